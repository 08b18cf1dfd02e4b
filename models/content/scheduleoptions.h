// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QStringList>
#include <vector>

namespace postroom {

/// When a job can be sent besides now (template-spec §8): each full hour from the next one to midnight at the start of
/// the day seven days on, in the platform's zone.
struct ScheduleOptions {
    std::vector<Instant> hours; ///< in order
    Instant until; ///< the last of them
    QStringList dayLabels; ///< "Today", "Tomorrow", "Wednesday 17 January"
};

/// The choices at one moment.
ScheduleOptions scheduleOptions(Instant now);
/// "Today at 3pm", "Sunday 21 January at midnight".
QString scheduleLabel(Instant hour, Instant now);

} // namespace postroom
