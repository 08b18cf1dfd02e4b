// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callbackapi.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&CallbackApi::id>("id", FieldRole::Id),
    field<&CallbackApi::serviceId>("serviceId"),
    field<&CallbackApi::url>("url"),
    field<&CallbackApi::updatedById>("updatedById"),
    field<&CallbackApi::createdAt>("createdAt", FieldRole::Sort),
    field<&CallbackApi::updatedAt>("updatedAt"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"id", "id"},
    {"service_id", "serviceId"},
    {"updated_at", "updatedAt"},
    {"updated_by_id", "updatedById"},
    {"url", "url"},
};
// clang-format on

} // namespace

const RecordType &CallbackApi::type()
{
    return typeMadeOnce<CallbackApi, fields>("callback-api", &CallbackApi::internalShape);
}

const Shape &CallbackApi::internalShape()
{
    return shapeMadeOnce<CallbackApi, internalEntries>("internal");
}

} // namespace postroom
