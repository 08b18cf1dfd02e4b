// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unsubscribeentry.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&UnsubscribeEntry::id>("id", FieldRole::Id),
    field<&UnsubscribeEntry::createdAt>("createdAt", FieldRole::Sort),
    field<&UnsubscribeEntry::emailAddress>("emailAddress"),
    field<&UnsubscribeEntry::serviceId>("serviceId"),
    field<&UnsubscribeEntry::serviceName>("serviceName"),
    field<&UnsubscribeEntry::templateId>("templateId"),
    field<&UnsubscribeEntry::templateName>("templateName"),
    field<&UnsubscribeEntry::templateVersion>("templateVersion"),
    field<&UnsubscribeEntry::notificationId>("notificationId"),
    field<&UnsubscribeEntry::unsubscribeRequestReportId>("unsubscribeRequestReportId"),
    field<&UnsubscribeEntry::archived>("archived"),
};

constexpr Shape::Entry entries[] {
    {"archived", "archived"},
    {"created_at", "createdAt"},
    {"email_address", "emailAddress"},
    {"id", "id"},
    {"notification_id", "notificationId"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"template_id", "templateId"},
    {"template_name", "templateName"},
    {"template_version", "templateVersion"},
    {"unsubscribe_request_report_id", "unsubscribeRequestReportId"},
};
// clang-format on

} // namespace

const RecordType &UnsubscribeEntry::type()
{
    return typeMadeOnce<UnsubscribeEntry, fields>("unsubscribe-entry", &UnsubscribeEntry::rowShape);
}

const Shape &UnsubscribeEntry::rowShape()
{
    return shapeMadeOnce<UnsubscribeEntry, entries>("row");
}

} // namespace postroom
