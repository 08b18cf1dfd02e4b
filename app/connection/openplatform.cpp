// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/openplatform.h"

#include "connection/databaseoptions.h"
#include "connection/signingoptions.h"
#include "core/innerjob.h"
#include "core/logging.h"
#include "http/httpplatform.h"
#include "http/keyplatform.h"
#include "local/localplatform.h"
#include "postgres/pgplatform.h"

#include <algorithm>
#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

OpenedPlatform openApi(const ConnectionOptions &options, const Secret &kept)
{
    auto secret = options.secret.isKeychain() ? Result<Secret>(kept.copy()) : options.secret.read();
    if (!secret)
        return secret.error();
    HttpSettings settings;
    settings.url = options.url;
    settings.log = options.log;
    settings.clientId = options.clientId;
    Identity identity;
    if (options.isUnattended) {
        qCInfo(lcApp) << "unattended run as client" << options.clientId << "of" << options.url.host();
        identity = {Identity::Kind::Unattended, QCoreApplication::translate("Identity", "Unattended"), {}};
    }
    return std::shared_ptr<Platform>(
        std::make_shared<HttpPlatform>(std::move(settings), std::move(secret).value(), std::move(identity)));
}

std::optional<Error> addKey(std::vector<ApiKeyCredential> &keys, const Secret &displayed, const QString &place)
{
    auto key = ApiKeyCredential::read(displayed);
    if (!key)
        return makeError(Error::Kind::SecretStore,
            QCoreApplication::translate("OpenPlatform", "%1 holds no API key: its form is name-service-secret")
                .arg(place));
    keys.push_back(std::move(*key));
    return {};
}

// The keychain holds the keys of a profile in one entry, one a line.
std::optional<Error> addKeptKeys(std::vector<ApiKeyCredential> &keys, const Secret &kept, const QString &place)
{
    std::string_view rest = kept.reveal();
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.empty())
            continue;
        const Secret key(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
        if (const auto error = addKey(keys, key, place))
            return error;
    }
    return {};
}

OpenedPlatform openKeys(const ConnectionOptions &options, const Clock &clock, const Secret &kept)
{
    std::vector<ApiKeyCredential> keys;
    for (const SecretSource &source : options.keys) {
        if (source.isKeychain()) {
            if (const auto error = addKeptKeys(keys, kept, source.place()))
                return *error;
            continue;
        }
        const auto displayed = source.read();
        if (!displayed)
            return displayed.error();
        if (const auto error = addKey(keys, *displayed, source.place()))
            return *error;
    }
    qCInfo(lcApp) << "a run with" << keys.size() << "API keys of" << options.url.host();
    HttpSettings settings;
    settings.url = options.url;
    settings.log = options.log;
    return std::shared_ptr<Platform>(std::make_shared<KeyPlatform>(settings, std::move(keys), clock));
}

// What the keychain or another place held when the platform was opened.
Result<std::shared_ptr<const Secret>> firstPassword(const ConnectionOptions &options, const Secret &kept)
{
    if (!options.secret.isNamed())
        return std::make_shared<const Secret>();
    auto secret = options.secret.isKeychain() ? Result<Secret>(kept.copy()) : options.secret.read();
    if (!secret)
        return secret.error();
    return std::make_shared<const Secret>(std::move(secret).value());
}

// The password is read here, at the moment of use, once for all sessions of the run; what a person typed since stands
// before it (user-reports, "Secret not available at reconnect").
Result<PgPassword> passwordOf(const ConnectionOptions &options, const Secret &kept, const SecretStore *secrets)
{
    auto first = firstPassword(options, kept);
    if (!first)
        return first.error();
    return PgPassword([first = std::move(first).value(), secrets, name = secretName(options)] {
        if (secrets && secrets->isKeptForThisRun(name))
            return secrets->read(name);
        return Job<Secret>::finished(first->copy());
    });
}

OpenedPlatform openDatabase(const ConnectionOptions &options, const Clock &clock, const Secret &kept,
    const TokenSecrets &tokens, const SecretStore *secrets)
{
    auto database = databaseOf(options);
    if (!database)
        return database.error();
    auto password = passwordOf(options, kept, secrets);
    if (!password)
        return password.error();
    auto keys = signingKeysOf(options, tokens);
    if (!keys)
        return keys.error();
    return std::shared_ptr<Platform>(std::make_shared<PgPlatform>(
        std::move(database).value(), std::move(password).value(), clock, std::move(keys).value()));
}

} // namespace

