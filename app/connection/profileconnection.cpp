// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/profileconnection.h"

#include "connection/databaseoptions.h"
#include "connection/openplatform.h"
#include "core/logging.h"
#include "text/profilewords.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProfileConnection", text);
}

QString withFault(const QString &sentence, const Profiles &profiles)
{
    return profiles.fault ? sentence + u' ' + profileFaultText(*profiles.fault) : sentence;
}

QString takeApi(const Profile &profile, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::AdministrationApi;
    options.clientId = profile.clientId.toUtf8();
    if (!options.keys.empty())
        return words("--api-key-from belongs to a profile of service API keys; %1 is one of the administration API.")
            .arg(profile.name);
    options.webHost = profile.webHost;
    if (!options.secret.isNamed())
        options.secret = SecretSource::keychain();
    return {};
}

QString takeKeys(const Profile &profile, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::ServiceKeys;
    if (!options.person.isEmpty() || options.code.isNamed())
        return words("%1 is a profile of service API keys: nobody signs in to it.").arg(profile.name);
    if (options.secret.isNamed())
        return words("--secret-from belongs to a profile of the administration API; %1 is one of service API keys: use "
                     "--api-key-from.")
            .arg(profile.name);
    if (options.keys.empty())
        options.keys.push_back(SecretSource::keychain());
    return {};
}

QString takeDatabase(const Profile &profile, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::AdminMode;
    if (!options.person.isEmpty() || options.code.isNamed() || !options.keys.empty())
        return words("%1 is a profile of a database: nobody signs in to it, and it has no API keys.").arg(profile.name);
    options.database = profile.url;
    if (options.replica.isEmpty())
        options.replica = profile.replica;
    options.secret = options.password.isNamed() ? options.password : SecretSource::keychain();
    // A password from elsewhere may well mean that there is no keychain.
    if (options.signingKeys.empty() && options.secret.isKeychain()) {
        options.signingKeys = {SecretSource::keychain()};
        options.salt = SecretSource::keychain();
        options.mayLackSigningKeys = true;
    }
    const QString refusal = refusedDatabase(profile.url, options.replica);
    return refusal.isEmpty() ? QString()
                             : words("The profile %1 has no usable connection string. %2").arg(profile.name, refusal);
}

QString take(const Profile &profile, ConnectionOptions &options)
{
    options.profile = profile.name;
    options.profileId = profile.id;
    options.fork = forkNamed(profile.fork);
    if (profile.kind == ProfileKind::Local) {
        options.kind = ConnectionOptions::Kind::Demo;
        return {};
    }
    if (profile.kind == ProfileKind::Database)
        return takeDatabase(profile, options);
    if (!options.replica.isEmpty())
        return words("--replica belongs to a database: %1 is no profile of one.").arg(profile.name);
    if (!options.signingKeys.empty())
        return words("--signing-key-from and --salt-from belong to a database: %1 is no profile of one.")
            .arg(profile.name);
    if (options.password.isNamed() && options.person.isEmpty())
        return words("--password-from belongs to --as: %1 is no profile of a database.").arg(profile.name);
    if (const QString refusal = readUrl(profile.url, options.url); !refusal.isEmpty())
        return words("The profile %1 has no usable address. %2").arg(profile.name, refusal);
    return profile.kind == ProfileKind::ServiceKeys ? takeKeys(profile, options) : takeApi(profile, options);
}

bool isOf(const Profile &profile, const ConnectionOptions &options)
{
    if (options.kind == ConnectionOptions::Kind::AdminMode)
        return profile.kind == ProfileKind::Database && profile.url == options.database;
    const bool keys = options.kind == ConnectionOptions::Kind::ServiceKeys;
    return profile.kind == (keys ? ProfileKind::ServiceKeys : ProfileKind::AdministrationApi)
        && QUrl(profile.url) == options.url && (keys || profile.clientId.toUtf8() == options.clientId);
}

} // namespace

QString resolveProfile(ConnectionOptions &options, const ProfileFile &file)
{
    if (options.kind == ConnectionOptions::Kind::Profile) {
        const Profiles profiles = file.read();
        if (const Profile *profile = profiles.find(options.profile))
            return take(*profile, options);
        return withFault(
            words("There is no profile “%1”. postroom-cli profiles list names all.").arg(options.profile), profiles);
    }
    const bool waits = waitsForKeychain(options);
    if (!waits && !needsPerson(options))
        return {};
    const Profiles profiles = file.read();
    const auto found = std::find_if(profiles.list.begin(), profiles.list.end(),
        [&options](const Profile &profile) { return isOf(profile, options); });
    if (found == profiles.list.end() && !waits)
        return {};
    if (found == profiles.list.end())
        return withFault(words("The keychain holds secrets of profiles, and none has this address and client. Make one "
                               "with postroom-cli profiles add, or use env:NAME, file:PATH or fd:N."),
            profiles);
    options.profile = found->name;
    options.profileId = found->id;
    options.fork = forkNamed(found->fork);
    options.webHost = found->webHost;
    return {};
}

void keepFork(const ConnectionOptions &options, Fork fork, const ProfileFile &file)
{
    if (options.profileId.isEmpty() || fork == Fork::Unknown || fork == options.fork)
        return;
    if (const auto change = file.note(options.profileId, &Profile::fork, forkName(fork)); change.fault)
        qCInfo(lcApp) << "which platform it is was not kept, fault" << static_cast<int>(change.fault->kind);
}

} // namespace postroom
