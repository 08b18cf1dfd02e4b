// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testtoken.h"

#include <QMessageAuthenticationCode>

namespace postroom::test {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray tokenSignature(const QByteArray &signedPart, const QByteArray &secret, const QString &algorithm)
{
    const auto hash = algorithm == u"HS512" ? QCryptographicHash::Sha512
        : algorithm == u"HS384"             ? QCryptographicHash::Sha384
                                            : QCryptographicHash::Sha256;
    return QMessageAuthenticationCode::hash(signedPart, secret, hash).toBase64(Url);
}

QByteArray signToken(const QByteArray &claims, const QByteArray &secret, const QString &algorithm)
{
    const QByteArray header = R"({"alg":")" + algorithm.toLatin1() + R"(","typ":"JWT"})";
    const QByteArray signedPart = header.toBase64(Url) + '.' + claims.toBase64(Url);
    return signedPart + '.' + tokenSignature(signedPart, secret, algorithm);
}

} // namespace postroom::test
