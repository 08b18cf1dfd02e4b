// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines above and under a list.
#include "pages/listfilters.h"
#include "pages/rowsfoot.h"
#include "pages/scopedlistpage.h"
#include "pages/servicechooser.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "tables/recordtableview.h"
#include "widgets/iconbutton.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220, fieldLeast = 140;

} // namespace

QWidget *ScopedListPage::makeTitle()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    setGrowing(*line, Bound::LeastHeight, measures::pageHead);
    m_title = new TextLabel(title(), TypeStyle::Title, Ink::Plain, line);
    m_title->setElideMode(Qt::ElideRight);
    row->addWidget(m_title);
    if (m_services)
        row->addWidget(m_services);
    row->addStretch(1);
    return line;
}

QWidget *ScopedListPage::makeMoreFilters(std::function<Query()> question, const QList<FilterKey> &never)
{
    m_filters = new ListFilters(context(), std::move(question), never, this);
    connect(m_filters, &ListFilters::changed, this, [this] { ask(); });
    return m_filters;
}

QWidget *ScopedListPage::makeFilters(SearchField *field, const QList<QWidget *> &chips, const QList<QWidget *> &more)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 2);
    row->setSpacing(measures::gap - 2 * measures::ring);
    if (field) {
        setGrowing(*field, Bound::MostWidth, fieldWidth);
        setGrowing(*field, Bound::LeastWidth, fieldLeast);
        row->addWidget(field, 100);
    }
    for (QWidget *chip : chips)
        row->addWidget(chip);
    if (m_filters)
        row->addWidget(m_filters->button());
    auto *clear = new QPushButton(tr("Clear"), line);
    clear->setObjectName(u"clearFilters"_s);
    clear->setProperty("quiet", true);
    clear->hide();
    connect(clear, &QPushButton::clicked, this, [this] { clearFilters(); });
    m_clear = clear;
    row->addWidget(clear);
    row->addStretch(1);
    for (QWidget *part : more)
        row->addWidget(part);
    auto *again = new IconButton(u"refresh-cw"_s, tr("Read again"), line);
    again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(again, &IconButton::clicked, this, &ScopedListPage::readAgain);
    row->addWidget(again);
    row->addWidget(makeColumnsButton());
    return line;
}

QWidget *ScopedListPage::makeReading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    m_reading = new ProgressLine(line);
    m_reading->setObjectName(u"reading"_s);
    m_reading->hide();
    connect(m_reading, &ProgressLine::stopRequested, this, [this] { perform(Act::Stop); });
    row->addWidget(m_reading);
    row->addStretch(1);
    return line;
}

void ScopedListPage::makeFoot()
{
    m_foot = new RowsFoot(table(), this);
    foot().addWidget(m_foot);
    connect(&table(), &RecordTableView::viewChanged, m_foot, [this] { m_foot->renew(isReading()); });
}

} // namespace postroom
