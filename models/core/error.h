// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/databasefault.h"
#include "core/keychainstate.h"
#include "core/securitykeyfailure.h"
#include "core/signinfault.h"

#include <chrono>
#include <optional>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

namespace postroom {

/// Why something did not work, as a value. It holds no sentence for people: models/text makes one from the kind.
/// Every text that came from outside goes through redacted() before it is kept here (design §5.7).
struct Error {
    /// The kinds that a person can act on differently (design §3).
    enum class Kind {
        Offline, ///< the host was not reached: no network, no such name, refused, reset
        Timeout, ///< a deadline passed
        Tls, ///< the certificate or the protocol was not acceptable
        Unauthorised, ///< the connection's own secret or token is refused
        Forbidden, ///< the person or the service may not do this
        NotFound,
        Conflict,
        Invalid, ///< the request was refused for its contents; see fields
        RateLimited, ///< too many requests; see retryAfter
        Server, ///< the platform failed (5xx)
        Protocol, ///< an answer that cannot be understood
        Storage, ///< a file or local database failed
        SecretStore, ///< the keychain failed
        SecurityKey, ///< no security key proved who the person is; see securityKey
        SignIn, ///< a sign-in did not go on, or a session is over; see signIn
        Bug ///< this should not happen
    };

    Kind kind = Kind::Bug;
    QString detail; ///< technical text, redacted, for "Copy details"
    QString code; ///< HTTP status or SQLSTATE as text; empty when there is none
    QString requestId; ///< the platform's trace id; empty when it gave none
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the platform asks to wait
    QList<QPair<QString, QString>> fields; ///< field name and message, for Invalid
    std::optional<std::chrono::milliseconds> clockDifference; ///< this computer's clock minus the server's, where known
    std::optional<KeychainState> keychain; ///< for SecretStore: which of its answers the keychain gave, where it is one
    std::optional<SignInFault> signIn; ///< for SignIn: why
    std::optional<SecurityKeyFailure> securityKey; ///< for SecurityKey: why
    std::optional<DatabaseFault> database; ///< of admin mode: why, where the kind alone does not say

    bool operator==(const Error &) const = default;
};

/// An error whose detail is redacted on the way in.
Error makeError(Error::Kind kind, const QString &detail, const QString &code = {});

/// The error of a keychain that answered this; `detail` says which service was asked and what it said.
Error keychainError(KeychainState state, const QString &detail = {});

/// The error of a sign-in that did not go on, or of a session that is over. `code` and `requestId` are the platform's.
Error signInError(SignInFault fault, const QString &code = {}, const QString &requestId = {});

/// The error of a security key that was asked in vain; `detail` is what libfido2 said.
Error securityKeyError(SecurityKeyFailure failure, const QString &detail = {});

/// The error of a database's connection or statement; `detail` as DatabaseFault says, `code` is the SQLSTATE.
Error databaseError(Error::Kind kind, DatabaseFault fault, const QString &detail = {}, const QString &code = {});

/// The kind's name in English, for logs and tests ("NotFound").
QString kindName(Error::Kind kind);

} // namespace postroom

Q_DECLARE_METATYPE(postroom::Error)
