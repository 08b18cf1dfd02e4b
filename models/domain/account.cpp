// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include "domain/permission.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 failuresThatLock = 10;
constexpr qint64 provenFor = qint64(90) * 24 * 60 * 60 * 1'000'000;

// The names under one id in an object of lists.
QStringList namesUnder(const JsonValue &lists, const QString &id)
{
    const JsonValue *held = lists.asObject() ? lists.member(id) : nullptr;
    QStringList names;
    if (!held || !held->asArray())
        return names;
    for (const JsonValue &name : *held->asArray()) {
        if (name.asString())
            names.append(*name.asString());
    }
    return names;
}

} // namespace

bool isLocked(const User &user)
{
    return user.failedLoginCount.value_or(0) >= failuresThatLock;
}

bool isActive(const User &user)
{
    return user.state == "active"_L1;
}

bool isPending(const User &user)
{
    return user.state == "pending"_L1;
}

bool emailNeedsRevalidating(const User &user, Instant now)
{
    const auto proven = user.emailAccessValidatedAt;
    return !proven || now.microseconds() - proven->microseconds() >= provenFor;
}

bool passwordChangedMoreRecentlyThan(const User &user, Instant when)
{
    return user.passwordChangedAt && *user.passwordChangedAt > when;
}

bool isEditableBy(const User &user, QStringView editorId)
{
    return user.id != editorId && (isActive(user) || isPending(user));
}

QStringList permissionsForService(const User &user, const QString &serviceId)
{
    return shownPermissions(namesUnder(user.permissions, serviceId));
}

QStringList permissionsForOrganisation(const User &user, const QString &organisationId)
{
    return namesUnder(user.organisationPermissions, organisationId);
}

bool belongsToOrganisation(const User &user, const QString &organisationId)
{
    return !organisationId.isEmpty() && user.organisations && user.organisations->contains(organisationId);
}

bool mayUseFolder(const User &user, bool platformAdmin, const Service &service, const TemplateFolder *folder)
{
    if (platformAdmin || !folder || belongsToOrganisation(user, service.organisation))
        return true;
    return folder->usersWithPermission && folder->usersWithPermission->contains(user.id);
}

bool mayMakeLive(const User &user, bool platformAdmin, const Service &service, const Organisation *organisation)
{
    const bool asked = service.active.value_or(false) && service.hasActiveGoLiveRequest.value_or(false);
    if (!asked || !organisation || service.organisation.isEmpty() || service.organisation != organisation->id)
        return false;
    return platformAdmin
        || (belongsToOrganisation(user, organisation->id) && organisation->canApproveOwnGoLiveRequests.value_or(false)
            && permissionsForOrganisation(user, organisation->id).contains("can_make_services_live"_L1));
}

} // namespace postroom
