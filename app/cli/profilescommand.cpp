// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilescommand.h"

#include "cli/factprinter.h"
#include "cli/terminal.h"
#include "security/sealedtoken.h"
#include "text/errorwords.h"
#include "text/profilewords.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// A file that was read in part is told about, and what was read is shown.
bool isReadable(const std::optional<ProfileFault> &fault)
{
    return !fault || fault->kind == ProfileFault::Kind::Newer || fault->kind == ProfileFault::Kind::PartlyUnread;
}

JsonValue::Object factsOf(const Profile &profile)
{
    JsonValue::Object facts{{u"id"_s, profile.id}, {u"kind"_s, profileKindWord(profile.kind)}};
    for (const ProfileField &field : profileFields()) {
        const QString &text = profile.*field.text;
        facts.push_back({QString::fromLatin1(field.key), text.isEmpty() ? JsonValue() : JsonValue(text)});
    }
    return facts;
}

/// What a kind of profile keeps in the keychain; first what it cannot do without.
std::vector<SecretPurpose> purposesOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::AdministrationApi:
        return {SecretPurpose::ClientSecret, SecretPurpose::TokenSecrets, SecretPurpose::Session};
    case ProfileKind::ServiceKeys:
        return {SecretPurpose::ApiKeys};
    case ProfileKind::Database:
        return {SecretPurpose::DatabasePassword, SecretPurpose::TokenSecrets, SecretPurpose::Session};
    case ProfileKind::Local:
        break;
    }
    return {};
}

/// The one of that word, which a person may set: a session comes from signing in alone.
std::optional<SecretPurpose> purposeOf(ProfileKind kind, const QString &word)
{
    std::vector<SecretPurpose> purposes = purposesOf(kind);
    purposes.erase(std::remove(purposes.begin(), purposes.end(), SecretPurpose::Session), purposes.end());
    const auto found = std::find_if(purposes.begin(), purposes.end(),
        [&word](SecretPurpose purpose) { return word.isEmpty() || word == secretPurposeWord(purpose); });
    return found == purposes.end() ? std::nullopt : std::optional(*found);
}

QString noTokenSecretsText(const Error &error)
{
    QStringList reasons;
    for (const auto &[field, message] : error.fields)
        reasons.append(field + u' ' + message);
    return ProfilesCommand::tr("These are no token secrets: %1. Nothing was changed.").arg(reasons.join("; "_L1));
}

bool isNothingThere(const Error &error)
{
    return error.keychain == KeychainState::Absent || error.keychain == KeychainState::NoKeychain;
}

} // namespace

void ProfilesCommand::start()
{
    struct ActionRow {
        QLatin1StringView name;
        void (ProfilesCommand::*run)();
    };
    static constexpr std::array rows{ActionRow{"list"_L1, &ProfilesCommand::list},
        ActionRow{"show"_L1, &ProfilesCommand::show}, ActionRow{"add"_L1, &ProfilesCommand::add},
        ActionRow{"remove"_L1, &ProfilesCommand::remove}, ActionRow{"set-secret"_L1, &ProfilesCommand::setSecret}};
    const auto *row = std::find_if(
        rows.begin(), rows.end(), [this](const ActionRow &one) { return line().profiles.action == one.name; });
    Q_ASSERT(row != rows.end()); // readProfileOptions() lets no other through
    (this->*row->run)();
}

void ProfilesCommand::list()
{
    const Profiles profiles = m_file.read();
    FactPrinter printer(output(), line().format);
    for (const Profile &profile : profiles.list) {
        const QString row = profile.name.leftJustified(24) + "  "_L1 + profileKindText(profile.kind).leftJustified(20)
            + "  "_L1 + profile.url;
        printer.print(factsOf(profile), singleLine(row.trimmed()));
    }
    if (profiles.fault)
        output().say(profileFaultText(*profiles.fault));
    if (!isReadable(profiles.fault))
        return end(ExitCode::Other);
    if (profiles.list.empty())
        return end(ExitCode::NothingFound, tr("There is no profile yet. postroom-cli profiles add makes one."));
    end(ExitCode::Done);
}

void ProfilesCommand::show()
{
    const auto profile = named();
    if (!profile)
        return;
    QStringList lines;
    for (const auto &[key, value] : factsOf(*profile)) {
        if (const QString *text = value.asString())
            lines.append(key.leftJustified(12) + singleLine(*text));
    }
    FactPrinter(output(), line().format).print(factsOf(*profile), lines.join(u'\n'));
    end(ExitCode::Done);
}

void ProfilesCommand::add()
{
    Profile profile = line().profiles.profile;
    if (!isDone(m_file.add(profile)))
        return;
    output().say(tr("The profile %1 was added.").arg(profile.name));
    if (line().profiles.secret.isNamed())
        readSecret(profile);
    else
        end(ExitCode::Done);
}

