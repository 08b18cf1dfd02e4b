// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unsubscribereport.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field unsubscribeRequestFields[] {
    field<&UnsubscribeRequest::emailAddress>("emailAddress"),
    field<&UnsubscribeRequest::templateName>("templateName"),
    field<&UnsubscribeRequest::originalFileName>("originalFileName"),
    field<&UnsubscribeRequest::templateSentAt>("templateSentAt"),
    field<&UnsubscribeRequest::receivedAt>("receivedAt"),
};

constexpr Shape::Entry unsubscribeRequestInternalEntries[] {
    {"email_address", "emailAddress"},
    {"original_file_name", "originalFileName"},
    {"template_name", "templateName"},
    {"template_sent_at", "templateSentAt", Spelling::London},
    {"unsubscribe_request_received_at", "receivedAt", Spelling::London},
};

constexpr Field unsubscribeReportFields[] {
    field<&UnsubscribeReport::batchId>("batchId", FieldRole::Id),
    field<&UnsubscribeReport::serviceId>("serviceId"),
    field<&UnsubscribeReport::count>("count"),
    field<&UnsubscribeReport::isABatchedReport>("isABatchedReport"),
    field<&UnsubscribeReport::createdAt>("createdAt"),
    field<&UnsubscribeReport::earliestTimestamp>("earliestTimestamp"),
    field<&UnsubscribeReport::latestTimestamp>("latestTimestamp", FieldRole::Sort),
    field<&UnsubscribeReport::processedByServiceAt>("processedByServiceAt"),
    field<&UnsubscribeReport::willBeArchivedAt>("willBeArchivedAt"),
    field<&UnsubscribeReport::requests>("requests"),
};

constexpr Shape::Entry unsubscribeReportSummaryEntries[] {
    {"batch_id", "batchId"},
    {"count", "count"},
    {"created_at", "createdAt"},
    {"earliest_timestamp", "earliestTimestamp"},
    {"is_a_batched_report", "isABatchedReport"},
    {"latest_timestamp", "latestTimestamp"},
    {"processed_by_service_at", "processedByServiceAt"},
    {"service_id", "serviceId"},
    {"will_be_archived_at", "willBeArchivedAt"},
};

constexpr Shape::Entry unsubscribeReportDownloadEntries[] {
    {"batch_id", "batchId"},
    {"earliest_timestamp", "earliestTimestamp", Spelling::Http},
    {"latest_timestamp", "latestTimestamp", Spelling::Http},
    {"unsubscribe_requests", "requests"},
};
// clang-format on

} // namespace

const RecordType &UnsubscribeRequest::type()
{
    return typeMadeOnce<UnsubscribeRequest, unsubscribeRequestFields>(
        "unsubscribe-request", &UnsubscribeRequest::internalShape);
}

const Shape &UnsubscribeRequest::internalShape()
{
    return shapeMadeOnce<UnsubscribeRequest, unsubscribeRequestInternalEntries>("internal");
}

const RecordType &UnsubscribeReport::type()
{
    return typeMadeOnce<UnsubscribeReport, unsubscribeReportFields>(
        "unsubscribe-request-report", &UnsubscribeReport::summaryShape);
}

const Shape &UnsubscribeReport::summaryShape()
{
    return shapeMadeOnce<UnsubscribeReport, unsubscribeReportSummaryEntries>("summary");
}

const Shape &UnsubscribeReport::downloadShape()
{
    return shapeMadeOnce<UnsubscribeReport, unsubscribeReportDownloadEntries>("download");
}

UnsubscribeReportState stateOf(const UnsubscribeReport &report)
{
    if (!report.isABatchedReport.value_or(false))
        return UnsubscribeReportState::NotDownloaded;
    return report.processedByServiceAt ? UnsubscribeReportState::Completed : UnsubscribeReportState::Downloaded;
}

const UnsubscribeReport *unbatchedReport(std::span<const UnsubscribeReport> reports)
{
    for (const UnsubscribeReport &report : reports) {
        if (!report.isABatchedReport.value_or(false))
            return &report;
    }
    return nullptr;
}

bool sharesDay(Instant moment, const UnsubscribeReport &own, std::span<const UnsubscribeReport> reports)
{
    const QDate day = moment.toDateTime(londonZone()).date();
    for (const UnsubscribeReport &other : reports) {
        for (const auto &end : {other.earliestTimestamp, other.latestTimestamp}) {
            if (other.batchId != own.batchId && end && end->toDateTime(londonZone()).date() == day)
                return true;
        }
    }
    return false;
}

} // namespace postroom
