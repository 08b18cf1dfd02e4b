// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

namespace postroom {

/// Somebody who asked for no more e-mails (api-contract §7.10 UnsubDownload).
struct UnsubscribeRequest : Record {
    QString emailAddress;
    QString templateName;
    QString originalFileName; ///< N/A when it was in no file
    std::optional<Instant> templateSentAt;
    std::optional<Instant> receivedAt;

    bool operator==(const UnsubscribeRequest &) const = default;

    static const RecordType &type();
    /// As a report lists them.
    static const Shape &internalShape();
};

/// A batch of requests to unsubscribe, or those that are in none yet (api-contract §7.10 UnsubReport).
struct UnsubscribeReport : Record {
    QString batchId; ///< null for those in no batch
    QString serviceId;
    std::optional<qint64> count;
    std::optional<bool> isABatchedReport;
    std::optional<Instant> createdAt;
    std::optional<Instant> earliestTimestamp;
    std::optional<Instant> latestTimestamp;
    std::optional<Instant> processedByServiceAt; ///< since when the service is done with it
    std::optional<Instant> willBeArchivedAt;
    std::optional<std::vector<UnsubscribeRequest>> requests; ///< of one report alone

    bool operator==(const UnsubscribeReport &) const = default;

    static const RecordType &type();
    /// `GET S/unsubscribe-request-reports-summary`: those in no batch first, then the batches, newest first.
    static const Shape &summaryShape();
    /// `GET S/unsubscribe-request-report/<batch>`: with the requests.
    static const Shape &downloadShape();
};

/// What a service has done with a report (admin-model-layer §2.16).
enum class UnsubscribeReportState { NotDownloaded, Downloaded, Completed };

UnsubscribeReportState stateOf(const UnsubscribeReport &report);
/// The report of the requests that are in no batch; null when there is none.
const UnsubscribeReport *unbatchedReport(std::span<const UnsubscribeReport> reports);
/// Whether another of the reports begins or ends on the London day of this moment: then the day alone does not tell
/// them apart.
bool sharesDay(Instant moment, const UnsubscribeReport &own, std::span<const UnsubscribeReport> reports);

} // namespace postroom