void ProfilesCommand::setSecret()
{
    const auto profile = named();
    if (!profile)
        return;
    const auto purpose = purposeOf(profile->kind, line().profiles.purpose);
    if (!purpose)
        return end(ExitCode::Usage, noPurposeText(*profile));
    if (line().profiles.secret.isNamed())
        return readSecret(*profile);
    if (!TypedSecret::isPossible())
        return end(ExitCode::Usage,
            tr("There is no terminal to type the secret at. Use --secret-from with env:NAME, file:PATH or fd:N."));
    const bool lines = *purpose == SecretPurpose::TokenSecrets;
    const QString prompt = lines ? tr("Token secrets of %1, pasted as lines NAME=value: ") : tr("Secret of %1: ");
    const auto typed = [this, profile = *profile](Secret secret) {
        if (secret.isEmpty())
            end(ExitCode::Usage, tr("Nothing was typed, and nothing was changed."));
        else
            keepSecret(profile, std::move(secret));
    };
    m_typed.ask(prompt.arg(singleLine(profile->name)), typed, lines ? Typing::Pasted : Typing::Hidden);
}

QString ProfilesCommand::noPurposeText(const Profile &profile) const
{
    QStringList words;
    for (const SecretPurpose purpose : purposesOf(profile.kind)) {
        if (purpose != SecretPurpose::Session)
            words.append(secretPurposeWord(purpose));
    }
    return words.isEmpty() ? tr("The profile %1 needs no secret.").arg(profile.name)
                           : tr("The profile %1 keeps no %2. It keeps: %3.")
                                 .arg(profile.name, line().profiles.purpose, words.join(", "_L1));
}

void ProfilesCommand::readSecret(const Profile &profile)
{
    auto secret = line().profiles.secret.read();
    if (!secret)
        return failSecret(profile, secret.error());
    keepSecret(profile, std::move(secret).value());
}

void ProfilesCommand::keepSecret(const Profile &profile, Secret secret)
{
    const auto purpose = purposeOf(profile.kind, line().profiles.purpose);
    if (!purpose)
        return end(ExitCode::Usage, noPurposeText(profile));
    if (*purpose == SecretPurpose::TokenSecrets) {
        const auto secrets = tokenSecretsFrom(secret);
        if (!secrets)
            return end(ExitCode::Usage, noTokenSecretsText(secrets.error()));
        secret = linesOf(*secrets);
    }
    m_secrets.write({profile.id, *purpose}, std::move(secret))
        ->then(this, [this, profile](const Result<std::monostate> &written) {
            if (written)
                end(ExitCode::Done, tr("The secret of %1 is in the keychain.").arg(profile.name));
            else
                failSecret(profile, written.error(), tr("The secret of %1 was not kept.").arg(profile.name));
        });
}

void ProfilesCommand::remove()
{
    if (const auto profile = named())
        removeSecrets(*profile, purposesOf(profile->kind));
}

// The secrets go first: without the profile nobody would know their names. What cannot be removed keeps the profile.
void ProfilesCommand::removeSecrets(const Profile &profile, std::vector<SecretPurpose> purposes)
{
    if (purposes.empty()) {
        if (isDone(m_file.remove(profile.id)))
            end(ExitCode::Done, tr("The profile %1 was removed.").arg(profile.name));
        return;
    }
    const SecretName name{profile.id, purposes.back()};
    purposes.pop_back();
    m_secrets.remove(name)->then(this, [this, profile, purposes](const Result<std::monostate> &removed) {
        if (removed || isNothingThere(removed.error()))
            removeSecrets(profile, purposes);
        else
            failSecret(profile, removed.error(),
                tr("The profile %1 stays, since its secret could not be removed.").arg(profile.name));
    });
}

std::optional<Profile> ProfilesCommand::named()
{
    const Profiles profiles = m_file.read();
    const QString &name = line().profiles.profile.name;
    if (const Profile *profile = profiles.find(name))
        return *profile;
    if (!isReadable(profiles.fault))
        end(ExitCode::Other, profileFaultText(*profiles.fault));
    else
        end(ExitCode::NothingFound, profileFaultText({ProfileFault::Kind::NotThere, name, {}}));
    return {};
}

bool ProfilesCommand::isDone(const ProfileChange &change)
{
    if (!change.keptAside.isEmpty())
        output().say(keptAsideText(change.keptAside));
    if (!change.fault)
        return true;
    const auto kind = change.fault->kind;
    const bool usage = kind == ProfileFault::Kind::NameTaken || kind == ProfileFault::Kind::NameUnusable
        || kind == ProfileFault::Kind::SecretInAddress;
    end(usage ? ExitCode::Usage : ExitCode::Other, profileFaultText(*change.fault));
    return false;
}

void ProfilesCommand::failSecret(const Profile &profile, const Error &error, const QString &before)
{
    if (!before.isEmpty())
        output().say(before);
    end(exitCodeFor(error), errorText(error, {profile.name, {}}));
}

} // namespace postroom
