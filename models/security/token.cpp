// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/token.h"

#include "core/latemodule.h"
#include "security/hmac.h"

namespace postroom {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hmacSha256(const QByteArray &message, std::string_view key)
{
    static const auto hmac = reinterpret_cast<HmacSha256>(lateFunction("hmac", "postroomHmacSha256"));
    HmacSha256Digest digest{};
    if (!hmac(key, message, digest))
        qFatal("OpenSSL cannot sign a token; its own settings may forbid SHA-256.");
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size()));
}

// Only '"' and '\' could break the JSON, and a client id holds neither; they are taken out rather than trusted.
QByteArray plain(QByteArray issuer)
{
    return issuer.replace('"', "").replace('\\', "");
}

} // namespace

QByteArray makeToken(const QByteArray &issuer, Instant issuedAt, const Secret &secret)
{
    const QByteArray seconds = QByteArray::number(issuedAt.microseconds() / 1'000'000);
    const QByteArray claims = R"({"iss":")" + plain(issuer) + R"(","iat":)" + seconds + '}';
    const QByteArray message = encoded(R"({"typ":"JWT","alg":"HS256"})") + '.' + encoded(claims);
    return message + '.' + encoded(hmacSha256(message, secret.reveal()));
}

} // namespace postroom
