// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recorddetail.h"

#include "pages/recordplaces.h"
#include "paper/paperrecord.h"
#include "tables/inkoftone.h"
#include "widgets/factlist.h"
#include "widgets/statusword.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusGap = 6, wideFrom = 36; // characters of a column whose text wants the panel's whole width

bool isId(const Column &column)
{
    return column.kind == Column::Kind::Id;
}

// Nothing is shown as nothing; a moment exactly, since there is room.
Fact factOf(const Column &column, const Record &record, const ColumnContext &context)
{
    const QString cell = cellText(column, record, context);
    const bool isMoment = column.kind == Column::Kind::Moment && !column.text; // not a day in words of its own
    const QString exact = isMoment ? cellToolTip(column, record, context) : QString();
    const bool wide = column.room == Column::Room::Give && column.width > wideFrom;
    return {columnTitle(column), exact.isEmpty() ? cell : exact, {}, Ink::Plain, false, false, wide};
}

Fact idFact(const Column &column, const Record &record, const ColumnContext &context)
{
    return {columnTitle(column), cellText(column, record, context), {}, Ink::Plain, true, true, true};
}

} // namespace

RecordDetail::RecordDetail(
    const RecordPlace &about, const Source &source, const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : DetailPanel(parent)
    , m_about(about)
    , m_columns(about.columns())
    , m_clock(clock)
    , m_zone(zone)
    , m_status(new StatusLabel(content()))
    , m_facts(new FactList(content()))
    , m_ids(new FactList(content()))
{
    setObjectName(u"recordDetail"_s);
    column().addWidget(m_status);
    column().addSpacing(statusGap);
    column().addWidget(m_facts);
    addRule();
    column().addWidget(m_ids);
    column().addStretch(1);
    fillFoot(source);
}

// Two in a line: the panel is narrow.
void RecordDetail::fillFoot(const Source &source)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(2);
    for (int i = 0; i < static_cast<int>(m_about.links.size()); ++i) {
        const RecordLink &link = m_about.links[static_cast<std::size_t>(i)];
        if (!link.isThere(source))
            continue;
        auto *button = new QPushButton(QCoreApplication::translate("RecordPlaces", link.words), footWidget());
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT followed(i); });
        grid->addWidget(button, static_cast<int>(m_links.size()) / 2, static_cast<int>(m_links.size()) % 2);
        m_links.append(button);
    }
    foot().addLayout(grid);
    foot().addStretch(1);
}

void RecordDetail::setRecord(const Row &row)
{
    const bool another = !m_row || !row || idOf(*m_row) != idOf(*row);
    m_row = row;
    setFilled(row != nullptr);
    if (!row)
        return setHead(tr("Nothing is chosen"));
    const ColumnContext context{m_clock.now(), m_zone};
    const QString name = cellText(m_columns.front(), *row, context);
    setHead(name.section(u'\n', 0, 0));
    for (QPushButton *link : m_links) // the sidebar has places of the same words
        link->setAccessibleName(tr("%1 of %2", "what belongs to a record, its name").arg(link->text(), name));
    showStatus(context);
    QList<Fact> facts;
    QList<Fact> ids;
    if (name.contains(u'\n')) // an address, whose first line is the head
        facts.append(factOf(m_columns.front(), *row, context));
    for (const Column &each : m_columns.subspan(1)) {
        const Fact fact = isId(each) ? idFact(each, *row, context) : factOf(each, *row, context);
        if (!fact.value.isEmpty() && each.kind != Column::Kind::Status)
            (isId(each) ? ids : facts).append(fact);
    }
    m_facts->setFacts(facts);
    m_ids->setFacts(ids);
    if (another)
        scrollToTop();
}

void RecordDetail::fillPaper(PaperRecord &paper) const
{
    if (!m_row)
        return;
    paper.addWords(m_status->isHidden() ? QString() : m_status->status().words, PaperStyle::Strong);
    paper.addFacts({}, m_facts->facts());
    paper.addFacts(tr("References"), m_ids->facts());
}

void RecordDetail::showStatus(const ColumnContext &context)
{
    const auto state = std::find_if(
        m_columns.begin(), m_columns.end(), [](const Column &each) { return each.kind == Column::Kind::Status; });
    m_status->setVisible(state != m_columns.end());
    if (state == m_columns.end())
        return;
    StatusWords words = cellLook(*state, *m_row);
    words.text = cellText(*state, *m_row, context);
    m_status->setStatus(statusWordOf(words));
}

void RecordDetail::copyIds()
{
    QStringList lines;
    for (const Fact &fact : m_ids->facts())
        lines.append(tr("%1: %2", "name of an id, the id").arg(fact.label, fact.value));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace postroom
