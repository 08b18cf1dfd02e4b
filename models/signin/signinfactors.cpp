// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second factors: a text code, the link of an e-mail, a security key.
#include "signin/signin.h"

#include "domain/account.h"
#include "domain/json.h"
#include "signin/pastedlink.h"
#include "signin/signinrequests.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype codeDigits = 5; // AUTH-02
constexpr qsizetype mostLiveCodes = 5; // AUTH-02: texts and e-mails together
constexpr qint64 mostKeyFailures = 5; // AUTH-08
constexpr std::chrono::minutes codeLife{30};
constexpr std::chrono::seconds keyPatience{30};

bool isOlderThan(Instant moment, std::chrono::microseconds age, Instant now)
{
    return now.microseconds() - moment.microseconds() > age.count();
}

// The digits of a code; nothing when it cannot be one (AUTH-04).
std::optional<Secret> codeIn(const Secret &typed)
{
    QByteArray digits;
    for (const char c : typed.reveal()) {
        if (c >= '0' && c <= '9')
            digits.append(c);
        else if (c != '-' && c != '_' && c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return std::nullopt;
    }
    const bool whole = digits.size() == codeDigits;
    Secret code(std::move(digits));
    return whole ? std::optional<Secret>(std::move(code)) : std::nullopt;
}

struct SealedCode {
    QString userId;
    Secret code;
};

// What a token of a sign-in link holds (AUTH-07); nothing when it is another one's.
std::optional<SealedCode> codeInToken(const OpenedToken &token)
{
    const std::string_view bytes = token.payload.reveal();
    const auto json = JsonValue::parse(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const JsonValue *userId = json ? json->member(u"user_id") : nullptr;
    const JsonValue *code = json ? json->member(u"secret_code") : nullptr;
    if (!userId || !userId->asString() || !code || !code->asString())
        return std::nullopt;
    return SealedCode{*userId->asString(), Secret(code->asString()->toUtf8())};
}

bool isAboutSending(SignInNotice notice)
{
    return notice == SignInNotice::TextAsked || notice == SignInNotice::NoNewText || notice == SignInNotice::LinkAsked
        || notice == SignInNotice::NoNewLink;
}

} // namespace

// Codes by text and by e-mail that the platform was asked for and that are no older than 30 minutes.
qsizetype SignIn::liveCodes() const
{
    const Instant now = m_clock.now();
    return std::count_if(
        m_asked.begin(), m_asked.end(), [now](Instant asked) { return !isOlderThan(asked, codeLife, now); });
}

// The platform answers the same whether it sent one or had five live ones (AUTH-02). Those that were asked for here are
// known to be live, or to have been refused for five others: after five of them nothing can come.
void SignIn::sendCode()
{
    const bool text = m_step == SignInStep::TextCode;
    m_notices.removeIf(isAboutSending);
    if (std::exchange(m_askedFor, m_user.id) != m_user.id)
        m_asked.clear();
    if (liveCodes() >= mostLiveCodes) {
        m_notices.prepend(text ? SignInNotice::NoNewText : SignInNotice::NoNewLink);
        return goOn(m_step);
    }
    const HttpRequest request = text ? sendTextCodeRequest(m_user.id) : sendLinkRequest(m_user.id, m_settings.webHost);
    ask(request, [this, text](const Result<HttpAnswer> &answer) {
        if (!answer)
            return fail(answer.error());
        m_asked.push_back(m_clock.now());
        m_notices.prepend(text ? SignInNotice::TextAsked : SignInNotice::LinkAsked);
        goOn(m_step);
    });
}

Job<SignInStep> *SignIn::sendAgain()
{
    const bool sends = m_step == SignInStep::TextCode || m_step == SignInStep::EmailLink;
    if (!sends || !begin(m_step))
        return notItsTurn();
    sendCode();
    return m_job;
}

Job<SignInStep> *SignIn::giveCode(Secret code)
{
    if (!begin(SignInStep::TextCode))
        return notItsTurn();
    if (const auto digits = codeIn(code))
        checkCode(*digits);
    else
        fail(SignInFault::CodeMalformed);
    return m_job;
}

Job<SignInStep> *SignIn::giveLink(Secret pasted)
{
    if (!begin(SignInStep::EmailLink))
        return notItsTurn();
    const auto tokens = tokensInLink(pasted);
    std::optional<OpenedToken> opened;
    for (const Secret &token : tokens) {
        if (!opened)
            opened = openToken(token.reveal(), m_settings.tokenSecrets);
    }
    const auto sealed = opened ? codeInToken(*opened) : std::nullopt;
    if (!sealed)
        fail(tokens.empty() ? SignInFault::LinkMissing : SignInFault::LinkForeign);
    else if (sealed->userId != m_user.id)
        fail(SignInFault::LinkOfAnother);
    else if (isOlderThan(opened->sealedAt, codeLife, m_clock.now()))
        fail(SignInFault::LinkExpired);
    else
        checkCode(sealed->code);
    return m_job;
}

void SignIn::checkCode(const Secret &code)
{
    const CodeType type = m_step == SignInStep::TextCode ? CodeType::Text : CodeType::Email;
    ask(verifyCodeRequest(m_user.id, type, code), [this](const Result<HttpAnswer> &answer) { onCode(answer); });
}

// "Bad request" is a code that was used or is too old, "not found" one that is none of theirs, or any at all while the
// account is locked (AUTH-04).
void SignIn::onCode(const Result<HttpAnswer> &answer)
{
    if (answer)
        return accepted();
    const Error &error = answer.error();
    const bool text = m_step == SignInStep::TextCode;
    if (error.kind == Error::Kind::Invalid) {
        if (noteAnotherFailure())
            return failForGood(SignInFault::Locked, error);
        return fail(text ? SignInFault::CodeSpent : SignInFault::LinkSpent, error);
    }
    return saysNotThere(error) ? lookWhyRefused(error) : fail(error);
}

void SignIn::lookWhyRefused(const Error &refusal)
{
    const bool tenth = noteAnotherFailure();
    const bool text = m_step == SignInStep::TextCode;
    held(readUser(m_client, m_user.id, timeLeft()))
        ->then(m_job, [this, refusal, tenth, text](const Result<User> &user) {
            if (!user && user.error().signIn)
                return failForGood(*user.error().signIn);
            if (tenth || (user && isLocked(*user)))
                return failForGood(SignInFault::Locked, refusal);
            fail(text ? SignInFault::CodeWrong : SignInFault::LinkSpent, refusal);
        });
}

void SignIn::readKeys()
{
    ask(securityKeysRequest(m_user.id), [this](const Result<HttpAnswer> &answer) { onKeys(answer); });
}

void SignIn::onKeys(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    const auto keys = securityKeysIn(answer->body);
    if (!keys)
        return fail(keys.error());
    m_registered.clear();
    m_registeredIds.clear();
    for (const WebauthnCredential &key : *keys) {
        if (key.userId != m_user.id)
            return failForGood(SignInFault::OtherPerson);
        const auto registered = registeredKey(key.credentialData);
        m_keys.push_back({key.id, key.name, key.loggedInAt, registered.has_value()});
        if (!registered)
            continue;
        m_registered.push_back(*registered);
        m_registeredIds.append(key.id);
    }
    if (m_keys.empty())
        return fail(SignInFault::NoKeys);
    if (m_registered.empty())
        return fail(SignInFault::NoReadableKey);
    goOn(SignInStep::SecurityKey);
}

Job<SignInStep> *SignIn::useKey()
{
    if (!begin(SignInStep::SecurityKey, keyPatience))
        return notItsTurn();
    SecurityKeyRequest request;
    request.relyingParty = m_settings.webHost;
    request.keys = m_registered;
    request.deadline = keyPatience;
    request.onStep = [this](SecurityKeyStep step) { Q_EMIT keyStep(step); };
    auto *asked = m_settings.askKey ? m_settings.askKey(std::move(request)) : askSecurityKey(std::move(request));
    held(asked)->then(m_job, [this](const Result<SecurityKeyProof> &proof) { onKey(proof); });
    return m_job;
}

void SignIn::onKey(const Result<SecurityKeyProof> &proof)
{
    if (!proof) {
        if (proof.error().securityKey == SecurityKeyFailure::NotVerified)
            return reportFailedKey(proof.error());
        m_job->finish(proof.error());
        return;
    }
    const QString keyId = m_registeredIds.value(static_cast<qsizetype>(proof->key));
    ask(completeKeySignInRequest(m_user.id, keyId), [this](const Result<HttpAnswer> &answer) {
        if (answer)
            return accepted();
        const Error &error = answer.error();
        error.kind == Error::Kind::Forbidden ? failForGood(SignInFault::KeysLocked, error) : fail(error);
    });
}

// Only an answer that proves nothing is a failed sign-in; with all others nobody tried anything.
void SignIn::reportFailedKey(const Error &failure)
{
    ask(completeKeySignInRequest(m_user.id, {}), [this, failure](const Result<HttpAnswer> &answer) {
        const bool refused = !answer && answer.error().kind == Error::Kind::Forbidden;
        if (answer || refused)
            noteAnotherFailure();
        if (refused || *m_user.failedLoginCount >= mostKeyFailures)
            return failForGood(SignInFault::KeysLocked);
        m_job->finish(failure);
    });
}

} // namespace postroom
