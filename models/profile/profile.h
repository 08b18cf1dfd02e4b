// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <span>

namespace postroom {

/// The ways to a platform (design §1).
enum class ProfileKind { AdministrationApi, ServiceKeys, Database, Local };

/// A platform that a person works with, under a name of theirs. Holds no secret and nothing about a person but the id
/// of their account.
struct Profile {
    QString id; ///< UUID, given once; secrets are kept under it, so that a new name loses none
    QString name; ///< unique, whatever the case
    ProfileKind kind = ProfileKind::AdministrationApi;
    QString url; ///< of the API; of a database its connection string, without a password
    QString replica; ///< Database: the connection string of a second server, for lists and searches; may be empty
    QString clientId; ///< AdministrationApi
    QString userId; ///< of the person's account on the platform; may be empty
    QString colour; ///< "#rrggbb", by which a window shows where one is; may be empty
    QString webHost; ///< of the platform's web administration: relying party of security keys; may be empty
    QString fork; ///< which platform it was found to be; empty until it was asked

    bool operator==(const Profile &) const = default;
};

/// A text of a profile under its name in the file and on the command line.
struct ProfileField {
    const char *key; ///< "client_id"
    QString Profile::*text;
};

/// Every text of a profile but its id.
std::span<const ProfileField> profileFields();

/// "administration-api", "service-keys", "database", "local".
QString profileKindWord(ProfileKind kind);
/// The kind of such a word; nothing for others.
std::optional<ProfileKind> profileKindOf(const QString &word);

} // namespace postroom
