// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/platformdates.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qint64 microsecondsASecond = 1'000'000;
constexpr qint64 secondsADay = 86'400;
constexpr qint64 minuteInMicroseconds = 60 * microsecondsASecond;

QDateTime wallTime(Instant moment)
{
    return moment.toDateTime(londonZone());
}

QDate utcDay(Instant moment)
{
    return moment.toDateTime(QTimeZone::utc()).date();
}

QString inEnglish(const QDateTime &moment, const QString &format)
{
    return QLocale::c().toString(moment, format);
}

/// A tie goes to the even neighbour.
qint64 roundedQuotient(qint64 value, qint64 by)
{
    const qint64 twice = value % by * 2;
    const qint64 quotient = value / by;
    return twice > by || (twice == by && quotient % 2 != 0) ? quotient + 1 : quotient;
}

/// "1 day", "2 days"; of one alone with an article where nobody replaces it.
QString counted(qint64 count, QLatin1StringView unit, bool article)
{
    if (count == 1)
        return (article ? (unit == "hour"_L1 ? "an "_L1 : "a "_L1) : "1 "_L1) + unit;
    return QString::number(count) + u' ' + unit + u's';
}

QString withinDay(qint64 seconds, bool article)
{
    if (seconds == 0)
        return u"a moment"_s;
    if (seconds < 60)
        return counted(seconds, "second"_L1, article);
    const qint64 minutes = roundedQuotient(seconds, 60);
    if (minutes < 60)
        return counted(minutes, "minute"_L1, article);
    const qint64 hours = roundedQuotient(seconds, 3600);
    return hours < 24 ? counted(hours, "hour"_L1, article) : counted(1, "day"_L1, article);
}

/// Years and what is left of them; a month is 30.5 days.
QString beyondDay(qint64 days, bool article)
{
    const qint64 years = days / 365;
    const qint64 rest = days % 365;
    const qint64 months = roundedQuotient(rest * 2, 61);
    if (years > 1)
        return QString::number(years) + " years"_L1;
    if (months == 0 && rest > 0)
        return years == 0 ? counted(rest, "day"_L1, article) : "1 year, "_L1 + counted(rest, "day"_L1, false);
    if (months == 12)
        return years == 0 ? counted(1, "year"_L1, article) : u"2 years"_s;
    if (years == 0)
        return counted(months, "month"_L1, article);
    return months == 0 ? counted(1, "year"_L1, article) : "1 year, "_L1 + counted(months, "month"_L1, false);
}

QString natural(Instant moment, Instant now)
{
    const qint64 difference = (now.microseconds() - moment.microseconds()) / microsecondsASecond;
    const bool isFuture = now < moment;
    const qint64 seconds = std::abs(difference);
    const QString words
        = seconds < secondsADay ? withinDay(seconds, isFuture) : beyondDay(seconds / secondsADay, isFuture);
    return words + (isFuture ? " from now"_L1 : " ago"_L1);
}

} // namespace

std::optional<Instant> platformInstant(QStringView text)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype minuteLength = 16;
    const auto endsTime = [](QChar c) { return c == u'+' || c == u'-' || c == u'Z'; };
    qsizetype end = std::min(dateLength, text.size());
    while (end < text.size() && !endsTime(text[end]))
        ++end;
    const QString moment = text.first(end).toString();
    return Instant::parse(moment.size() == minuteLength ? moment + ":00"_L1 : moment);
}

QString platformTime(Instant moment)
{
    const QDateTime time = wallTime(moment);
    if (time.time().minute() == 0 && time.time().hour() % 12 == 0)
        return time.time().hour() == 0 ? u"midnight"_s : u"midday"_s;
    return inEnglish(time, u"h:mmap"_s).toLower();
}

QString platformTime24(Instant moment)
{
    return inEnglish(wallTime(moment), u"HH:mm"_s);
}

QString platformWeekday(Instant moment)
{
    return inEnglish(wallTime(moment), u"dddd"_s);
}

QString platformHour(Instant moment)
{
    const QDateTime time = wallTime(moment);
    if (time.time().hour() % 12 == 0)
        return time.time().hour() == 0 ? u"midnight"_s : u"midday"_s;
    return inEnglish(time, u"hap"_s).toLower();
}

QString platformDate(Instant moment, PlatformDate form)
{
    switch (form) {
    case PlatformDate::Long:
        return inEnglish(wallTime(moment), u"dddd dd MMMM yyyy"_s);
    case PlatformDate::Normal:
        return inEnglish(wallTime(moment), u"d MMMM yyyy"_s);
    case PlatformDate::Short:
        return inEnglish(wallTime(moment), u"d MMMM"_s);
    case PlatformDate::Numeric:
        break;
    }
    return inEnglish(wallTime(moment), u"yyyy-MM-dd"_s);
}

QString platformMoment(Instant moment, PlatformDate form)
{
    return form == PlatformDate::Numeric ? platformDate(moment, form) + u' ' + platformTime24(moment)
                                         : platformDate(moment, form) + " at "_L1 + platformTime(moment);
}

QString platformHumanDay(Instant moment, Instant now, HumanDay around)
{
    const Instant before(moment.microseconds() - minuteInMicroseconds);
    const QDateTime time = wallTime(before);
    const QDate today = utcDay(now);
    const qint64 distance = today.daysTo(time.date());
    if (distance >= -1 && distance <= 1)
        return distance == 0 ? u"today"_s : distance < 0 ? u"yesterday"_s : u"tomorrow"_s;
    QString text = around.prefix.isEmpty() ? QString() : around.prefix.toString() + u' ';
    if (around.withWeekday)
        text += inEnglish(time, u"dddd "_s);
    return text + inEnglish(time, time.date().year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString platformHumanMoment(Instant moment, Instant now, HumanDay around)
{
    return platformHumanDay(moment, now, around) + " at "_L1 + platformTime(moment);
}

QString platformAgo(Instant moment, Instant now)
{
    const qint64 age = now.microseconds() - moment.microseconds();
    if (age < 30 * microsecondsASecond)
        return u"just now"_s;
    return age < 60 * microsecondsASecond ? u"in the last minute"_s : natural(moment, now);
}

QString platformDaysAgo(Instant moment, Instant now)
{
    const qint64 distance = utcDay(now).daysTo(wallTime(moment).date());
    if (distance == 0)
        return u"today"_s;
    return distance == -1 ? u"yesterday"_s : natural(moment, now);
}

} // namespace postroom
