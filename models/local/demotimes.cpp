// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demotimes.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr int hoursKept = 15 * 24;
constexpr int letterRunMinute = 17 * 60 + 30;

Instant londonMoment(QDate day, int minuteOfDay)
{
    return Instant::fromDateTime(QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60), londonZone()));
}

double weight(const DemoProfile &profile, const QDateTime &local)
{
    const int day = local.date().dayOfWeek();
    const int percent = day == 6 ? profile.saturday : day == 7 ? profile.sunday : 100;
    return profile.hours[static_cast<std::size_t>(local.time().hour())] * percent / 100.0;
}

} // namespace

Instant after(Instant moment, double seconds)
{
    return Instant(moment.microseconds() + static_cast<qint64>(std::floor(seconds * 1e6)));
}

Instant someOfficeTime(const DemoTimes &times, int daysAgo, DemoRandom &random)
{
    return after(times.day(daysAgo, random.between(9 * 60, 16 * 60)), 60 * random.fraction());
}

DemoTimes::DemoTimes(const DemoWords &words, Instant now)
    : m_now(now)
    , m_start((now.microseconds() / hour - hoursKept) * hour)
    , m_today(now.toDateTime(londonZone()).date())
{
    std::vector<QDateTime> hours;
    for (int i = 0; i <= hoursKept; ++i)
        hours.push_back(Instant(m_start.microseconds() + i * hour).toDateTime(londonZone()));
    for (const DemoProfile &profile : words.profiles) {
        std::vector<double> traffic{0};
        for (const QDateTime &local : hours)
            traffic.push_back(traffic.back() + weight(profile, local));
        m_profiles.push_back(profile.name);
        m_traffic.push_back(std::move(traffic));
    }
    m_outage = workingDay(words.outage.workingDaysAgo, words.outage.minuteOfDay);
    // Letters are handed over in the three hours after the day's last moment.
    m_letterRun = day(0, letterRunMinute);
    for (int daysAgo = 1; after(m_letterRun, 3 * 3600) > now; ++daysAgo)
        m_letterRun = day(daysAgo, letterRunMinute);
}

Instant DemoTimes::secondsAgo(double seconds) const
{
    return after(m_now, -seconds);
}

Instant DemoTimes::day(int daysAgo, int minuteOfDay) const
{
    return londonMoment(m_today.addDays(-daysAgo), minuteOfDay);
}

Instant DemoTimes::workingDay(int daysAgo, int minuteOfDay) const
{
    const int step = daysAgo < 0 ? 1 : -1;
    QDate date = m_today;
    for (int left = std::abs(daysAgo); left > 0;) {
        date = date.addDays(step);
        if (date.dayOfWeek() <= 5)
            --left;
    }
    return londonMoment(date, minuteOfDay);
}

Instant DemoTimes::moment(const DemoWhen &when) const
{
    switch (when.kind) {
    case DemoWhen::Kind::MinutesAgo:
        return secondsAgo(60.0 * when.count);
    case DemoWhen::Kind::OutageMinute:
        return after(m_outage, 60.0 * when.count);
    case DemoWhen::Kind::SinceLetterRun:
        return secondsAgo(95 * 60);
    case DemoWhen::Kind::WorkingDay:
        break;
    }
    return workingDay(when.count, when.minuteOfDay);
}

Instant DemoTimes::letterRunAfter(Instant created) const
{
    const QDate date = created.toDateTime(londonZone()).date();
    const Instant sameDay = londonMoment(date, letterRunMinute);
    const Instant run = created < sameDay ? sameDay : londonMoment(date.addDays(1), letterRunMinute);
    return after(run, 20 * 60);
}

double DemoTimes::passed(const std::vector<double> &traffic, Instant moment) const
{
    const double hours = static_cast<double>(moment.microseconds() - m_start.microseconds()) / double(hour);
    const auto whole = static_cast<std::size_t>(std::clamp(hours, 0.0, double(traffic.size() - 2)));
    const double rest = std::clamp(hours - double(whole), 0.0, 1.0);
    return traffic[whole] + rest * (traffic[whole + 1] - traffic[whole]);
}

Instant DemoTimes::along(const QString &profile, Instant from, Instant to, double fraction) const
{
    const auto found = std::find(m_profiles.begin(), m_profiles.end(), profile);
    const double even = double(to.microseconds() - from.microseconds()) * fraction / 1e6;
    if (found == m_profiles.end())
        return after(from, even);
    const std::vector<double> &traffic = m_traffic[static_cast<std::size_t>(found - m_profiles.begin())];
    const double first = passed(traffic, from);
    const double last = passed(traffic, to);
    if (last - first < 1)
        return after(from, even);
    const double target = first + fraction * (last - first);
    const auto next = std::upper_bound(traffic.begin(), traffic.end(), target);
    if (next == traffic.end())
        return to;
    const auto bin = next - traffic.begin() - 1;
    const double inside = (target - *(next - 1)) / (*next - *(next - 1));
    const Instant moment(m_start.microseconds() + static_cast<qint64>((double(bin) + inside) * double(hour)));
    return std::clamp(moment, from, to);
}

} // namespace postroom
