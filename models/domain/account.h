// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/templatefolder.h"
#include "domain/user.h"

namespace postroom {

/// What follows from a person's record (admin-model-layer §2.1). All pure.

/// Ten failed sign-ins or more.
bool isLocked(const User &user);
bool isActive(const User &user);
/// Registered, and not yet proven.
bool isPending(const User &user);
/// The address was not proven within 90 days before `now`, or never.
bool emailNeedsRevalidating(const User &user, Instant now);
/// False when no password was ever set.
bool passwordChangedMoreRecentlyThan(const User &user, Instant when);
/// Nobody edits themselves; of the others, who is active or pending can be edited.
bool isEditableBy(const User &user, QStringView editorId);

/// The permissions on a service as people see them (shownPermissions); none where the person is no member.
QStringList permissionsForService(const User &user, const QString &serviceId);
/// The permissions on an organisation, as the API names them.
QStringList permissionsForOrganisation(const User &user, const QString &organisationId);
/// Member of that organisation; false for a null id.
bool belongsToOrganisation(const User &user, const QString &organisationId);

/// May see the templates in a folder; null is the top level, which everybody may. `platformAdmin` is the flag as it
/// holds in this session (admin-features §0.2).
bool mayUseFolder(const User &user, bool platformAdmin, const Service &service, const TemplateFolder *folder);
/// May take a service live: it is active, has an active request and belongs to `organisation`; and the person is a
/// platform admin, or a member of that organisation who holds can_make_services_live where it approves its own.
bool mayMakeLive(const User &user, bool platformAdmin, const Service &service, const Organisation *organisation);

} // namespace postroom
