// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace postroom::test {

/// A security key as the platform lists it among a person's (`/user/<id>/webauthn`), never used yet. `data` is its
/// credential as the platform keeps it.
inline QJsonObject registeredKeyJson(const QString &userId, const QString &id, const QString &name, const QString &data)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("user_id"), userId}, {QStringLiteral("name"), name},
        {QStringLiteral("credential_data"), data},
        {QStringLiteral("created_at"), QStringLiteral("2026-01-02T03:04:05.000000Z")},
        {QStringLiteral("updated_at"), QJsonValue::Null}, {QStringLiteral("logged_in_at"), QJsonValue::Null}};
}

} // namespace postroom::test
