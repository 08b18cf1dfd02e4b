// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/secretsource.h"
#include "core/requestlog.h"
#include "domain/fork.h"

#include <QCommandLineParser>
#include <QUrl>

namespace postroom {

/// Which platform, and who asks: the CONNECTION part of cli.md, the same for window and command line.
struct ConnectionOptions {
    enum class Kind { None, Demo, AdministrationApi, ServiceKeys, AdminMode, Profile };

    Kind kind = Kind::None;
    QUrl url; ///< AdministrationApi, ServiceKeys
    QByteArray clientId;
    QString database; ///< AdminMode: its connection string, without a password; empty: as the environment says
    QString replica; ///< the same of a replica for lists; empty: there is none
    SecretSource
        secret; ///< of the client, or the password of the database; not named for a database: as libpq finds it
    std::vector<SecretSource> signingKeys; ///< AdminMode: of the platform's signed values; none: they are not verified
    SecretSource salt; ///< that goes with them
    bool mayLackSigningKeys = false; ///< a profile's entry of the keychain is looked at, and need not hold them
    std::vector<SecretSource> keys; ///< ServiceKeys: at least one
    QString profile; ///< its name: what was asked for, and of the profile that the rest comes from
    QString profileId; ///< whose entry of the keychain is meant; empty until resolveProfile()
    QString webHost; ///< of the platform's web administration, as the profile has it
    QString person; ///< e-mail address of who is to be signed in; empty: who is signed in already
    SecretSource password; ///< of that person; not named: typed
    SecretSource code; ///< of a text message, or a link; read after the platform was asked to send it
    Fork fork = Fork::Unknown; ///< which platform an earlier run found it to be, as the profile has it
    bool isUnattended = false; ///< no person is signed in, and that was said
    std::shared_ptr<RequestLog> log = nullptr; ///< notes what the platform is asked; null: nobody does
};

/// Whether a person has to be signed in before a platform may be asked: the internal client's secret may do anything
/// (design §5.2).
inline bool needsPerson(const ConnectionOptions &options)
{
    return options.kind == ConnectionOptions::Kind::AdministrationApi && !options.isUnattended;
}

/// Adds every connection option to a parser.
void addConnectionOptions(QCommandLineParser &parser);

/// Reads the connection from parsed options. Returns a sentence that says what is wrong and what to do, without any
/// secret; a null string when all is well. No connection at all is well: `kind` is None then.
QString readConnection(const QCommandLineParser &parser, ConnectionOptions &options);

/// The sentence that refuses a secret in the wrong place of the command line; null when there is none.
QString refusedSecrets(const QCommandLineParser &parser);

/// Reads the address of a platform's API. Returns a sentence that says what is wrong, a null string when all is well.
QString readUrl(const QString &text, QUrl &url);

/// What to say of options that a parser does not know: a secret on the command line is refused with the right way
/// named.
QString unknownOptionsText(const QCommandLineParser &parser);

} // namespace postroom
