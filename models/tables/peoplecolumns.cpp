// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invite.h"
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "text/peoplewords.h"
#include "text/permissionwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

constexpr char status[] = "status";

QString invitePermissions(const Record &record, const ColumnContext &)
{
    return permissionLabels(permissionsOf(static_cast<const Invite &>(record))).join(QStringLiteral(", "));
}

QString inviteSignIn(const Record &record, const ColumnContext &)
{
    return signInMethodText(static_cast<const Invite &>(record).authType);
}

QString organisationPermissions(const Record &record, const ColumnContext &)
{
    const auto &invite = static_cast<const OrganisationInvite &>(record);
    return organisationPermissionLabels(invite.permissions.value_or(QStringList())).join(QStringLiteral(", "));
}

using Kind = Column::Kind;
using Room = Column::Room;

// clang-format off
constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};

constexpr std::array inviteColumns {
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 38},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "status", Room::Keep, 12, true, nullptr, wordsLook<Vocabulary::Invitation, status>},
    Column{"permissions", QT_TRANSLATE_NOOP("Columns", "Permissions"), Kind::Text, "permissions", Room::Give, 40, true, invitePermissions},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Invited"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"authType", QT_TRANSLATE_NOOP("Columns", "Signs in with"), Kind::Text, "authType", Room::Keep, 18, false, inviteSignIn},
    Column{"fromUser", QT_TRANSLATE_NOOP("Columns", "Invited by"), Kind::Text, "fromUser", Room::Give, 24, false, personCell<Invite, &Invite::fromUserName, &Invite::fromUser>},
    idColumn,
};

constexpr std::array organisationInviteColumns {
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 38},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "status", Room::Keep, 12, true, nullptr, wordsLook<Vocabulary::Invitation, status>},
    Column{"permissions", QT_TRANSLATE_NOOP("Columns", "Permissions"), Kind::Text, "permissions", Room::Give, 40, true, organisationPermissions},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Invited"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"invitedBy", QT_TRANSLATE_NOOP("Columns", "Invited by"), Kind::Text, "invitedBy", Room::Give, 24, false, personCell<OrganisationInvite, &OrganisationInvite::invitedByName, &OrganisationInvite::invitedBy>},
    idColumn,
};

constexpr std::array credentialColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Registered"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"loggedInAt", QT_TRANSLATE_NOOP("Columns", "Last used"), Kind::Moment, "loggedInAt", Room::Keep, 24},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array placeColumns {
    Column{"organisations", QT_TRANSLATE_NOOP("Columns", "Organisations"), Kind::Number, "organisations", Room::Keep, 14},
    Column{"services", QT_TRANSLATE_NOOP("Columns", "Services"), Kind::Number, "services", Room::Keep, 14},
};

constexpr std::array tables {
    ResourceColumns{Resource::Invites, inviteColumns},
    ResourceColumns{Resource::OrganisationInvites, organisationInviteColumns},
    ResourceColumns{Resource::WebauthnCredentials, credentialColumns},
    ResourceColumns{Resource::OrganisationsAndServices, placeColumns},
};
// clang-format on

} // namespace

std::span<const ResourceColumns> peopleColumns()
{
    return tables;
}

} // namespace postroom
