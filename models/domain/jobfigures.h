// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkjob.h"

namespace postroom {

/// The figures of a bulk job, from its statistics (admin-model-layer §2.11; admin-features §0.4 "Job page groups").
/// Failures of the virus scan and of the check of a letter are in neither group.
struct JobFigures {
    qint64 total = 0; ///< rows of the file: notification_count
    qint64 created = 0; ///< messages that exist: notifications_requested
    qint64 delivered = 0; ///< delivered and sent
    qint64 failed = 0; ///< the failures and cancelled ones

    /// notifications_sent: what is delivered or failed.
    qint64 sent() const { return delivered + failed; }
    bool operator==(const JobFigures &) const = default;
};

/// The figures of a row that has a notification count and statistics: a job or an upload.
JobFigures jobFigures(const Record &job);

/// notifications_sending: what is still on its way; none of a job that is only scheduled.
qint64 notificationsSending(const BulkJob &job);
/// How many of the rows have become messages, in per cent; nothing for a file without rows.
std::optional<double> percentageComplete(const BulkJob &job);
/// Whether messages are still made: a job is called finished before its last messages exist.
bool isStillProcessing(const BulkJob &job);
/// Whether every message is delivered or failed.
bool isFinishedProcessing(const BulkJob &job);
/// Whether it has not started, or not longer than a day ago: its statistics are not whole yet.
bool isAwaitingOrRecentlyProcessed(const BulkJob &job, Instant now);

/// The share of failures among what is delivered or failed, in per cent; 0 when there is neither.
double failureRate(const JobFigures &figures);
/// Whether so many failed that it is pointed out: more than 30 per cent.
bool isHighFailureRate(double rate);

} // namespace postroom
