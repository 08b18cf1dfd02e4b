// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personentry.h"

#include "cli/terminal.h"
#include "signin/personsession.h"
#include "signin/sessionentry.h"
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

void PersonEntry::withKeptSession(Then then, void (PersonEntry::*otherwise)())
{
    readSession(m_secrets, m_session, m_unlocking)
        ->then(this, [this, then, otherwise](const Result<KeptSession> &session) {
            if (session)
                (this->*then)(*session);
            else if (session.error().keychain == KeychainState::Absent)
                (this->*otherwise)();
            else
                failUnknown(session.error());
        });
}

void PersonEntry::enter()
{
    if (m_options.person.isEmpty())
        return withKeptSession(&PersonEntry::resume, &PersonEntry::askPerson);
    // Somebody who is named signs in whatever the keychain answers; what could not be read there stays.
    readSession(m_secrets, m_session, m_unlocking)->then(this, [this](const Result<KeptSession> &session) {
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
            forget(session, *answer.error().signIn);
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
        keep(updateSession(m_secrets, m_session, session, m_unlocking));
}

void PersonEntry::forget(const KeptSession &session, SignInFault why)
{
    m_output.say(signInWords(why).sentence);
    removeSession(m_secrets, m_session, session, m_unlocking)->then(this, [this](const Result<std::monostate> &) {
        askPerson();
    });
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
                m_output.say(linksNotOpenedText(errorReason(secrets.error())));
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
        return keep(replaceSession(m_secrets, m_session, signedIn.session, m_unlocking));
    noteUnkept(m_unkept);
    Q_EMIT entered();
}

void PersonEntry::keep(Job<std::monostate> *writing)
{
    writing->then(this, [this](const Result<std::monostate> &written) {
        if (!written)
            noteUnkept(errorReason(written.error()));
        Q_EMIT entered();
    });
}

void PersonEntry::noteUnkept(const QString &reason)
{
    m_unkept = reason;
    m_output.say(sessionNotKeptText(reason));
}

void PersonEntry::signOut()
{
    withKeptSession(&PersonEntry::end, &PersonEntry::concludeWithNobody);
}

// It stays in the keychain until the platform has ended it.
void PersonEntry::end(const KeptSession &session)
{
    endSession(m_platform.client(), session)->then(this, [this, session](const Result<std::monostate> &ended) {
        if (!ended)
            return fail(ended.error());
        removeSession(m_secrets, m_session, session, m_unlocking)
            ->then(this, [this](const Result<std::monostate> &removed) {
                if (!removed)
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
