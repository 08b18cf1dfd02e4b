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

QString kindName(Error::Kind kind)
{
    static constexpr std::array names{"Offline", "Timeout", "Tls", "Unauthorised", "Forbidden", "NotFound", "Conflict",
        "Invalid", "RateLimited", "Server", "Protocol", "Storage", "SecretStore", "Bug"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

} // namespace postroom
