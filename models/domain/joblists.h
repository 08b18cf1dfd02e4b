// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

namespace postroom {

/// The job states that the web administration knows (admin-features §0.3); the platform also has `error`.
QStringList knownJobStatuses();
/// The states of jobs that are shown as sent: all but scheduled and cancelled (admin-model-layer §3 ImmediateJobs).
QStringList immediateJobStatuses();
/// The states of the jobs of a contact list: all but cancelled (PaginatedJobsAndScheduledJobs).
QStringList contactListJobStatuses();

/// Scheduled jobs in the order in which they are shown: the latest first; jobs without a time at the end
/// (ScheduledJobs).
std::vector<Row> latestScheduledFirst(std::vector<Row> jobs);

} // namespace postroom
