// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tokencheck.h"

#include "support/rawjson.h"
#include "support/testtoken.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

constexpr qint64 Leeway = 30;

struct Token {
    QString algorithm;
    QJsonObject claims;
    QByteArray signedPart;
    QByteArray signature;
};

AuthFailure unauthorised(const QString &text)
{
    return {401, u"Unauthorized: "_s + text};
}

AuthFailure invalid(const QString &text)
{
    return {403, u"Invalid token: "_s + text};
}

AuthFailure unreadable()
{
    return invalid(u"make sure your API token matches the example at "
                   "https://docs.notifications.service.gov.uk/rest-api.html#authorisation-header"_s);
}

AuthFailure keyNotFound()
{
    return invalid(u"API key not found"_s);
}

AuthFailure wrongClock()
{
    return {403, u"Error: Your system clock must be accurate to within 30 seconds"_s};
}

std::optional<Token> parse(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return {};
    const QJsonValue header = rawjson::value(QByteArray::fromBase64(parts.at(0), QByteArray::Base64UrlEncoding));
    const QJsonValue claims = rawjson::value(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    if (!header.isObject() || !claims.isObject())
        return {};
    return Token{
        header.toObject().value(u"alg").toString(), claims.toObject(), parts.at(0) + '.' + parts.at(1), parts.at(2)};
}

bool isSignedWith(const Token &token, const QString &secret)
{
    return tokenSignature(token.signedPart, secret.toUtf8(), token.algorithm) == token.signature;
}

std::optional<AuthFailure> checkTimes(const QJsonObject &claims, qint64 now)
{
    if (!claims.contains(u"iat"))
        return keyNotFound();
    bool isNumber = true;
    const QJsonValue iat = claims.value(u"iat");
    const qint64 made = iat.isString() ? iat.toString().toLongLong(&isNumber) : qint64(iat.toDouble());
    if (!isNumber || made > now + Leeway || claims.value(u"nbf").toDouble() > double(now + Leeway))
        return wrongClock();
    if (claims.contains(u"exp") && claims.value(u"exp").toDouble() <= double(now - Leeway))
        return unreadable();
    if (claims.contains(u"aud"))
        return unreadable();
    if (made < now - Leeway)
        return wrongClock();
    return {};
}

std::optional<AuthFailure> checkScheme(const QByteArray &authorization)
{
    if (authorization.isEmpty())
        return unauthorised(u"authentication token must be provided"_s);
    // An empty token loses its blank on the wire.
    if (authorization.size() > 6 ? authorization.left(7).toLower() != "bearer " : authorization.toLower() != "bearer")
        return unauthorised(u"authentication bearer scheme must be used"_s);
    return {};
}

} // namespace

QByteArray AuthFailure::body(bool v2Envelope) const
{
    const QByteArray said = text.toUtf8();
    if (v2Envelope) {
        return R"({"errors":[{"error":"AuthError","message":")" + said + R"("}],"status_code":)"
            + QByteArray::number(status) + '}';
    }
    return R"({"message":{"token":[")" + said + R"("]},"result":"error"})";
}

TokenCheck::TokenCheck(const Contract &contract)
    : m_secrets(contract.internalSecrets())
    , m_services(contract.services())
    , m_keys(contract.apiKeys())
    , m_clock(contract.clock())
{
}

std::optional<AuthFailure> TokenCheck::internal(const QByteArray &authorization, qint64 now) const
{
    if (auto failure = checkScheme(authorization))
        return failure;
    const auto token = parse(authorization.mid(7));
    if (!token)
        return unreadable();
    if (!token->claims.contains(u"iss"))
        return invalid(u"iss field not provided"_s);
    const QString client = token->claims.value(u"iss").toString();
    if (!m_secrets.contains(client))
        return unauthorised(u"not allowed to perform this action"_s);
    if (token->algorithm != u"HS256")
        return invalid(u"algorithm used is not HS256"_s);
    const QStringList secrets = m_secrets.value(client);
    if (std::none_of(secrets.begin(), secrets.end(), [&](const QString &one) { return isSignedWith(*token, one); }))
        return keyNotFound();
    return checkTimes(token->claims, now);
}

std::optional<AuthFailure> TokenCheck::service(const QByteArray &authorization, qint64 now) const
{
    if (auto failure = checkScheme(authorization))
        return failure;
    const auto token = parse(authorization.mid(7));
    if (!token)
        return unreadable();
    if (!token->claims.contains(u"iss"))
        return invalid(u"iss field not provided"_s);
    const QString id = token->claims.value(u"iss").toString().toLower();
    static const QRegularExpression Uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    if (!Uuid.match(id).hasMatch())
        return invalid(u"service id is not the right data type"_s);
    if (std::none_of(m_services.begin(), m_services.end(), [&id](const auto &one) { return one.id == id; }))
        return invalid(u"service not found"_s);
    // Revoked keys are still loaded for seven days.
    const auto isLoaded = [this, &id](const ApiKey &key) {
        return key.serviceId == id && (!key.expiry || *key.expiry > m_clock.addDays(-7));
    };
    if (std::none_of(m_keys.begin(), m_keys.end(), isLoaded))
        return invalid(u"service has no API keys"_s);
    if (token->algorithm != u"HS256")
        return invalid(u"algorithm used is not HS256"_s);
    const auto key = keyOf(authorization);
    if (!key || !isLoaded(*key))
        return keyNotFound();
    if (auto failure = checkTimes(token->claims, now))
        return failure;
    return key->expiry ? std::optional(invalid(u"API key revoked"_s)) : std::nullopt;
}

std::optional<ApiKey> TokenCheck::keyOf(const QByteArray &authorization) const
{
    const auto token = parse(authorization.mid(7));
    if (!token)
        return {};
    const QString id = token->claims.value(u"iss").toString().toLower();
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
        [&](const ApiKey &key) { return key.serviceId == id && isSignedWith(*token, key.secret); });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

QByteArray claimsOf(const QByteArray &authorization)
{
    const QList<QByteArray> parts = authorization.mid(7).split('.');
    return parts.size() == 3 ? QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding) : QByteArray();
}

} // namespace postroom::test
