// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/user.h"

#include "domain/shape.h"

#include <array>
#include <string_view>

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&User::id>("id", FieldRole::Id),
    field<&User::name>("name"),
    field<&User::emailAddress>("emailAddress"),
    field<&User::mobileNumber>("mobileNumber"),
    field<&User::authType>("authType"),
    field<&User::state>("state"),
    field<&User::platformAdmin>("platformAdmin"),
    field<&User::canUseWebauthn>("canUseWebauthn"),
    field<&User::createdAt>("createdAt"),
    field<&User::loggedInAt>("loggedInAt"),
    field<&User::emailAccessValidatedAt>("emailAccessValidatedAt"),
    field<&User::passwordChangedAt>("passwordChangedAt"),
    field<&User::currentSessionId>("currentSessionId"),
    field<&User::failedLoginCount>("failedLoginCount"),
    field<&User::permissions>("permissions"),
    field<&User::services>("services"),
    field<&User::namedServices>("namedServices"),
    field<&User::organisations>("organisations"),
    field<&User::organisationPermissions>("organisationPermissions"),
    field<&User::takePartInResearch>("takePartInResearch"),
    field<&User::receivesNewFeaturesEmail>("receivesNewFeaturesEmail"),
};

constexpr Shape::Entry internalEntries[] {
    {"auth_type", "authType"},
    {"can_use_webauthn", "canUseWebauthn"},
    {"created_at", "createdAt"},
    {"current_session_id", "currentSessionId"},
    {"email_access_validated_at", "emailAccessValidatedAt"},
    {"email_address", "emailAddress"},
    {"failed_login_count", "failedLoginCount"},
    {"id", "id"},
    {"logged_in_at", "loggedInAt"},
    {"mobile_number", "mobileNumber"},
    {"name", "name"},
    {"organisation_permissions", "organisationPermissions"},
    {"organisations", "organisations"},
    {"password_changed_at", "passwordChangedAt", Spelling::SpaceMicros},
    {"permissions", "permissions"},
    {"platform_admin", "platformAdmin"},
    {"receives_new_features_email", "receivesNewFeaturesEmail"},
    {"services", "services"},
    {"state", "state"},
    {"take_part_in_research", "takePartInResearch"},
};

constexpr Shape::Entry foundEntries[] {
    {"email_address", "emailAddress"},
    {"id", "id"},
    {"mobile_number", "mobileNumber"},
    {"name", "name"},
};
// clang-format on

// The same but for what it says of services.
constexpr auto listEntries = [] {
    auto entries = std::to_array(internalEntries);
    for (Shape::Entry &entry : entries) {
        if (std::string_view(entry.field) == "services")
            entry.field = "namedServices";
    }
    return entries;
}();

} // namespace

const RecordType &User::type()
{
    return typeMadeOnce<User, fields>("user", &User::internalShape);
}

const Shape &User::internalShape()
{
    return shapeMadeOnce<User, internalEntries>("internal");
}

const Shape &User::listShape()
{
    return shapeMadeOnce<User, listEntries>("list");
}

const Shape &User::foundShape()
{
    return shapeMadeOnce<User, foundEntries>("found");
}

} // namespace postroom