QString demoFile(const Clock &clock)
{
    const QString name = clock.isFixed() ? u"demo-fixed.sqlite"_s : u"demo.sqlite"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/postroom/"_L1 + name;
}

namespace {

OpenedPlatform openedPlatform(const ConnectionOptions &options, const Clock &clock, const Secret &kept,
    const TokenSecrets &tokens, const SecretStore *secrets)
{
    if (options.kind == ConnectionOptions::Kind::AdministrationApi)
        return openApi(options, kept);
    if (options.kind == ConnectionOptions::Kind::ServiceKeys)
        return openKeys(options, clock, kept);
    if (options.kind == ConnectionOptions::Kind::AdminMode)
        return openDatabase(options, clock, kept, tokens, secrets);
    return std::shared_ptr<Platform>(std::make_shared<LocalPlatform>(demoFile(clock), clock));
}

// Where there is no keychain there is nothing in it.
bool holdsNone(const Result<Secret> &kept)
{
    return !kept
        && (kept.error().keychain == KeychainState::Absent || kept.error().keychain == KeychainState::NoKeychain);
}

// A database may need no password, or have it where libpq looks; where it asks for one after all, that is said.
Result<Secret> orNone(const Result<Secret> &kept, const ConnectionOptions &options)
{
    if (holdsNone(kept) && options.kind == ConnectionOptions::Kind::AdminMode)
        return Secret();
    return kept ? Result<Secret>(kept->copy()) : kept.error();
}

Result<TokenSecrets> tokensIn(const Result<Secret> &lines, const ConnectionOptions &options)
{
    if (holdsNone(lines) && options.mayLackSigningKeys)
        return TokenSecrets();
    return lines ? tokenSecretsFrom(*lines) : Result<TokenSecrets>(lines.error());
}

} // namespace

OpenedPlatform openPlatform(const ConnectionOptions &options, const Clock &clock, const Secret &kept,
    const TokenSecrets &tokens, const SecretStore *secrets)
{
    OpenedPlatform opened = openedPlatform(options, clock, kept, tokens, secrets);
    if (opened)
        (*opened)->assume(options.fork);
    return opened;
}

bool waitsForKeychain(const ConnectionOptions &options)
{
    return options.secret.isKeychain() || takesKeptSigningKeys(options)
        || std::any_of(
            options.keys.begin(), options.keys.end(), [](const SecretSource &key) { return key.isKeychain(); });
}

SecretName secretName(const ConnectionOptions &options)
{
    using Kind = ConnectionOptions::Kind;
    if (options.kind == Kind::AdminMode)
        return {options.profileId, SecretPurpose::DatabasePassword};
    const bool keys = options.kind == Kind::ServiceKeys;
    return {options.profileId, keys ? SecretPurpose::ApiKeys : SecretPurpose::ClientSecret};
}

Job<std::shared_ptr<Platform>> *openWithKeychain(
    const ConnectionOptions &options, const Clock &clock, const SecretStore &secrets, Unlocking unlocking)
{
    auto *reading = secrets.read(secretName(options), unlocking);
    auto *job = new Job<std::shared_ptr<Platform>>(std::chrono::hours(1)); // the reading has a deadline
    reading->then(job, [job, options, &clock, &secrets, unlocking](const Result<Secret> &read) {
        auto kept = orNone(read, options);
        if (!kept)
            return job->finish(kept.error());
        if (!takesKeptSigningKeys(options))
            return job->finish(openPlatform(options, clock, *kept, {}, &secrets));
        auto *lines = secrets.read({options.profileId, SecretPurpose::TokenSecrets}, unlocking);
        const auto password = std::make_shared<Secret>(std::move(kept).value());
        lines->then(job, [job, options, &clock, &secrets, password](const Result<Secret> &tokenLines) {
            const auto tokens = tokensIn(tokenLines, options);
            job->finish(
                tokens ? openPlatform(options, clock, *password, *tokens, &secrets) : OpenedPlatform(tokens.error()));
        });
        holdInside(job, lines);
    });
    holdInside(job, reading);
    return job;
}

} // namespace postroom
