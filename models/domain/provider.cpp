// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/provider.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&Provider::id>("id", FieldRole::Id),
    field<&Provider::displayName>("displayName"),
    field<&Provider::identifier>("identifier"),
    field<&Provider::notificationType>("notificationType"),
    field<&Provider::priority>("priority"),
    field<&Provider::active>("active"),
    field<&Provider::supportsInternational>("supportsInternational"),
    field<&Provider::reason>("reason"),
    field<&Provider::updatedAt>("updatedAt"),
    field<&Provider::version>("version"),
    field<&Provider::createdById>("createdById"),
    field<&Provider::createdByName>("createdByName"),
    field<&Provider::createdByEmailAddress>("createdByEmailAddress"),
    field<&Provider::currentMonthBillableSms>("currentMonthBillableSms"),
};

constexpr Shape::Entry internalEntries[] {
    {"active", "active"},
    {"created_by.email_address", "createdByEmailAddress"},
    {"created_by.id", "createdById"},
    {"created_by.name", "createdByName"},
    {"display_name", "displayName"},
    {"id", "id"},
    {"identifier", "identifier"},
    {"notification_type", "notificationType"},
    {"priority", "priority"},
    {"reason", "reason"},
    {"supports_international", "supportsInternational"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};

constexpr Shape::Entry listEntries[] {
    {"active", "active"},
    {"created_by_name", "createdByName"},
    {"current_month_billable_sms", "currentMonthBillableSms"},
    {"display_name", "displayName"},
    {"id", "id"},
    {"identifier", "identifier"},
    {"notification_type", "notificationType"},
    {"priority", "priority"},
    {"reason", "reason"},
    {"supports_international", "supportsInternational"},
    {"updated_at", "updatedAt", Spelling::Http},
};
// clang-format on

} // namespace

const RecordType &Provider::type()
{
    return typeMadeOnce<Provider, fields>("provider", &Provider::internalShape);
}

const Shape &Provider::internalShape()
{
    return shapeMadeOnce<Provider, internalEntries>("internal");
}

const Shape &Provider::listShape()
{
    return shapeMadeOnce<Provider, listEntries>("list");
}

} // namespace postroom
