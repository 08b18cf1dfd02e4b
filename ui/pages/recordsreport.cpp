// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a report has beside the list of its rows: of which days it is, and what is drawn of it.
#include "charts/reportchart.h"
#include "pages/datebar.h"
#include "pages/periodchip.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "tables/recordtableview.h"
#include "widgets/filterchip.h"

#include <algorithm>
#include <QVBoxLayout>

namespace postroom {

using LoadState = PagedTableModel::LoadState;

void RecordsPage::makePeriod()
{
    if (m_about.period == Period::None)
        return;
    m_period = new PeriodChip(m_about.period, context().clock, platform().zone(), this);
    connect(m_period, &PeriodChip::periodChanged, this, &RecordsPage::ask);
    if (m_about.period != Period::Days && m_about.period != Period::DaysOfOneYear)
        return;
    m_days = new DateBar(platform().zone(), this, DateBar::Asks::Days);
    connect(m_period, &PeriodChip::daysRequested, this, [this] {
        m_days->askDays(m_period->days(), [this](QDate first, QDate last) { return m_period->whyNot(first, last); });
    });
    connect(m_days, &DateBar::daysChosen, m_period, &PeriodChip::setDays);
}

void RecordsPage::makeChart()
{
    if (!m_about.chart)
        return;
    m_chart = new ReportChart(*m_about.chart, this);
    head().addWidget(m_chart);
    const int column = columnAt(records().columns(), QString::fromLatin1(m_about.chart->category));
    const auto chip
        = std::find_if(m_chips.begin(), m_chips.end(), [column](const Chip &one) { return one.column == column; });
    if (chip == m_chips.end())
        return;
    m_chart->setChoosing(true);
    // What is chosen already is let go.
    connect(m_chart, &ReportChart::chosen, this, [this, column, filter = chip->widget](const QString &category) {
        if (m_whole->wordsIn(column).contains(category))
            filter->setValue(filter->value() == category ? QString() : category);
    });
}

// The rows that the table shows, in the platform's order. What was drawn stays while it is read again, and beside rows
// that could not be.
void RecordsPage::showChart()
{
    const bool isLoaded = records().state() == LoadState::Loaded;
    const bool isKept = !isLoaded && (records().rowCount() > 0 || records().state() == LoadState::Loading);
    if (!m_chart || isKept)
        return;
    if (!isLoaded)
        return m_chart->setFigures({});
    m_chart->setFigures(chartFigures(
        *m_about.chart, m_whole->wanted(), records().columns(), {context().clock.now(), platform().zone()}));
    table().setAccessibleDescription(m_chart->sentence());
}

} // namespace postroom
