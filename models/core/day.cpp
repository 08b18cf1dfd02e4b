// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

#include <algorithm>
#include <limits>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsPerDay = 86'400'000'000;
constexpr qint64 epochDay = 2'440'588; ///< the Julian day of 1970-01-01
constexpr qint64 daysOfMoments = std::numeric_limits<qint64>::max() / microsPerDay; // either way from the epoch
constexpr qint64 future = std::numeric_limits<int>::max(); // the Julian day of infinity: PostgreSQL's days end before
constexpr qint64 past = std::numeric_limits<int>::min();
constexpr auto beforeChrist = " BC"_L1;
constexpr int usualYearDigits = 4;
constexpr int mostYearDigits = 7;

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

} // namespace

std::optional<QDate> dayFromText(QStringView text)
{
    if (text == "infinity"_L1 || text == "-infinity"_L1)
        return QDate::fromJulianDay(text.front() == u'-' ? past : future);
    const bool isBefore = text.endsWith(beforeChrist);
    const QStringView body = isBefore ? text.chopped(beforeChrist.size()) : text;
    const qsizetype yearEnd = body.size() - 6; // "-01-01"
    if (yearEnd < usualYearDigits || yearEnd > mostYearDigits || body.at(yearEnd) != u'-'
        || body.at(yearEnd + 3) != u'-')
        return std::nullopt;
    const QStringView year = body.first(yearEnd);
    const QStringView month = body.mid(yearEnd + 1, 2);
    const QStringView dayOfMonth = body.last(2);
    if (!areDigits(year) || !areDigits(month) || !areDigits(dayOfMonth))
        return std::nullopt;
    const QDate day(isBefore ? -year.toInt() : year.toInt(), month.toInt(), dayOfMonth.toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayInText(QDate day)
{
    if (!day.isValid())
        return {};
    if (day.toJulianDay() == past || day.toJulianDay() == future)
        return day.toJulianDay() == past ? u"-infinity"_s : u"infinity"_s;
    const auto padded = [](int number, int digits) { return QString::number(number).rightJustified(digits, u'0'); };
    const QString text
        = padded(std::abs(day.year()), usualYearDigits) + u'-' + padded(day.month(), 2) + u'-' + padded(day.day(), 2);
    return day.year() > 0 ? text : text + beforeChrist;
}

bool isOdd(QDate day)
{
    constexpr int lastUsualYear = 9999;
    return day.isValid() && (day.year() < 1 || day.year() > lastUsualYear);
}

Instant startOf(QDate day)
{
    const qint64 days = day.toJulianDay() - epochDay;
    if (days > daysOfMoments)
        return Instant(std::numeric_limits<qint64>::max());
    if (days < -daysOfMoments)
        return Instant(std::numeric_limits<qint64>::min());
    return Instant(days * microsPerDay);
}

} // namespace postroom
