// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the lines of a record: what is used of its limits, and the ways to what belongs to it.
#include "pages/overviewpage.h"
#include "style/measures.h"
#include "text/numbers.h"
#include "widgets/linklabel.h"
#include "widgets/meterline.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom {

namespace {

constexpr double lookFrom = 0.75, badFrom = 0.9; // of a limit

} // namespace

void OverviewPage::showMeters()
{
    const auto meters = m_about.meters ? m_about.meters(words()) : std::vector<OverviewMeter>();
    delete std::exchange(m_meters, nullptr);
    if (meters.empty())
        return;
    m_meters = new QWidget(this);
    m_meters->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_meters);
    column->setContentsMargins(measures::ring, 0, measures::ring, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(
        QCoreApplication::translate("Overviews", m_about.meterTitle), TypeStyle::BodyStrong, Ink::Plain, m_meters));
    column->addSpacing(measures::ring);
    for (const OverviewMeter &meter : meters) {
        const double share = meter.limit <= 0 ? 1 : static_cast<double>(meter.used) / static_cast<double>(meter.limit);
        auto *line = new MeterLine(m_meters);
        line->setAmount(
            meter.label, tr("%1 of %2", "numbers").arg(numberText(meter.used), numberText(meter.limit)), share);
        if (share >= lookFrom)
            line->setWarning(meter.used >= meter.limit
                    ? tr("The limit is reached")
                    : tr("%1 left", "a number").arg(numberText(meter.limit - meter.used)),
                share >= badFrom ? Ink::Red : Ink::Amber);
        column->addWidget(line);
    }
    m_side->insertWidget(0, m_meters);
}

// Those that the connection knows; made once, so that they keep the focus.
void OverviewPage::showWays()
{
    if (!m_ways) {
        m_ways = new QWidget(this);
        m_ways->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        auto *column = new QVBoxLayout(m_ways);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(measures::cardGap);
        for (const OverviewWays &group : m_about.ways)
            addWays(group);
        m_side->insertWidget(m_meters ? 1 : 0, m_ways); // whose lists would push them out of sight
    }
    for (LinkLabel *way : m_ways->findChildren<LinkLabel *>()) // the sidebar has places of the same words
        way->setAccessibleName(tr("%1 of %2", "what belongs to a record, its name").arg(way->words(), title()));
}

// Links come when their part is read, but the Tab key goes down the lines and then down what stands beside them.
void OverviewPage::orderStops()
{
    std::vector<QWidget *> parts(m_lists.begin(), m_lists.begin() + m_firstAside);
    parts.push_back(m_ways);
    parts.insert(parts.end(), m_lists.begin() + m_firstAside, m_lists.end());
    QWidget *before = m_scroll;
    for (const QWidget *part : parts) {
        for (LinkLabel *link : part->findChildren<LinkLabel *>()) {
            setTabOrder(before, link);
            before = link;
        }
    }
}

// Two in a line.
void OverviewPage::addWays(const OverviewWays &group)
{
    auto *part = new QWidget(m_ways);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeHeading(group.title, part), 0, 0, 1, 2);
    int at = 2;
    for (const RecordLink &link : group.links) {
        if (!link.isThere(m_context.platform->source()))
            continue;
        auto *way = new LinkLabel(QCoreApplication::translate("RecordPlaces", link.words), part);
        connect(way, &LinkLabel::clicked, this,
            [this, &link] { link.follow(*this, *m_read.record(), m_read.target().value(FilterKey::Service)); });
        grid->addWidget(way, at / 2, at % 2, Qt::AlignLeft);
        ++at;
    }
    part->setVisible(at > 2);
    m_ways->layout()->addWidget(part);
}

} // namespace postroom
