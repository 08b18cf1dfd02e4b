// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field jobStatisticFields[] {
    field<&JobStatistic::status>("status"),
    field<&JobStatistic::count>("count"),
};

constexpr Shape::Entry jobStatisticEntries[] {
    {"count", "count"},
    {"status", "status"},
};

constexpr Field fields[] {
    field<&BulkJob::id>("id", FieldRole::Id),
    field<&BulkJob::originalFileName>("originalFileName"),
    field<&BulkJob::service>("service"),
    field<&BulkJob::serviceName>("serviceName"),
    field<&BulkJob::templateId>("templateId"),
    field<&BulkJob::templateName>("templateName"),
    field<&BulkJob::templateType>("templateType"),
    field<&BulkJob::templateVersion>("templateVersion"),
    field<&BulkJob::notificationCount>("notificationCount"),
    field<&BulkJob::jobStatus>("jobStatus"),
    field<&BulkJob::createdAt>("createdAt", FieldRole::Sort),
    field<&BulkJob::updatedAt>("updatedAt"),
    field<&BulkJob::processingStarted>("processingStarted"),
    field<&BulkJob::processingFinished>("processingFinished"),
    field<&BulkJob::scheduledFor>("scheduledFor"),
    field<&BulkJob::createdById>("createdById"),
    field<&BulkJob::createdByName>("createdByName"),
    field<&BulkJob::archived>("archived"),
    field<&BulkJob::contactListId>("contactListId"),
    field<&BulkJob::statistics>("statistics"),
};

constexpr Shape::Entry internalEntries[] {
    {"archived", "archived"},
    {"contact_list_id", "contactListId"},
    {"created_at", "createdAt"},
    {"created_by.id", "createdById"},
    {"created_by.name", "createdByName"},
    {"id", "id"},
    {"job_status", "jobStatus"},
    {"notification_count", "notificationCount"},
    {"original_file_name", "originalFileName"},
    {"processing_finished", "processingFinished"},
    {"processing_started", "processingStarted"},
    {"scheduled_for", "scheduledFor"},
    {"service", "service"},
    {"service_name.name", "serviceName"},
    {"statistics", "statistics"},
    {"template", "templateId"},
    {"template_name", "templateName"},
    {"template_type", "templateType"},
    {"template_version", "templateVersion"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &BulkJob::type()
{
    return typeMadeOnce<BulkJob, fields>("job", &BulkJob::internalShape);
}

const Shape &BulkJob::internalShape()
{
    return shapeMadeOnce<BulkJob, internalEntries>("internal");
}

const RecordType &JobStatistic::type()
{
    return typeMadeOnce<JobStatistic, jobStatisticFields>("job-statistic", &JobStatistic::internalShape);
}

const Shape &JobStatistic::internalShape()
{
    return shapeMadeOnce<JobStatistic, jobStatisticEntries>("internal");
}

} // namespace postroom
