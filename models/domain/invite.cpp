// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invite.h"

#include "domain/permission.h"
#include "domain/shape.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr Field inviteFields[] {
    field<&Invite::id>("id", FieldRole::Id),
    field<&Invite::emailAddress>("emailAddress"),
    field<&Invite::service>("service"),
    field<&Invite::fromUser>("fromUser"),
    field<&Invite::status>("status"),
    field<&Invite::authType>("authType"),
    field<&Invite::permissions>("permissions"),
    field<&Invite::folderPermissions>("folderPermissions"),
    field<&Invite::createdAt>("createdAt", FieldRole::Sort),
};

constexpr Shape::Entry inviteInternalEntries[] {
    {"auth_type", "authType"},
    {"created_at", "createdAt"},
    {"email_address", "emailAddress"},
    {"folder_permissions", "folderPermissions"},
    {"from_user", "fromUser"},
    {"id", "id"},
    {"permissions", "permissions"},
    {"service", "service"},
    {"status", "status"},
};

constexpr Field organisationInviteFields[] {
    field<&OrganisationInvite::id>("id", FieldRole::Id),
    field<&OrganisationInvite::emailAddress>("emailAddress"),
    field<&OrganisationInvite::organisation>("organisation"),
    field<&OrganisationInvite::invitedBy>("invitedBy"),
    field<&OrganisationInvite::status>("status"),
    field<&OrganisationInvite::permissions>("permissions"),
    field<&OrganisationInvite::createdAt>("createdAt", FieldRole::Sort),
};

constexpr Shape::Entry organisationInviteInternalEntries[] {
    {"created_at", "createdAt"},
    {"email_address", "emailAddress"},
    {"id", "id"},
    {"invited_by", "invitedBy"},
    {"organisation", "organisation"},
    {"permissions", "permissions"},
    {"status", "status"},
};
// clang-format on

bool isCancelled(const QString &status)
{
    return status == "cancelled"_L1;
}

} // namespace

const RecordType &Invite::type()
{
    return typeMadeOnce<Invite, inviteFields>("invite", &Invite::internalShape);
}

const Shape &Invite::internalShape()
{
    return shapeMadeOnce<Invite, inviteInternalEntries>("internal");
}

const RecordType &OrganisationInvite::type()
{
    return typeMadeOnce<OrganisationInvite, organisationInviteFields>(
        "organisation-invite", &OrganisationInvite::internalShape);
}

const Shape &OrganisationInvite::internalShape()
{
    return shapeMadeOnce<OrganisationInvite, organisationInviteInternalEntries>("internal");
}

QStringList permissionsOf(const Invite &invite)
{
    return shownPermissions(invite.permissions.split(u',', Qt::SkipEmptyParts));
}

bool hasPermissions(const Invite &invite, const QStringList &asked)
{
    if (isCancelled(invite.status))
        return false;
    const QStringList held = permissionsOf(invite);
    const bool all = std::all_of(
        asked.begin(), asked.end(), [&held](const QString &permission) { return held.contains(permission); });
    return all && std::any_of(held.begin(), held.end(), [&asked](const QString &permission) {
        return !asked.contains(permission);
    });
}

bool hasPermissionForService(const Invite &invite, QStringView serviceId, const QString &permission)
{
    return !isCancelled(invite.status) && invite.service == serviceId && permissionsOf(invite).contains(permission);
}

bool hasPermissionForOrganisation(
    const OrganisationInvite &invite, QStringView organisationId, const QString &permission)
{
    return !isCancelled(invite.status) && invite.organisation == organisationId && invite.permissions
        && invite.permissions->contains(permission);
}

} // namespace postroom
