// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "local/demorandom.h"
#include "local/demowords.h"

namespace postroom {

/// Lays the demo's times out backwards from one moment, so that a first start at any hour shows a platform that has
/// just been at work: working days, evenings and letter runs are those of London before that moment.
class DemoTimes {
public:
    /// Prepares the traffic of each profile for the last days.
    DemoTimes(const DemoWords &words, Instant now);

    Instant now() const { return m_now; }
    /// Seconds before now.
    Instant secondsAgo(double seconds) const;
    /// A time of day in London, so many calendar days ago.
    Instant day(int daysAgo, int minuteOfDay) const;
    /// The same, so many working days (Monday to Friday) before today; negative counts ahead.
    Instant workingDay(int daysAgo, int minuteOfDay) const;
    /// The moment that words name.
    Instant moment(const DemoWhen &when) const;
    /// The last time at which letters of the day went to print and have surely gone.
    Instant lastLetterRun() const { return m_letterRun; }
    /// When a letter made at that moment went (or goes) to print: 5:30pm, handed over at 5:50pm.
    Instant letterRunAfter(Instant created) const;
    /// Where, between two moments, that fraction of a profile's traffic has passed; evenly where it has none.
    Instant along(const QString &profile, Instant from, Instant to, double fraction) const;

private:
    double passed(const std::vector<double> &traffic, Instant moment) const;

    Instant m_now;
    Instant m_start; ///< of the first hour
    Instant m_outage;
    Instant m_letterRun;
    QDate m_today;
    std::vector<QString> m_profiles;
    std::vector<std::vector<double>> m_traffic; ///< for each profile, what has passed at the start of each hour
};

/// A moment of that day's office hours, to the microsecond.
Instant someOfficeTime(const DemoTimes &times, int daysAgo, DemoRandom &random);

/// A moment moved by seconds.
Instant after(Instant moment, double seconds);

} // namespace postroom
