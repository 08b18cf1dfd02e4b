// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"

#include "core/day.h"

#include <cstdlib>
#include <limits>
#include <QDateTime>
#include <QLocale>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsPerSecond = 1'000'000;
constexpr qint64 microsPerDay = 86'400 * microsPerSecond;
constexpr qint64 epochDay = 2'440'588; ///< the Julian day of 1970-01-01
constexpr qint64 yearOne = -62'135'596'800 * microsPerSecond;
constexpr qint64 year10000 = 253'402'300'800 * microsPerSecond;
constexpr qint64 past = std::numeric_limits<qint64>::min(); // -infinity
constexpr qint64 future = std::numeric_limits<qint64>::max(); // infinity
constexpr int latestYear = 290'000; // whose microseconds can be counted
constexpr auto beforeChrist = " BC"_L1;
constexpr qsizetype behindYear = 6; // "-01-01"

qint64 floorDivide(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

// Reads `count` digits at `position`; -1 when they are not all digits.
int digits(QStringView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = position; i < position + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

// ".123" and the like as microseconds; the position moves behind it. Nothing when there is a dot and no digit.
std::optional<qint64> fraction(QStringView text, qsizetype &position)
{
    if (position >= text.size() || text.at(position) != u'.')
        return 0;
    qint64 micros = 0;
    qint64 unit = microsPerSecond;
    const qsizetype start = ++position;
    for (; digits(text, position, 1) >= 0; ++position) {
        unit /= 10;
        micros += digits(text, position, 1) * unit;
    }
    return position > start ? std::optional(micros) : std::nullopt;
}

// "", "Z", "+01:00", "-0500", "+01": microseconds to take off; nothing when it is none of these.
std::optional<qint64> zoneOffset(QStringView text)
{
    if (text.isEmpty() || text == "Z"_L1 || text == "z"_L1)
        return 0;
    const bool signedOffset = text.front() == u'+' || text.front() == u'-';
    const qsizetype colon = text.size() == 6 && text.at(3) == u':' ? 1 : 0;
    const bool whole = text.size() == 3 || text.size() == 5 + colon;
    const int hours = digits(text, 1, 2);
    const int minutes = text.size() == 3 ? 0 : digits(text, 3 + colon, 2);
    if (!signedOffset || !whole || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const qint64 micros = (hours * 60LL + minutes) * 60 * microsPerSecond;
    return text.front() == u'-' ? -micros : micros;
}

std::optional<qint64> isoMicroseconds(QStringView text, qint64 &wallMicros, bool &zoned)
{
    const int year = digits(text, 0, 4);
    const QDate day(year, digits(text, 5, 2), digits(text, 8, 2));
    if (text.size() < 10 || text.at(4) != u'-' || text.at(7) != u'-' || year < 1 || !day.isValid())
        return std::nullopt;
    qint64 micros = (day.toJulianDay() - epochDay) * microsPerDay;
    if (text.size() > 10) {
        const int hour = digits(text, 11, 2);
        const int minute = digits(text, 14, 2);
        const int second = digits(text, 17, 2);
        const bool separated = text.size() >= 19 && (text.at(10) == u'T' || text.at(10) == u' ') && text.at(13) == u':'
            && text.at(16) == u':';
        if (!separated || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
            return std::nullopt;
        qsizetype position = 19;
        const auto part = fraction(text, position);
        const auto offset = part ? zoneOffset(text.mid(position)) : std::nullopt;
        if (!offset)
            return std::nullopt;
        zoned = position < text.size();
        micros += ((hour * 60LL + minute) * 60 + second) * microsPerSecond + *part - *offset;
    }
    wallMicros = micros;
    return micros;
}

// "12000-01-01 00:00:00", "0044-03-15T00:00:00 BC": the time of day is read behind a day of the usual years.
std::optional<Instant> parseOdd(QStringView text)
{
    if (text == "infinity"_L1 || text == "-infinity"_L1)
        return Instant(text.front() == u'-' ? past : future);
    const bool isBefore = text.endsWith(beforeChrist);
    const QStringView body = isBefore ? text.chopped(beforeChrist.size()) : text;
    const QStringView spelledDay = body.left(body.indexOf(u'-') + behindYear);
    const auto day = dayFromText(isBefore ? spelledDay.toString() + beforeChrist : spelledDay.toString());
    qint64 time = 0;
    bool zoned = false;
    const QString usual = u"1970-01-01"_s + body.mid(spelledDay.size()).toString();
    if (!day || std::abs(day->year()) > latestYear || !isoMicroseconds(usual, time, zoned))
        return std::nullopt;
    const Instant moment(startOf(*day).microseconds() + time);
    return moment.isOdd() ? std::optional(moment) : std::nullopt;
}

// An hour that comes twice is taken as the first of the two, as Python does; Qt would take the second.
qint64 wallToUtc(qint64 wallMicros, const QTimeZone &zone)
{
    const auto offsetAt = [&zone](qint64 micros) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(floorDivide(micros, 1000), Qt::UTC);
        return zone.offsetFromUtc(moment) * microsPerSecond;
    };
    const qint64 before = offsetAt(wallMicros - microsPerDay);
    return wallMicros - (offsetAt(wallMicros - before) == before ? before : offsetAt(wallMicros + microsPerDay));
}

std::optional<Instant> parseHttp(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0 || !text.endsWith(" GMT"_L1))
        return std::nullopt;
    const QString middle = text.chopped(4).mid(comma + 1).trimmed().toString();
    const QDateTime moment = QLocale::c().toDateTime(middle, u"dd MMM yyyy HH:mm:ss"_s);
    if (!moment.isValid())
        return std::nullopt;
    return Instant::fromDateTime(QDateTime(moment.date(), moment.time(), Qt::UTC));
}

// Behind the text, with leading zeros.
void append(QString &text, qint64 value, int width)
{
    const qsizetype start = text.size();
    text.resize(start + width);
    for (qsizetype at = text.size(); at-- > start; value /= 10)
        text[at] = QChar(u'0' + static_cast<int>(value % 10));
}

struct Parts {
    QDate day;
    qint64 secondOfDay;
    qint64 micros;
};

Parts partsOf(qint64 microseconds)
{
    const qint64 days = floorDivide(microseconds, microsPerDay);
    const qint64 rest = microseconds - days * microsPerDay;
    return {QDate::fromJulianDay(epochDay + days), rest / microsPerSecond, rest % microsPerSecond};
}

QString dayText(const Parts &parts)
{
    int year = 0;
    int month = 0;
    int day = 0;
    parts.day.getDate(&year, &month, &day);
    QString text;
    text.reserve(27); // the longest spelling
    if (year >= 0 && year <= 9999)
        append(text, year, 4);
    else
        text = QString::number(year);
    text += u'-';
    append(text, month, 2);
    text += u'-';
    append(text, day, 2);
    return text;
}

void appendTime(QString &text, const Parts &parts)
{
    append(text, parts.secondOfDay / 3600, 2);
    text += u':';
    append(text, parts.secondOfDay / 60 % 60, 2);
    text += u':';
    append(text, parts.secondOfDay % 60, 2);
}

void appendMicros(QString &text, const Parts &parts)
{
    text += u'.';
    append(text, parts.micros, 6);
}

// What makes one spelling of an ISO moment differ from another.
struct IsoForm {
    char16_t separator;
    enum { Always, UnlessZero, Never } fraction;
    QLatin1StringView zone;
};

QString isoText(const Parts &parts, const IsoForm &form)
{
    QString text = dayText(parts) + QChar(form.separator);
    appendTime(text, parts);
    if (form.fraction == IsoForm::Always || (form.fraction == IsoForm::UnlessZero && parts.micros != 0))
        appendMicros(text, parts);
    return text + form.zone;
}

QString oddText(qint64 microseconds, bool dayOnly)
{
    if (microseconds == past || microseconds == future)
        return microseconds == past ? u"-infinity"_s : u"infinity"_s;
    const Parts parts = partsOf(microseconds);
    QString text = dayInText(parts.day);
    const bool isBefore = text.endsWith(beforeChrist);
    if (isBefore)
        text.chop(beforeChrist.size()); // which stands behind the time
    if (!dayOnly) {
        text += u' ';
        appendTime(text, parts);
    }
    if (!dayOnly && parts.micros != 0) {
        appendMicros(text, parts);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return isBefore ? text + beforeChrist : text;
}

QString httpText(const Parts &parts)
{
    QString text = QLocale::c().toString(parts.day, u"ddd, dd MMM yyyy "_s);
    appendTime(text, parts);
    return text + " GMT"_L1;
}

} // namespace

std::optional<Instant> Instant::parse(QStringView text, const QTimeZone &zone)
{
    qint64 wall = 0;
    bool zoned = false;
    if (const auto micros = isoMicroseconds(text, wall, zoned))
        return Instant(zoned || zone == QTimeZone::utc() ? *micros : wallToUtc(wall, zone));
    const auto odd = parseOdd(text);
    return odd ? odd : parseHttp(text);
}

bool Instant::isOdd() const
{
    return m_microseconds < yearOne || m_microseconds >= year10000;
}

QString Instant::toString(TimeSpelling spelling, const QTimeZone &zone) const
{
    if (isOdd())
        return oddText(m_microseconds, spelling == TimeSpelling::Day);
    const bool wall = spelling == TimeSpelling::London || spelling == TimeSpelling::Day;
    const qint64 shift = wall && zone != QTimeZone::utc() ? zone.offsetFromUtc(toDateTime(zone)) * microsPerSecond : 0;
    const Parts parts = partsOf(m_microseconds + shift);
    switch (spelling) {
    case TimeSpelling::Z6:
        return isoText(parts, {u'T', IsoForm::Always, "Z"_L1});
    case TimeSpelling::SpaceMicros:
        return isoText(parts, {u' ', IsoForm::Always, {}});
    case TimeSpelling::SpaceSeconds:
    case TimeSpelling::London:
        return isoText(parts, {u' ', IsoForm::Never, {}});
    case TimeSpelling::Iso:
        return isoText(parts, {u'T', IsoForm::UnlessZero, {}});
    case TimeSpelling::IsoOffset:
        return isoText(parts, {u'T', IsoForm::UnlessZero, "+00:00"_L1});
    case TimeSpelling::Http:
        return httpText(parts);
    case TimeSpelling::Day:
        return dayText(parts);
    }
    return {};
}

QDateTime Instant::toDateTime(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(floorDivide(m_microseconds, 1000), zone);
}

Instant Instant::fromDateTime(const QDateTime &moment)
{
    return Instant(moment.toMSecsSinceEpoch() * 1000);
}

const QTimeZone &londonZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

} // namespace postroom
