// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signindialogue.h"

#include "text/errorwords.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

// A text is good for so long (AUTH-02); nobody needs to wait for its code any longer.
constexpr std::chrono::minutes patienceForSource{30};
// The platform locks an account after ten.
constexpr int mostFailures = 3;

// What was typed wrong and can be typed again.
constexpr std::array typingFaults{SignInFault::NotAnAddress, SignInFault::NotAccepted, SignInFault::CodeMalformed,
    SignInFault::CodeWrong, SignInFault::CodeSpent, SignInFault::LinkMissing, SignInFault::LinkForeign,
    SignInFault::LinkExpired, SignInFault::LinkSpent, SignInFault::LinkOfAnother};

} // namespace

SignInDialogue::SignInDialogue(
    SignIn &signIn, const ConnectionOptions &options, const QString &platform, Output &output)
    : m_signIn(signIn)
    , m_options(options)
    , m_platform(platform)
    , m_output(output)
    , m_address(options.person)
{
    connect(
        &m_signIn, &SignIn::keyStep, this, [this](SecurityKeyStep step) { m_output.say(securityKeyStepText(step)); });
}

void SignInDialogue::start()
{
    m_output.say(webSessionNotice());
    go(m_signIn.step());
}

void SignInDialogue::obtain(const Wanted &wanted, std::function<void(Secret)> then)
{
    if (wanted.source && wanted.source->isNamed()) {
        wanted.source->readLater(patienceForSource)
            ->then(this, [this, then = std::move(then)](const Result<Secret> &secret) {
                if (secret)
                    then(secret->copy());
                else
                    Q_EMIT failed(ExitCode::NotReached, tr("Nobody was signed in: %1.").arg(secret.error().detail));
            });
        return;
    }
    if (!TypedSecret::isPossible()) {
        Q_EMIT failed(ExitCode::NotReached, wanted.otherwise);
        return;
    }
    const auto typed = [this, then = std::move(then)](Secret secret) {
        if (secret.isEmpty() && m_typed.hasEnded())
            Q_EMIT failed(ExitCode::NotReached, tr("Nobody was signed in."));
        else
            then(std::move(secret));
    };
    m_typed.ask(wanted.prompt, typed, wanted.typing);
}

void SignInDialogue::take(Job<SignInStep> *job)
{
    job->then(this, [this](const Result<SignInStep> &step) { onStep(step); });
}

void SignInDialogue::onStep(const Result<SignInStep> &step)
{
    if (!step)
        return onFailure(step.error());
    for (const SignInNotice notice : m_signIn.notices())
        m_output.say(signInNoticeText(notice));
    go(*step);
}

void SignInDialogue::onFailure(const Error &error)
{
    if (error.signIn == SignInFault::NoReadableKey)
        nameUnreadableKeys();
    const QString sentence = errorText(error, {m_platform, {}});
    if (m_signIn.step() == SignInStep::SecurityKey && error.securityKey && TypedSecret::isPossible())
        return offerKeyAgain(sentence, exitCodeFor(error));
    if (!canTypeAgain(error) || ++m_failures >= mostFailures) {
        Q_EMIT failed(exitCodeFor(error), sentence);
        return;
    }
    m_output.say(sentence);
    if (m_options.person.isEmpty() && m_signIn.step() == SignInStep::Password)
        m_address.clear();
    go(m_signIn.step());
}

bool SignInDialogue::canTypeAgain(const Error &error) const
{
    const bool typed
        = m_signIn.step() == SignInStep::Password ? !m_options.password.isNamed() : !m_options.code.isNamed();
    return typed && TypedSecret::isPossible() && error.signIn
        && std::find(typingFaults.begin(), typingFaults.end(), *error.signIn) != typingFaults.end();
}

void SignInDialogue::go(SignInStep step)
{
    switch (step) {
    case SignInStep::Password:
        return m_address.isEmpty() ? askAddress() : askPassword();
    case SignInStep::TextCode:
        return askCode();
    case SignInStep::EmailLink:
        return askLink();
    case SignInStep::SecurityKey:
        return useKey();
    case SignInStep::Finishing:
        return take(m_signIn.finish());
    case SignInStep::SignedIn:
        Q_EMIT signedIn();
    }
}

void SignInDialogue::askAddress()
{
    obtain({nullptr, tr("Email address: "),
               tr("There is no terminal to ask who signs in: use --as EMAIL with --password-from."), Typing::Shown},
        [this](Secret typed) {
            m_address = QString::fromStdString(std::string(typed.reveal())).trimmed();
            askPassword();
        });
}

void SignInDialogue::askPassword()
{
    obtain({&m_options.password, tr("Password of %1: ").arg(m_address),
               tr("There is no terminal to type the password at: use --password-from.")},
        [this](Secret typed) { take(m_signIn.givePassword(m_address, std::move(typed))); });
}

void SignInDialogue::askCode()
{
    m_output.say(signInStepText(SignInStep::TextCode, m_address));
    obtain({&m_options.code, tr("Code (nothing asks for another text): "),
               tr("There is no terminal to type the code at: use --code-from.")},
        [this](Secret typed) { take(typed.isEmpty() ? m_signIn.sendAgain() : m_signIn.giveCode(std::move(typed))); });
}

void SignInDialogue::askLink()
{
    m_output.say(signInStepText(SignInStep::EmailLink, m_address));
    obtain({&m_options.code, tr("Link (nothing asks for another email): "),
               tr("There is no terminal to paste the link at: use --code-from."), Typing::Pasted},
        [this](Secret typed) { take(typed.isEmpty() ? m_signIn.sendAgain() : m_signIn.giveLink(std::move(typed))); });
}

void SignInDialogue::nameUnreadableKeys()
{
    for (const KeyOnAccount &key : m_signIn.keys()) {
        if (!key.readable)
            m_output.say(unreadableKeyText(key.name));
    }
}

void SignInDialogue::useKey()
{
    nameUnreadableKeys();
    m_output.say(signInStepText(SignInStep::SecurityKey, m_address));
    take(m_signIn.useKey());
}

// As often as somebody wants: the platform counts what proved nothing, and locks the account after five.
void SignInDialogue::offerKeyAgain(const QString &sentence, ExitCode code)
{
    m_output.say(sentence);
    const auto onTyped = [this, code](const Secret &) {
        if (m_typed.hasEnded())
            Q_EMIT failed(code, tr("Nobody was signed in."));
        else
            take(m_signIn.useKey());
    };
    m_typed.ask(tr("Enter to try again, Ctrl+D to end: "), onTyped, Typing::Shown);
}

} // namespace postroom
