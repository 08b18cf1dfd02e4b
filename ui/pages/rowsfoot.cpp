// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rowsfoot.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/recordtableview.h"
#include "text/numbers.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int footHeight = 28;

} // namespace

RowsFoot::RowsFoot(const RecordTableView &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_rows(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_hints(new TextLabel(tr("Enter opens, Space shows the details, Ctrl C copies the row, with Shift as CSV"),
          TypeStyle::Small, Ink::Grey2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    row->addWidget(m_rows);
    row->addWidget(m_hints, 1);
    m_hints->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hints->setElideMode(Qt::ElideRight);
    m_rows->setObjectName(u"rows"_s);
    setGrowing(*this, Bound::Height, footHeight);
}

QString RowsFoot::rowsLine() const
{
    return m_rows->text();
}

void RowsFoot::renew(bool isReading)
{
    const PagedTableModel &records = *m_table.records();
    const auto [first, last] = m_table.rowsInView();
    const bool any = last >= first && records.rowCount() > 0;
    m_hints->setVisible(any);
    setVisible(any || isReading);
    if (!any) {
        m_rows->clear();
        return;
    }
    const RowCount &count = records.count();
    const bool exact = count.kind == RowCount::Kind::Exact;
    const qint64 known = std::max<qint64>(count.rows, records.rowCount());
    m_rows->setText(tr("Rows %1 to %2 of %3", "numbers")
                        .arg(numberText(first + 1), numberText(last + 1), atLeastText(known, exact)));
}

// A hairline at its top.
void RowsFoot::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(this).line);
}

} // namespace postroom
