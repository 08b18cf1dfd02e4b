// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memberpermissions.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&MemberPermissions::id>("id", FieldRole::Id),
    field<&MemberPermissions::serviceId>("serviceId"),
    field<&MemberPermissions::serviceName>("serviceName"),
    field<&MemberPermissions::userId>("userId"),
    field<&MemberPermissions::userName>("userName"),
    field<&MemberPermissions::userEmailAddress>("userEmailAddress"),
    field<&MemberPermissions::permissions>("permissions"),
    field<&MemberPermissions::lastGrantedAt>("lastGrantedAt", FieldRole::Sort),
    field<&MemberPermissions::folders>("folders"),
};

constexpr Shape::Entry entries[] {
    {"folders", "folders"},
    {"id", "id"},
    {"last_granted_at", "lastGrantedAt"},
    {"permissions", "permissions"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"user_email_address", "userEmailAddress"},
    {"user_id", "userId"},
    {"user_name", "userName"},
};
// clang-format on

} // namespace

const RecordType &MemberPermissions::type()
{
    return typeMadeOnce<MemberPermissions, fields>("member-permission", &MemberPermissions::rowShape);
}

const Shape &MemberPermissions::rowShape()
{
    return shapeMadeOnce<MemberPermissions, entries>("row");
}

} // namespace postroom
