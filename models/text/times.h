// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace postroom {

/// The platform's words for times (template-spec §8, look.md §8). Day words compare two dates in `zone`, the
/// platform's; midnight belongs to the day that it ends ("Yesterday at midnight"). An odd moment
/// stands as the database spells it and is marked: "infinity (unusual date)". The web administration compares with
/// the date in UTC and so says "tomorrow" between midnight and 1am in summer; Postroom does not. Any thread.

/// "2:02pm", "midday", "midnight".
QString timeText(Instant moment, const QTimeZone &zone);
/// "Today at 2:02pm", "18 November at 6:15pm"; with the year when it is another one. For table cells.
QString momentText(Instant moment, Instant now, const QTimeZone &zone);
/// The same inside a sentence: "today at 2:02pm", "on 18 November at 6:15pm".
QString momentInSentence(Instant moment, Instant now, const QTimeZone &zone);
/// The day alone: "Today", "18 November", "18 November 2025".
QString dayText(Instant moment, Instant now, const QTimeZone &zone);
/// A day of a report, whole: "18 November 2025".
QString dayText(QDate day);
/// A month of a report: "April 2026".
QString monthText(QDate day);
/// The first day of what holds from that moment on: "1 July 2026". With its time where that is no midnight, neither the
/// platform's own nor that in UTC.
QString firstDayText(Instant moment, Instant now, const QTimeZone &zone);
/// The last day of what holds until that moment, which ends it: midnight of 1 July is "30 June 2026".
QString lastDayText(Instant moment, Instant now, const QTimeZone &zone);
/// What stays right however long it stands there, as in a report that is copied: "27 November 2026 at 4:16pm".
QString wholeMomentText(Instant moment, const QTimeZone &zone);
/// For tooltips: "20 November 2026 at 11:47:08am GMT".
QString exactText(Instant moment, const QTimeZone &zone);
/// For a timeline: "11:47:08am".
QString exactTimeText(Instant moment, const QTimeZone &zone);
/// How old what is shown is: "As of 12:00pm", on another day "As of yesterday at 10:32am".
QString asOfText(Instant moment, Instant now, const QTimeZone &zone);
/// How far back something was read, inside a sentence: "today 2:02pm", "Tuesday 9:05am"; the date before the last week.
QString backToText(Instant moment, Instant now, const QTimeZone &zone);
/// How long something took: "1.2 seconds", "4 minutes".
QString durationText(Instant from, Instant to);

} // namespace postroom
