// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/signingoptions.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SigningOptions", text);
}

void addLines(std::vector<Secret> &secrets, const Secret &lines)
{
    std::string_view rest = lines.reveal();
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            secrets.emplace_back(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
    }
}

Result<Secret> partFrom(const SecretSource &source, const Secret &kept)
{
    if (!source.isKeychain())
        return source.read();
    if (kept.isEmpty())
        return makeError(Error::Kind::SecretStore,
            words("The keychain has no SECRET_KEY and DANGEROUS_SALT among the token secrets of this profile"));
    return kept.copy();
}

// A profile whose keychain has no keys shows what is signed without verifying it.
bool lacksKeptKeys(const ConnectionOptions &options, const TokenSecrets &kept)
{
    return options.mayLackSigningKeys && (kept.secretKey.isEmpty() || kept.dangerousSalt.isEmpty());
}

} // namespace

QString readSigning(const QCommandLineParser &parser, ConnectionOptions &options)
{
    using Kind = ConnectionOptions::Kind;
    const QStringList keys = parser.values(u"signing-key-from"_s);
    const bool salted = parser.isSet(u"salt-from"_s);
    if (keys.isEmpty() && !salted)
        return {};
    if (options.kind != Kind::AdminMode && options.kind != Kind::Profile)
        return words("--signing-key-from and --salt-from verify what a database holds: use them with --postgres, or "
                     "with the --profile of a database.");
    if (keys.isEmpty() || !salted)
        return words("--signing-key-from and --salt-from belong together: SECRET_KEY and DANGEROUS_SALT of the "
                     "platform. Name both.");
    for (const QString &value : keys) {
        SecretSource source;
        if (const QString refusal = SecretSource::parse(u"--signing-key-from"_s, value, source); !refusal.isEmpty())
            return refusal;
        options.signingKeys.push_back(std::move(source));
    }
    return SecretSource::parse(u"--salt-from"_s, parser.value(u"salt-from"_s), options.salt);
}

bool takesKeptSigningKeys(const ConnectionOptions &options)
{
    const auto &keys = options.signingKeys;
    return options.salt.isKeychain()
        || std::any_of(keys.begin(), keys.end(), [](const SecretSource &key) { return key.isKeychain(); });
}

Result<SigningKeys> signingKeysOf(const ConnectionOptions &options, const TokenSecrets &kept)
{
    SigningKeys keys;
    if (options.signingKeys.empty() || lacksKeptKeys(options, kept))
        return keys;
    for (const SecretSource &source : options.signingKeys) {
        const auto lines = partFrom(source, kept.secretKey);
        if (!lines)
            return lines.error();
        addLines(keys.secrets, *lines);
    }
    auto salt = partFrom(options.salt, kept.dangerousSalt);
    if (!salt)
        return salt.error();
    keys.salt = std::move(salt).value();
    return keys;
}

} // namespace postroom
