// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nightlyfact.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field billingFactFields[] {
    field<&BillingFact::id>("id", FieldRole::Id),
    field<&BillingFact::bstDate>("bstDate", FieldRole::Sort),
    field<&BillingFact::serviceId>("serviceId"),
    field<&BillingFact::serviceName>("serviceName"),
    field<&BillingFact::templateId>("templateId"),
    field<&BillingFact::templateName>("templateName"),
    field<&BillingFact::notificationType>("notificationType"),
    field<&BillingFact::provider>("provider"),
    field<&BillingFact::postage>("postage"),
    field<&BillingFact::international>("international"),
    field<&BillingFact::rate>("rate"),
    field<&BillingFact::rateMultiplier>("rateMultiplier"),
    field<&BillingFact::billableUnits>("billableUnits"),
    field<&BillingFact::notificationsSent>("notificationsSent"),
    field<&BillingFact::createdAt>("createdAt"),
    field<&BillingFact::updatedAt>("updatedAt"),
};

constexpr Shape::Entry billingFactEntries[] {
    {"billable_units", "billableUnits"},
    {"bst_date", "bstDate"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"international", "international"},
    {"notification_type", "notificationType"},
    {"notifications_sent", "notificationsSent"},
    {"postage", "postage"},
    {"provider", "provider"},
    {"rate", "rate"},
    {"rate_multiplier", "rateMultiplier"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"template_id", "templateId"},
    {"template_name", "templateName"},
    {"updated_at", "updatedAt"},
};

constexpr Field statusFactFields[] {
    field<&StatusFact::id>("id", FieldRole::Id),
    field<&StatusFact::bstDate>("bstDate", FieldRole::Sort),
    field<&StatusFact::serviceId>("serviceId"),
    field<&StatusFact::serviceName>("serviceName"),
    field<&StatusFact::templateId>("templateId"),
    field<&StatusFact::templateName>("templateName"),
    field<&StatusFact::jobId>("jobId"),
    field<&StatusFact::notificationType>("notificationType"),
    field<&StatusFact::keyType>("keyType"),
    field<&StatusFact::notificationStatus>("notificationStatus"),
    field<&StatusFact::notificationCount>("notificationCount"),
    field<&StatusFact::createdAt>("createdAt"),
    field<&StatusFact::updatedAt>("updatedAt"),
};

constexpr Shape::Entry statusFactEntries[] {
    {"bst_date", "bstDate"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"job_id", "jobId"},
    {"key_type", "keyType"},
    {"notification_count", "notificationCount"},
    {"notification_status", "notificationStatus"},
    {"notification_type", "notificationType"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"template_id", "templateId"},
    {"template_name", "templateName"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &BillingFact::type()
{
    return typeMadeOnce<BillingFact, billingFactFields>("billing-fact", &BillingFact::rowShape);
}

const Shape &BillingFact::rowShape()
{
    return shapeMadeOnce<BillingFact, billingFactEntries>("row");
}

const RecordType &StatusFact::type()
{
    return typeMadeOnce<StatusFact, statusFactFields>("status-fact", &StatusFact::rowShape);
}

const Shape &StatusFact::rowShape()
{
    return shapeMadeOnce<StatusFact, statusFactEntries>("row");
}

} // namespace postroom
