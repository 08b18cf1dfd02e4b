// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/query.h"
#include "widgets/filterchip.h"

#include <QDate>
#include <QTimeZone>

namespace postroom {

/// Of which days a report is.
enum class Period {
    None, ///< it has no days
    Year, ///< a financial year, April to March; three are offered, as on the web (admin-features DASH-04)
    Days, ///< any first and last day
    DaysOfOneYear, ///< the same within one financial year, else the platform refuses (PA-07, PA-08)
    LastDays ///< the latest so many days (DASH-02)
};

/// The filter that says of which days a report is. Unset it is what one looks at most: this year, this month, the last
/// seven days.
class PeriodChip : public FilterChip {
    Q_OBJECT
public:
    PeriodChip(Period period, const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    /// What a query says of it.
    std::vector<Filter> filters() const;
    /// Sets these days, both included.
    void setDays(QDate first, QDate last);
    /// The days that are set, or the usual ones; of a period of days.
    std::pair<QDate, QDate> days() const;
    /// Why the platform would not answer about these days; empty where it does.
    QString whyNot(QDate first, QDate last) const;

Q_SIGNALS:
    /// The person set other days than before.
    void periodChanged();
    /// The person wants days that are not in the list.
    void daysRequested();

private:
    QList<FilterOption> yearOptions() const;
    QList<FilterOption> dayOptions() const;
    void onValue(const QString &id);

    Period m_period;
    QDate m_today;
    QString m_usual; ///< the id of what an unset chip stands for
    QString m_before; ///< the value before the one that is being chosen
};

/// The year in which the financial year of a day starts, on 1 April.
int financialYearOf(QDate day);

} // namespace postroom
