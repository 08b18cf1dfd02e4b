// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ApiKey::id>("id", FieldRole::Id),
    field<&ApiKey::name>("name"),
    field<&ApiKey::keyType>("keyType"),
    field<&ApiKey::createdBy>("createdBy"),
    field<&ApiKey::createdAt>("createdAt", FieldRole::Sort),
    field<&ApiKey::updatedAt>("updatedAt"),
    field<&ApiKey::expiryDate>("expiryDate"),
    field<&ApiKey::version>("version"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"expiry_date", "expiryDate"},
    {"id", "id"},
    {"key_type", "keyType"},
    {"name", "name"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};
// clang-format on

} // namespace

const RecordType &ApiKey::type()
{
    return typeMadeOnce<ApiKey, fields>("api-key", &ApiKey::internalShape);
}

const Shape &ApiKey::internalShape()
{
    return shapeMadeOnce<ApiKey, internalEntries>("internal");
}

} // namespace postroom
