// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sealedtoken.h"

#include "core/latemodule.h"
#include "security/fernet.h"
#include "security/signer.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tokenKeySize = 32;
constexpr qint64 microsecondsPerSecond = 1'000'000;
// The longest token that is looked at, in characters: those of the platform have a few hundred.
constexpr std::size_t longestToken = 8192;

struct NamedSecret {
    std::string_view name;
    Secret TokenSecrets::*secret;
};

constexpr std::array names{NamedSecret{"TOKEN_SECRET_KEY", &TokenSecrets::tokenKey},
    NamedSecret{"SECRET_KEY", &TokenSecrets::secretKey}, NamedSecret{"DANGEROUS_SALT", &TokenSecrets::dangerousSalt}};

struct TokenSecretsTexts {
    Q_DECLARE_TR_FUNCTIONS(TokenSecretsTexts)
};

Error invalid(const QString &field, const QString &message)
{
    Error error = makeError(Error::Kind::Invalid, {});
    error.fields.append({field, message});
    return error;
}

Secret secretOf(std::string_view text)
{
    return Secret(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view unquoted(std::string_view text)
{
    const bool quoted
        = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.front() == text.back();
    return quoted ? text.substr(1, text.size() - 2) : text;
}

// One line: a secret is put in its place; the error of a line that cannot be one.
std::optional<Error> readLine(std::string_view line, int number, TokenSecrets &secrets)
{
    constexpr std::string_view exported = "export ";
    line = trimmed(line);
    if (line.empty() || line.front() == '#')
        return std::nullopt;
    if (line.starts_with(exported))
        line = trimmed(line.substr(exported.size()));
    const auto equals = line.find('=');
    if (equals == std::string_view::npos)
        return invalid(TokenSecretsTexts::tr("line %1").arg(number), TokenSecretsTexts::tr("is not NAME=value"));
    const std::string_view name = trimmed(line.substr(0, equals));
    const auto *row = std::find_if(
        names.begin(), names.end(), [name](const NamedSecret &candidate) { return candidate.name == name; });
    if (row == names.end())
        return std::nullopt;
    Secret &secret = secrets.*(row->secret);
    if (!secret.isEmpty())
        return invalid(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
            TokenSecretsTexts::tr("stands twice"));
    secret = secretOf(unquoted(trimmed(line.substr(equals + 1))));
    return std::nullopt;
}

std::optional<OpenedToken> openEncrypted(std::string_view token, const Secret &tokenKey)
{
    static const auto open = reinterpret_cast<OpenFernet>(lateFunction("fernet", "postroomOpenFernet"));
    auto keyBytes = bytesOfBase64(tokenKey.reveal());
    const auto sealed = bytesOfBase64(token);
    if (!keyBytes || !sealed)
        return std::nullopt;
    const Secret key(std::move(*keyBytes));
    FernetToken asked{key.reveal(), *sealed, {}, 0};
    if (!open(asked))
        return std::nullopt;
    return OpenedToken{Secret(std::move(asked.payload)), Instant(asked.sealedAt * microsecondsPerSecond)};
}

std::optional<Instant> signedTime(std::string_view text)
{
    const auto bytes = bytesOfBase64(text);
    if (!bytes || bytes->isEmpty() || bytes->size() > qsizetype(sizeof(qint64)) - 1)
        return std::nullopt;
    const QByteArray padded = QByteArray(qsizetype(sizeof(qint64)) - bytes->size(), '\0') + *bytes;
    return Instant(qFromBigEndian<qint64>(padded.constData()) * microsecondsPerSecond);
}

std::optional<Secret> signedText(std::string_view value)
{
    const auto bytes = unpackedPayload(value);
    if (!bytes)
        return std::nullopt;
    const QJsonValue text = QJsonDocument::fromJson('[' + *bytes + ']').array().at(0);
    if (!text.isString())
        return std::nullopt;
    return Secret(text.toString().toUtf8());
}

std::optional<OpenedToken> openSigned(std::string_view token, const TokenSecrets &secrets)
{
    const auto beforeSignature = token.rfind('.');
    if (beforeSignature == std::string_view::npos || beforeSignature == 0)
        return std::nullopt;
    const std::string_view message = token.substr(0, beforeSignature);
    const auto beforeTime = message.rfind('.');
    if (beforeTime == std::string_view::npos
        || !isSignedBy(message, token.substr(beforeSignature + 1), secrets.dangerousSalt, secrets.secretKey))
        return std::nullopt;
    const auto moment = signedTime(message.substr(beforeTime + 1));
    auto text = signedText(message.substr(0, beforeTime));
    if (!moment || !text)
        return std::nullopt;
    return OpenedToken{std::move(*text), *moment};
}

} // namespace

TokenSecrets TokenSecrets::copy() const
{
    return {tokenKey.copy(), secretKey.copy(), dangerousSalt.copy()};
}

Result<TokenSecrets> tokenSecretsFrom(const Secret &lines)
{
    TokenSecrets secrets;
    std::string_view rest = lines.reveal();
    for (int number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        if (auto error = readLine(rest.substr(0, end), number, secrets))
            return *error;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    if (!secrets.tokenKey.isEmpty()) {
        const auto key = bytesOfBase64(secrets.tokenKey.reveal());
        if (!key || key->size() != tokenKeySize)
            return invalid(u"TOKEN_SECRET_KEY"_s, TokenSecretsTexts::tr("is not 32 bytes in base64"));
    }
    if (secrets.isEmpty())
        return invalid(u"TOKEN_SECRET_KEY"_s,
            TokenSecretsTexts::tr("is missing; without it, SECRET_KEY and DANGEROUS_SALT are needed"));
    return secrets;
}

Secret linesOf(const TokenSecrets &secrets)
{
    QByteArray lines;
    for (const NamedSecret &row : names) {
        const std::string_view value = (secrets.*(row.secret)).reveal();
        if (!value.empty())
            lines.append(row.name.data(), static_cast<qsizetype>(row.name.size()))
                .append('=')
                .append(value.data(), static_cast<qsizetype>(value.size()))
                .append('\n');
    }
    return Secret(std::move(lines));
}

std::optional<OpenedToken> openToken(std::string_view token, const TokenSecrets &secrets)
{
    if (token.size() > longestToken)
        return std::nullopt;
    std::optional<OpenedToken> opened;
    if (!secrets.tokenKey.isEmpty())
        opened = openEncrypted(token, secrets.tokenKey);
    if (!opened && !secrets.secretKey.isEmpty() && !secrets.dangerousSalt.isEmpty())
        opened = openSigned(token, secrets);
    return opened;
}

} // namespace postroom
