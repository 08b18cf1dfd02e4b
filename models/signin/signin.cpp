// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signin.h"

#include "domain/account.h"
#include "signin/signinrequests.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What the platform is told last has a time of its own, so that the sign-in does not end for its sake.
constexpr std::chrono::seconds eventDeadline{10};
// The jobs inside a step end before it does.
constexpr std::chrono::seconds afterwards{2};

// What the platform says of a request repeats parts of it: "code 31415 is not of type string".
Error withoutWords(Error error)
{
    error.detail.clear();
    error.fields.clear();
    return error;
}

// The platform renames an account that it archives, to something that it does not take for an address.
SignInFault faultOfAddress(const QString &emailAddress)
{
    return emailAddress.startsWith("_archived_"_L1) ? SignInFault::Archived : SignInFault::NotAnAddress;
}

} // namespace

SignIn::SignIn(HttpClient &client, const Clock &clock, SignInSettings settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

SignIn::~SignIn()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
}

bool SignIn::isBusy() const
{
    return m_job && !m_job->isOver();
}

Error SignIn::outOfTurn()
{
    return makeError(Error::Kind::Conflict, u"another step of the sign-in is under way, or is first"_s);
}

Job<SignInStep> *SignIn::notItsTurn()
{
    return Job<SignInStep>::finished(outOfTurn());
}

// Whether it is the step's turn; its job is m_job then.
bool SignIn::begin(SignInStep step, std::chrono::milliseconds longer)
{
    if (isBusy() || step != m_step)
        return false;
    const auto deadline = m_settings.deadline + longer;
    m_until.setRemainingTime(deadline);
    m_job = new Job<SignInStep>(deadline + eventDeadline + afterwards);
    connect(m_job, &AbstractJob::ended, this, &SignIn::changed);
    Q_EMIT changed();
    return true;
}

std::chrono::milliseconds SignIn::timeLeft() const
{
    return std::chrono::milliseconds(std::max<qint64>(m_until.remainingTime(), 1));
}

// A job inside the step's: it goes with it, and ends before it.
void SignIn::hold(AbstractJob *inner)
{
    holdInside(m_job, inner, m_client);
}

void SignIn::ask(const HttpRequest &request, Then then)
{
    held(answerTo(m_client, request, timeLeft()))->then(m_job, std::move(then));
}

void SignIn::goOn(SignInStep step)
{
    m_step = step;
    m_job->finish(step);
}

void SignIn::fail(const Error &error)
{
    m_job->finish(withoutWords(error));
}

void SignIn::fail(SignInFault fault, const Error &said)
{
    m_job->finish(signInError(fault, said.code, said.requestId));
}

// Nothing leads on from here but a sign-in from its beginning.
void SignIn::failForGood(SignInFault fault, const Error &said)
{
    m_step = SignInStep::Password;
    m_notices.clear();
    fail(fault, said);
}

Job<SignInStep> *SignIn::givePassword(const QString &emailAddress, Secret password)
{
    if (!begin(SignInStep::Password))
        return notItsTurn();
    m_emailAddress = emailAddress.trimmed();
    m_notices.clear();
    m_keys.clear();
    if (m_emailAddress.isEmpty())
        fail(SignInFault::NotAnAddress);
    else if (password.isEmpty())
        fail(SignInFault::NotAccepted);
    else
        ask(userByEmailRequest(m_emailAddress),
            [this, held = std::make_shared<Secret>(std::move(password))](
                const Result<HttpAnswer> &answer) { onUser(answer, *held); });
    return m_job;
}

void SignIn::onUser(const Result<HttpAnswer> &answer, const Secret &password)
{
    if (!answer) {
        const Error &error = answer.error();
        if (error.kind == Error::Kind::Invalid)
            return fail(faultOfAddress(m_emailAddress), error);
        return saysNotThere(error) ? fail(SignInFault::NotAccepted, error) : fail(error);
    }
    const auto user = userIn(answer->body);
    if (!user)
        return fail(user.error());
    if (user->emailAddress.compare(m_emailAddress, Qt::CaseInsensitive) != 0)
        return fail(SignInFault::OtherPerson);
    m_user = *user;
    if (isLocked(m_user)) // the platform's own client does not ask about the password then
        return fail(SignInFault::Locked);
    ask(verifyPasswordRequest(m_user.id, password),
        [this](const Result<HttpAnswer> &verified) { onPassword(verified); });
}

void SignIn::onPassword(const Result<HttpAnswer> &answer)
{
    if (answer) {
        m_user.failedLoginCount = 0; // the platform has done the same
        return beginSecondFactor();
    }
    const Error &error = answer.error();
    if (error.kind == Error::Kind::Invalid)
        return fail(noteAnotherFailure() ? SignInFault::Locked : SignInFault::NotAccepted, error);
    return saysNotThere(error) ? fail(SignInFault::NotAccepted, error) : fail(error);
}

