// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/signedvalue.h"

#include <QByteArray>
#include <QList>

namespace postroom::test {

/// The view that the library takes; as short-lived as the bytes.
inline std::string_view viewOf(const QByteArray &bytes)
{
    return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

inline QByteArray bytesOf(const Secret &held)
{
    return QByteArray(held.reveal().data(), static_cast<qsizetype>(held.reveal().size()));
}

inline Secret secretOf(QByteArray text)
{
    return Secret(std::move(text));
}

inline SigningKeys keysOf(const QList<QByteArray> &secrets, const QByteArray &salt)
{
    SigningKeys keys;
    for (const QByteArray &secret : secrets)
        keys.secrets.push_back(secretOf(secret));
    keys.salt = secretOf(salt);
    return keys;
}

/// What the vectors of database-schema §9.2 are signed with.
inline SigningKeys vectorKeys()
{
    return keysOf({"postroom-test-secret"}, "postroom-test-salt");
}

} // namespace postroom::test
