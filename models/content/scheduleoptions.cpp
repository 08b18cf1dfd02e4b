// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scheduleoptions.h"

#include "content/platformdates.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qint64 microsecondsAnHour = 3'600'000'000;
constexpr qint64 microsecondsADay = 24 * microsecondsAnHour;
constexpr int daysAhead = 7;

/// Each word with a capital.
QString capitalised(const QString &words)
{
    QStringList list = words.split(u' ');
    for (QString &word : list)
        word = word.left(1).toUpper() + word.mid(1).toLower();
    return list.join(u' ');
}

QString dayLabel(Instant moment, Instant now)
{
    return capitalised(platformHumanDay(moment, now, {.withWeekday = true}));
}

} // namespace

QString scheduleLabel(Instant hour, Instant now)
{
    return dayLabel(hour, now) + " at "_L1 + platformHour(hour);
}

ScheduleOptions scheduleOptions(Instant now)
{
    ScheduleOptions options;
    const QDate lastDay = now.toDateTime(londonZone()).date().addDays(daysAhead);
    options.until = Instant::fromDateTime(QDateTime(lastDay, QTime(0, 0), londonZone()));
    Instant hour((now.microseconds() / microsecondsAnHour + 1) * microsecondsAnHour);
    for (; hour <= options.until; hour = Instant(hour.microseconds() + microsecondsAnHour))
        options.hours.push_back(hour);
    const qint64 days = (options.until.microseconds() - now.microseconds()) / microsecondsADay;
    for (qint64 day = 0; day <= days; ++day)
        options.dayLabels.append(dayLabel(Instant(now.microseconds() + day * microsecondsADay), now));
    return options;
}

} // namespace postroom
