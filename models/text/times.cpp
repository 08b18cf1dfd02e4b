// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/times.h"

#include "core/day.h"
#include "text/numbers.h"

#include <cmath>
#include <optional>
#include <QCoreApplication>
#include <QDateTime>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

enum class Day { Yesterday, Today, Tomorrow, Date };

struct DayWord {
    Day day = Day::Date;
    QDate date;
    bool otherYear = false;
};

// One minute is taken off, so that midnight counts as the end of its day, as the platform has it.
DayWord dayWord(Instant moment, Instant now, const QTimeZone &zone)
{
    const QDate date = moment.toDateTime(zone).addSecs(-60).date();
    const QDate today = now.toDateTime(zone).date();
    const qint64 distance = today.daysTo(date);
    DayWord word{Day::Date, date, date.year() != today.year()};
    if (distance >= -1 && distance <= 1)
        word.day = distance < 0 ? Day::Yesterday : distance > 0 ? Day::Tomorrow : Day::Today;
    return word;
}

QString dateText(const DayWord &word)
{
    //: Qt's format of a date without and with its year
    const QString format = word.otherYear ? TimeWords::tr("d MMMM yyyy") : TimeWords::tr("d MMMM");
    return wordsLocale().toString(word.date, format);
}

// As it stands in the database, and marked as what no platform would have written.
QString oddText(const QString &spelled)
{
    return TimeWords::tr("%1 (unusual date)", "a date as the database spells it").arg(spelled);
}

QString oddText(Instant moment)
{
    return oddText(moment.toString(TimeSpelling::Z6));
}

// Rows of prices were written with the midnight of either clock (database-schema, rates and letter_rates).
std::optional<QDate> dayBegunBy(Instant moment, const QTimeZone &zone)
{
    for (const QTimeZone &each : {zone, QTimeZone::utc()}) {
        const QDateTime local = moment.toDateTime(each);
        if (!moment.isOdd() && local.time() == QTime(0, 0))
            return local.date();
    }
    return std::nullopt;
}

QString clockText(const QTime &time, bool seconds)
{
    //: Qt's format of a time of day
    const QString format = seconds ? TimeWords::tr("h:mm:ssap") : TimeWords::tr("h:mmap");
    return wordsLocale().toString(time, format);
}

} // namespace

QString timeText(Instant moment, const QTimeZone &zone)
{
    const QTime time = moment.toDateTime(zone).time();
    if (time.minute() == 0 && time.hour() == 0)
        return TimeWords::tr("midnight");
    if (time.minute() == 0 && time.hour() == 12)
        return TimeWords::tr("midday");
    return clockText(time, false);
}

QString dayText(Instant moment, Instant now, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    const DayWord word = dayWord(moment, now, zone);
    switch (word.day) {
    case Day::Yesterday:
        return TimeWords::tr("Yesterday");
    case Day::Today:
        return TimeWords::tr("Today");
    case Day::Tomorrow:
        return TimeWords::tr("Tomorrow");
    case Day::Date:
        break;
    }
    return dateText(word);
}

QString dayText(QDate day)
{
    return isOdd(day) ? oddText(dayInText(day)) : wordsLocale().toString(day, u"d MMMM yyyy"_s);
}

QString monthText(QDate day)
{
    //: Qt's format of a month
    return wordsLocale().toString(day, TimeWords::tr("MMMM yyyy"));
}

QString firstDayText(Instant moment, Instant now, const QTimeZone &zone)
{
    const std::optional<QDate> begun = dayBegunBy(moment, zone);
    return begun ? dayText(*begun) : momentText(moment, now, zone);
}

QString lastDayText(Instant moment, Instant now, const QTimeZone &zone)
{
    const std::optional<QDate> begun = dayBegunBy(moment, zone);
    return begun ? dayText(begun->addDays(-1)) : momentText(moment, now, zone);
}

QString wholeMomentText(Instant moment, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    const QDate day = moment.toDateTime(zone).addSecs(-60).date();
    return TimeWords::tr("%1 at %2", "day, time of day").arg(dateText({Day::Date, day, true}), timeText(moment, zone));
}

QString momentText(Instant moment, Instant now, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    return TimeWords::tr("%1 at %2", "day, time of day").arg(dayText(moment, now, zone), timeText(moment, zone));
}

QString momentInSentence(Instant moment, Instant now, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    const DayWord word = dayWord(moment, now, zone);
    const QString time = timeText(moment, zone);
    switch (word.day) {
    case Day::Yesterday:
        return TimeWords::tr("yesterday at %1").arg(time);
    case Day::Today:
        return TimeWords::tr("today at %1").arg(time);
    case Day::Tomorrow:
        return TimeWords::tr("tomorrow at %1").arg(time);
    case Day::Date:
        break;
    }
    return TimeWords::tr("on %1 at %2", "date, time of day").arg(dateText(word), time);
}

QString exactText(Instant moment, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    const QDateTime local = moment.toDateTime(zone);
    return TimeWords::tr("%1 at %2 %3", "date, time with seconds, time zone")
        .arg(dateText({Day::Date, local.date(), true}), clockText(local.time(), true), local.timeZoneAbbreviation());
}

QString exactTimeText(Instant moment, const QTimeZone &zone)
{
    if (moment.isOdd())
        return oddText(moment);
    return clockText(moment.toDateTime(zone).time(), true);
}

QString asOfText(Instant moment, Instant now, const QTimeZone &zone)
{
    const QDateTime local = moment.toDateTime(zone);
    if (local.date() == now.toDateTime(zone).date())
        return TimeWords::tr("As of %1").arg(clockText(local.time(), false));
    return TimeWords::tr("As of %1").arg(momentInSentence(moment, now, zone));
}

QString backToText(Instant moment, Instant now, const QTimeZone &zone)
{
    constexpr qint64 daysOfAWeek = 7;
    const QDateTime at = moment.toDateTime(zone);
    const qint64 days = at.date().daysTo(now.toDateTime(zone).date());
    QString day = dateText({Day::Date, at.date(), at.date().year() != now.toDateTime(zone).date().year()});
    if (days == 0)
        day = TimeWords::tr("today");
    else if (days > 0 && days < daysOfAWeek)
        day = wordsLocale().dayName(at.date().dayOfWeek());
    return TimeWords::tr("%1 %2", "day, time of day").arg(day, timeText(moment, zone));
}

QString durationText(Instant from, Instant to)
{
    const double seconds = static_cast<double>(to.microseconds() - from.microseconds()) / 1e6;
    if (seconds < 60)
        return TimeWords::tr("%1 seconds").arg(wordsLocale().toString(seconds, 'f', 1));
    const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
    if (minutes < 60) {
        return minutes == 1 ? TimeWords::tr("1 minute")
                            : TimeWords::tr("%1 minutes", nullptr, static_cast<int>(minutes)).arg(numberText(minutes));
    }
    const auto hours = static_cast<qint64>(std::llround(seconds / 3600));
    if (hours < 48) {
        return hours == 1 ? TimeWords::tr("1 hour")
                          : TimeWords::tr("%1 hours", nullptr, static_cast<int>(hours)).arg(numberText(hours));
    }
    return daysText(static_cast<qint64>(std::llround(seconds / 86400)));
}

} // namespace postroom
