// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postroom::test {

/// Signs claims (JSON text) into a compact JWT; `algorithm` is HS256, HS384 or HS512. Independent of Postroom's own.
QByteArray signToken(
    const QByteArray &claims, const QByteArray &secret, const QString &algorithm = QStringLiteral("HS256"));
/// The signature part of a token for a header and claims already in base64url.
QByteArray tokenSignature(const QByteArray &signedPart, const QByteArray &secret, const QString &algorithm);

} // namespace postroom::test
