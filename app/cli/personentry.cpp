// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personentry.h"

#include "cli/terminal.h"
#include "signin/personsession.h"
#include "text/errorwords.h"
#include "text/signinwords.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What a person did is noted this exactly: commands in a row need not write to the keychain each.
constexpr qint64 noteAfterUs = 60'000'000;

bool isSameAddress(const QString &one, const QString &other)
{
    return QString::compare(one, other, Qt::CaseInsensitive) == 0;
}

} // namespace

PersonEntry::PersonEntry(const ConnectionOptions &options, Output &output, const Clock &clock, HttpPlatform &platform)
    : m_options(options)
    , m_output(output)
    , m_clock(clock)
    , m_platform(platform)
    , m_unlocking(isTerminal(STDIN_FILENO) ? Unlocking::MayAsk : Unlocking::No)
    , m_session(personSecretName(options, SecretPurpose::Session))
{
}

void PersonEntry::readSession(Then then, void (PersonEntry::*otherwise)())
{
    m_secrets.read(m_session, m_unlocking)->then(this, [this, then, otherwise](const Result<Secret> &kept) {
        if (!kept && kept.error().keychain == KeychainState::Absent)
            return (this->*otherwise)();
        const auto session = kept ? keptSessionFrom(*kept) : Result<KeptSession>(kept.error());
        if (session)
            (this->*then)(*session);
        else
            failUnknown(session.error());
    });
}

void PersonEntry::enter()
{
    if (m_options.person.isEmpty())
        return readSession(&PersonEntry::resume, &PersonEntry::askPerson);
    // Somebody who is named signs in whatever the keychain answers; what could not be read there stays.
    m_secrets.read(m_session, m_unlocking)->then(this, [this](const Result<Secret> &kept) {
        const auto session = kept ? keptSessionFrom(*kept) : Result<KeptSession>(kept.error());
        if (session)
            return resume(*session);
        if (session.error().keychain != KeychainState::Absent)
            m_unkept = errorReason(session.error());
        signIn();
    });
}

void PersonEntry::resume(const KeptSession &session)
{
    resumeSession(m_platform.client(), m_clock, session)->then(this, [this, session](const Result<SignedIn> &answer) {
        if (answer)
            onResumed(session, *answer);
        else if (answer.error().signIn)
            forget(*answer.error().signIn);
        else
            fail(answer.error());
    });
}

// Somebody else's session is not put away by one who signs in for a single command.
void PersonEntry::onResumed(const KeptSession &before, const SignedIn &now)
{
    if (!m_options.person.isEmpty() && !isSameAddress(m_options.person, now.person.user.emailAddress)) {
        m_unkept = tr("the keychain holds another person's");
        return signIn();
    }
    m_platform.setIdentity(identityOf(std::make_shared<const Person>(now.person)));
    KeptSession session = now.session;
    session.lastActiveAt = m_clock.now();
    if (session.lastActiveAt.microseconds() - before.lastActiveAt.microseconds() < noteAfterUs)
        Q_EMIT entered();
    else
        keep(session);
}

void PersonEntry::forget(SignInFault why)
{
    const SignInWords words = signInWords(why);
    m_output.say(words.sentence);
    m_secrets.remove(m_session, m_unlocking)->then(this, [this](const Result<std::monostate> &) { askPerson(); });
}

void PersonEntry::askPerson()
{
    if (!m_options.person.isEmpty() || TypedSecret::isPossible())
        signIn();
    else
        Q_EMIT failed(ExitCode::NotReached, tr("Nobody is signed in to %1. %2").arg(placeName(), waysText()));
}

void PersonEntry::signIn()
{
    if (m_options.profileId.isEmpty())
        return beginDialogue({});
    readTokenSecrets();
}

// A sign-in by text or key does without them, so it goes on whatever the keychain answers.
void PersonEntry::readTokenSecrets()
{
    m_secrets.read(personSecretName(m_options, SecretPurpose::TokenSecrets), m_unlocking)
        ->then(this, [this](const Result<Secret> &kept) {
            auto secrets = kept ? tokenSecretsFrom(*kept) : Result<TokenSecrets>(kept.error());
            SignInSettings settings;
            if (secrets)
                settings.tokenSecrets = std::move(secrets).value();
            else if (secrets.error().keychain != KeychainState::Absent)
                m_output.say(tr("Links in emails cannot be opened: %1.").arg(errorReason(secrets.error())));
            beginDialogue(std::move(settings));
        });
}

void PersonEntry::beginDialogue(SignInSettings settings)
{
    settings.webHost = m_options.webHost;
    m_signIn = std::make_unique<SignIn>(m_platform.client(), m_clock, std::move(settings));
    m_dialogue = std::make_unique<SignInDialogue>(*m_signIn, m_options, placeName(), m_output);
    connect(m_dialogue.get(), &SignInDialogue::failed, this, &PersonEntry::failed);
    connect(m_dialogue.get(), &SignInDialogue::signedIn, this, &PersonEntry::onSignedIn);
    m_dialogue->start();
}

void PersonEntry::onSignedIn()
{
    const SignedIn &signedIn = *m_signIn->signedIn();
    m_platform.setIdentity(identityOf(std::make_shared<const Person>(signedIn.person)));
    m_output.say(tr("%1 is signed in to %2.").arg(signedIn.person.user.name, placeName()));
    if (m_unkept.isEmpty())
        return keep(signedIn.session);
    m_output.say(tr("The session is not kept: %1.").arg(m_unkept));
    Q_EMIT entered();
}

void PersonEntry::keep(const KeptSession &session)
{
    m_secrets.write(m_session, secretOf(session), m_unlocking)
        ->then(this, [this](const Result<std::monostate> &written) {
            if (!written)
                m_output.say(tr("The session is not kept: %1.").arg(errorReason(written.error())));
            Q_EMIT entered();
        });
}

void PersonEntry::signOut()
{
    readSession(&PersonEntry::end, &PersonEntry::concludeWithNobody);
}

// It stays in the keychain until the platform has ended it.
void PersonEntry::end(const KeptSession &session)
{
    endSession(m_platform.client(), session)->then(this, [this](const Result<std::monostate> &ended) {
        if (!ended)
            return fail(ended.error());
        m_secrets.remove(m_session, m_unlocking)->then(this, [this](const Result<std::monostate> &removed) {
            if (!removed && removed.error().keychain != KeychainState::Absent)
                return fail(removed.error());
            m_output.say(signedOutText());
            Q_EMIT signedOut();
        });
    });
}

void PersonEntry::concludeWithNobody()
{
    m_output.say(tr("Nobody is signed in to %1.").arg(placeName()));
    Q_EMIT signedOut();
}

void PersonEntry::fail(const Error &error)
{
    Q_EMIT failed(exitCodeFor(error), errorText(error, {placeName(), {}}));
}

void PersonEntry::failUnknown(const Error &error)
{
    Q_EMIT failed(ExitCode::NotReached,
        tr("Who is signed in to %1 is not known: %2. %3").arg(placeName(), errorReason(error), waysText()));
}

QString PersonEntry::waysText() const
{
    return tr("Sign in with the command sign-in, or for this command with --as EMAIL and --password-from; or say with "
              "--unattended that no person asks.");
}

QString PersonEntry::placeName() const
{
    return m_options.profile.isEmpty() ? m_platform.name() : m_options.profile;
}

} // namespace postroom
