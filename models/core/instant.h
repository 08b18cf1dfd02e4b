// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <QTimeZone>

namespace postroom {

/// The spellings of a moment or a day on the wire (api-contract §1.1).
enum class TimeSpelling {
    Z6, ///< 2026-11-20T12:00:00.000000Z, always six digits
    SpaceMicros, ///< 2026-11-20 12:00:00.000000 (SP6), UTC
    SpaceSeconds, ///< 2026-11-20 12:00:00 (SP0), UTC
    London, ///< 2026-11-20 12:00:00 in the platform's wall time (LON)
    Iso, ///< Python isoformat without zone; the fraction is dropped when zero
    IsoOffset, ///< the same with +00:00
    Http, ///< Fri, 20 Nov 2026 12:00:00 GMT; the fraction is lost
    Day ///< 2026-11-20
};

/// A moment: microseconds since the epoch, UTC. QDateTime cuts to milliseconds, so it appears only where a moment
/// becomes words (design §3).
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 microseconds)
        : m_microseconds(microseconds)
    {
    }

    /// Microseconds since 1970-01-01T00:00:00Z; the least and the greatest there are mean -infinity and infinity.
    constexpr qint64 microseconds() const { return m_microseconds; }
    /// Outside the years 1 to 9999, as the platform never has one but a database may: written as PostgreSQL does
    /// ("infinity", "0044-03-15 12:00:00 BC", "12000-01-01 00:00:00"), in UTC, whichever spelling is asked for.
    bool isOdd() const;
    constexpr auto operator<=>(const Instant &) const = default;

    /// Reads any of the spellings; one without a zone is UTC, or the wall time of `zone` when that is given.
    /// Nothing when the text is no moment (a day alone is midnight). Odd ones are read too, as isOdd() has them.
    static std::optional<Instant> parse(QStringView text, const QTimeZone &zone = QTimeZone::utc());
    /// Writes the moment in one spelling; `zone` is used by London and Day.
    QString toString(TimeSpelling spelling, const QTimeZone &zone = QTimeZone::utc()) const;

    /// For words only: milliseconds, in `zone`.
    QDateTime toDateTime(const QTimeZone &zone) const;
    static Instant fromDateTime(const QDateTime &moment);

private:
    qint64 m_microseconds = 0;
};

/// The platform's own zone (GOV.UK: Europe/London): day borders are its midnights.
const QTimeZone &londonZone();

} // namespace postroom
