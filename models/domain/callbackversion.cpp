// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callbackversion.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&CallbackVersion::id>("id", FieldRole::Id),
    field<&CallbackVersion::version>("version"),
    field<&CallbackVersion::serviceId>("serviceId"),
    field<&CallbackVersion::serviceName>("serviceName"),
    field<&CallbackVersion::callbackType>("callbackType"),
    field<&CallbackVersion::url>("url"),
    field<&CallbackVersion::createdAt>("createdAt"),
    field<&CallbackVersion::updatedAt>("updatedAt"),
    field<&CallbackVersion::changedAt>("changedAt", FieldRole::Sort),
    field<&CallbackVersion::updatedById>("updatedById"),
    field<&CallbackVersion::updatedByName>("updatedByName"),
};

constexpr Shape::Entry entries[] {
    {"callback_type", "callbackType"},
    {"changed_at", "changedAt"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"updated_at", "updatedAt"},
    {"updated_by_id", "updatedById"},
    {"updated_by_name", "updatedByName"},
    {"url", "url"},
    {"version", "version"},
};
// clang-format on

} // namespace

const RecordType &CallbackVersion::type()
{
    return typeMadeOnce<CallbackVersion, fields>("callback-version", &CallbackVersion::rowShape);
}

const Shape &CallbackVersion::rowShape()
{
    return shapeMadeOnce<CallbackVersion, entries>("row");
}

} // namespace postroom
