// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webauthncredential.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&WebauthnCredential::id>("id", FieldRole::Id),
    field<&WebauthnCredential::userId>("userId"),
    field<&WebauthnCredential::name>("name"),
    field<&WebauthnCredential::credentialData>("credentialData"),
    field<&WebauthnCredential::createdAt>("createdAt", FieldRole::Sort),
    field<&WebauthnCredential::updatedAt>("updatedAt"),
    field<&WebauthnCredential::loggedInAt>("loggedInAt"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"credential_data", "credentialData"},
    {"id", "id"},
    {"logged_in_at", "loggedInAt"},
    {"name", "name"},
    {"updated_at", "updatedAt"},
    {"user_id", "userId"},
};
// clang-format on

} // namespace

const RecordType &WebauthnCredential::type()
{
    return typeMadeOnce<WebauthnCredential, fields>("webauthn-credential", &WebauthnCredential::internalShape);
}

const Shape &WebauthnCredential::internalShape()
{
    return shapeMadeOnce<WebauthnCredential, internalEntries>("internal");
}

} // namespace postroom
