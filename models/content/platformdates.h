// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace postroom {

/// The web administration's words for moments, to the character (template-spec §8): its zone's wall time, English. What
/// Postroom itself says stands in text/times.h, which mends the day that the administration gets wrong in summer.

/// A moment as the administration reads one: an offset is overwritten with UTC. Nothing when it is none.
std::optional<Instant> platformInstant(QStringView text);

/// "3:30pm", "midnight", "midday".
QString platformTime(Instant moment);
/// "15:30".
QString platformTime24(Instant moment);
/// "Wednesday".
QString platformWeekday(Instant moment);
/// The hour alone: "3pm"; hours 0 and 12 "midnight" and "midday" whatever the minute.
QString platformHour(Instant moment);

/// How a date is written.
enum class PlatformDate {
    Long, ///< "Wednesday 05 June 2024"
    Normal, ///< "5 June 2024"
    Short, ///< "5 June"
    Numeric ///< "2024-06-05"
};
/// The day in the platform's zone.
QString platformDate(Instant moment, PlatformDate form);
/// The date with " at " and the time; numeric: "2024-06-05 15:30".
QString platformMoment(Instant moment, PlatformDate form);

/// What stands around a day that is neither today nor a neighbour of it.
struct HumanDay {
    QStringView prefix = {}; ///< "on"
    bool withWeekday = false;
};
/// "today", "yesterday", "tomorrow", "12 June"; midnight belongs to the day before. Compares the day in the platform's
/// zone with the day in UTC, as the administration does.
QString platformHumanDay(Instant moment, Instant now, HumanDay around = {});
/// That day, " at " and the time.
QString platformHumanMoment(Instant moment, Instant now, HumanDay around = {});

/// "just now", "in the last minute", "2 hours ago".
QString platformAgo(Instant moment, Instant now);
/// "today", "yesterday", "7 days ago".
QString platformDaysAgo(Instant moment, Instant now);

} // namespace postroom
