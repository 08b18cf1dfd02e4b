// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include "core/redaction.h"

#include <array>

namespace postroom {

Error makeError(Error::Kind kind, const QString &detail, const QString &code)
{
    Error error;
    error.kind = kind;
    error.detail = redacted(detail);
    error.code = code;
    return error;
}

Error keychainError(KeychainState state, const QString &detail)
{
    Error error = makeError(Error::Kind::SecretStore, detail);
    error.keychain = state;
    return error;
}

Error signInError(SignInFault fault, const QString &code, const QString &requestId)
{
    Error error = makeError(Error::Kind::SignIn, {}, code);
    error.requestId = requestId;
    error.signIn = fault;
    return error;
}

Error securityKeyError(SecurityKeyFailure failure, const QString &detail)
{
    Error error = makeError(Error::Kind::SecurityKey, detail);
    error.securityKey = failure;
    return error;
}

Error databaseError(Error::Kind kind, DatabaseFault fault, const QString &detail, const QString &code)
{
    Error error = makeError(kind, detail, code);
    error.database = fault;
    return error;
}

QString kindName(Error::Kind kind)
{
    static constexpr std::array names{"Offline", "Timeout", "Tls", "Unauthorised", "Forbidden", "NotFound", "Conflict",
        "Invalid", "RateLimited", "Server", "Protocol", "Storage", "SecretStore", "SecurityKey", "SignIn", "Bug"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

} // namespace postroom
