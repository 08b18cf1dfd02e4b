// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// An invitation to the team of a service; it is gone two days after it was made (api-contract §6.11, admin-model-layer
/// §2.2). Its link's token is a secret and no part of it.
struct Invite : Record {
    QString id;
    QString emailAddress;
    QString service; ///< service id
    QString fromUser; ///< id of the person who invites
    QString status; ///< pending, accepted or cancelled
    QString authType;
    QString permissions; ///< the API's names, with commas between
    std::optional<QStringList> folderPermissions; ///< ids of template folders
    std::optional<Instant> createdAt;
    QString fromUserName; ///< Postroom's own: in no shape

    bool operator==(const Invite &) const = default;

    static const RecordType &type();
    /// `GET S/invite` and `GET /invite/service`.
    static const Shape &internalShape();
};

/// An invitation to an organisation (admin-model-layer §2.3).
struct OrganisationInvite : Record {
    QString id;
    QString emailAddress;
    QString organisation; ///< organisation id
    QString invitedBy; ///< id of the person who invites
    QString status; ///< pending, accepted or cancelled
    std::optional<QStringList> permissions; ///< as they are granted: can_make_services_live
    std::optional<Instant> createdAt;
    QString invitedByName; ///< Postroom's own: in no shape

    bool operator==(const OrganisationInvite &) const = default;

    static const RecordType &type();
    /// `GET /organisation/<id>/invite` and `GET /invite/organisation`.
    static const Shape &internalShape();
};

/// The permissions of an invitation as people see them (shownPermissions).
QStringList permissionsOf(const Invite &invite);
/// Holds everything that is asked and something more: exactly what is asked does not do. A cancelled one has none.
bool hasPermissions(const Invite &invite, const QStringList &asked);
/// The invitation is to that service, not cancelled, and has the permission (as people see it).
bool hasPermissionForService(const Invite &invite, QStringView serviceId, const QString &permission);
/// The same for an organisation, whose permissions have the API's names.
bool hasPermissionForOrganisation(
    const OrganisationInvite &invite, QStringView organisationId, const QString &permission);

} // namespace postroom
