// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job.h"

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
    field<&Job::id>("id", FieldRole::Id),
    field<&Job::originalFileName>("originalFileName"),
    field<&Job::service>("service"),
    field<&Job::serviceName>("serviceName"),
    field<&Job::templateId>("templateId"),
    field<&Job::templateName>("templateName"),
    field<&Job::templateType>("templateType"),
    field<&Job::templateVersion>("templateVersion"),
    field<&Job::notificationCount>("notificationCount"),
    field<&Job::jobStatus>("jobStatus"),
    field<&Job::createdAt>("createdAt", FieldRole::Sort),
    field<&Job::updatedAt>("updatedAt"),
    field<&Job::processingStarted>("processingStarted"),
    field<&Job::processingFinished>("processingFinished"),
    field<&Job::scheduledFor>("scheduledFor"),
    field<&Job::createdById>("createdById"),
    field<&Job::createdByName>("createdByName"),
    field<&Job::archived>("archived"),
    field<&Job::contactListId>("contactListId"),
    field<&Job::statistics>("statistics"),
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

const RecordType &Job::type()
{
    static const RecordType recordType = postroom::recordType<Job>("job", fields, &Job::internalShape);
    return recordType;
}

const Shape &Job::internalShape()
{
    static const Shape shape("internal", type(), internalEntries);
    return shape;
}

const RecordType &JobStatistic::type()
{
    static const RecordType recordType
        = postroom::recordType<JobStatistic>("job-statistic", jobStatisticFields, &JobStatistic::internalShape);
    return recordType;
}

const Shape &JobStatistic::internalShape()
{
    static const Shape shape("internal", type(), jobStatisticEntries);
    return shape;
}

} // namespace postroom