// True when it was the tenth.
bool SignIn::noteAnotherFailure()
{
    m_user.failedLoginCount = m_user.failedLoginCount.value_or(0) + 1;
    return isLocked(m_user);
}

// Only who gave the right password is told how the account stands.
void SignIn::beginSecondFactor()
{
    if (isPending(m_user))
        return fail(SignInFault::Pending);
    if (!isActive(m_user))
        return fail(SignInFault::Archived);
    const bool linksOpen = !m_settings.tokenSecrets.isEmpty();
    if (m_user.authType == "email_auth"_L1) {
        if (!linksOpen)
            return fail(SignInFault::LinkNeedsWeb);
        m_step = SignInStep::EmailLink;
        return sendCode();
    }
    if (emailNeedsRevalidating(m_user, m_clock.now()))
        m_notices.append(linksOpen ? SignInNotice::ProofFollows : SignInNotice::ProofFollowsOnWeb);
    if (m_user.authType == "sms_auth"_L1) {
        m_step = SignInStep::TextCode;
        return sendCode();
    }
    if (m_user.authType != "webauthn_auth"_L1)
        return fail(SignInFault::UnknownMethod);
    return m_settings.webHost.isEmpty() ? fail(SignInFault::NoWebHost) : readKeys();
}

// A second factor was accepted. A code by text and a security key say nothing about the address (AUTH-05).
void SignIn::accepted()
{
    m_notices.clear();
    if (m_step != SignInStep::EmailLink && emailNeedsRevalidating(m_user, m_clock.now()))
        return proveEmail();
    readAgain();
}

void SignIn::proveEmail()
{
    if (m_settings.tokenSecrets.isEmpty())
        return failForGood(SignInFault::ProofNeedsWeb);
    m_step = SignInStep::EmailLink;
    sendCode();
}

Job<SignInStep> *SignIn::finish()
{
    if (!begin(SignInStep::Finishing))
        return notItsTurn();
    readAgain();
    return m_job;
}

void SignIn::readAgain()
{
    m_step = SignInStep::Finishing;
    held(readPerson(m_client, m_user.id, timeLeft()))->then(m_job, [this](const Result<Person> &person) {
        onPerson(person);
    });
}

void SignIn::onPerson(const Result<Person> &person)
{
    if (!person)
        return fail(person.error());
    if (person->user.currentSessionId.isEmpty())
        return failForGood(SignInFault::NoSession);
    if (!isActive(person->user))
        return failForGood(SignInFault::Archived);
    recordSignIn(*person);
}

// That the platform does not take its audit event costs nobody the sign-in, but is said.
void SignIn::recordSignIn(const Person &person)
{
    const Instant now = m_clock.now();
    const SignedIn signedIn{person, {person.user.id, person.user.currentSessionId, now, now}};
    const auto conclude = [this, signedIn](bool recorded) {
        if (!recorded)
            m_notices.append(SignInNotice::LoginNotRecorded);
        m_signedIn = signedIn;
        goOn(SignInStep::SignedIn);
    };
    if (std::exchange(m_recorded, true))
        return conclude(false);
    held(answerTo(m_client, signInEventRequest(person.user.id), eventDeadline))
        ->then(m_job, [conclude](const Result<HttpAnswer> &answer) { conclude(bool(answer)); });
}

Job<std::monostate> *SignIn::sendPasswordReset(const QString &emailAddress)
{
    if (isBusy())
        return Job<std::monostate>::finished(outOfTurn());
    auto *job = new Job<std::monostate>(m_settings.deadline);
    m_client.send(
        passwordResetRequest(emailAddress.trimmed(), m_settings.webHost), job, [job](const Result<HttpAnswer> &answer) {
            if (answer || saysNotThere(answer.error()))
                return job->finish(std::monostate());
            const Error &error = answer.error();
            const bool refused = error.kind == Error::Kind::Invalid;
            job->finish(
                refused ? signInError(SignInFault::NotAnAddress, error.code, error.requestId) : withoutWords(error));
        });
    return job;
}

void SignIn::startAgain()
{
    if (m_job)
        m_job->cancel();
    m_step = SignInStep::Password;
    m_emailAddress.clear();
    m_user = {};
    m_keys.clear();
    m_registered.clear();
    m_registeredIds.clear();
    m_notices.clear();
    m_recorded = false;
    m_signedIn.reset();
    Q_EMIT changed();
}

} // namespace postroom
