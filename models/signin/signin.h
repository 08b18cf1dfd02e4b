// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "http/httpclient.h"
#include "security/sealedtoken.h"
#include "security/securitykey.h"
#include "signin/keptsession.h"

#include <memory>
#include <QDeadlineTimer>

namespace postroom {

/// Asks security keys: askSecurityKey(), or in its place what tests give.
using AskSecurityKey = std::function<Job<SecurityKeyProof> *(SecurityKeyRequest)>;

/// What a sign-in needs beside the connection. Move-only, since it holds secrets.
struct SignInSettings {
    QString webHost; ///< host name of the platform's web administration; may be empty (NoWebHost)
    TokenSecrets tokenSecrets; ///< may be empty (LinkNeedsWeb)
    AskSecurityKey askKey = {}; ///< empty: askSecurityKey()
    std::chrono::milliseconds deadline{60'000}; ///< of each step; 30 s more for a person at a security key
};

/// A security key of the person who is signing in.
struct KeyOnAccount {
    QString id;
    QString name; ///< as the person called it
    std::optional<Instant> lastUsed;
    bool readable = true; ///< false: "this key's registration cannot be read"; the others are asked
};

/// A person who is signed in, and the session to keep.
struct SignedIn {
    Person person;
    KeptSession session;
};

/// Signs one person in over the administration API, step after step as the web administration does (admin-features §1,
/// AUTH-01 to AUTH-11). It knows no widget and no terminal: whoever asks the person calls the step that step() names.
///
/// Each step is a Job that ends with the step that comes next. When it fails, Error::signIn says why in the terms that
/// a person can act on (models/text: signInWords); Error::securityKey why no key proved anything; other errors are what
/// they always are. After any of them the step that step() names then can be tried again. Errors hold no password, code
/// or link, and what the platform said about them is left out.
///
/// One step at a time: a step that is begun while another is under way, or that is not its turn, ends with
/// Error::Kind::Conflict and asks the platform nothing. Nothing that changes something is ever sent twice. A step that
/// is cancelled leaves step() at the last one that the platform had opened; what it did meanwhile it did. GUI thread.
class SignIn : public QObject {
    Q_OBJECT
public:
    /// `client` and `clock` must outlive it.
    SignIn(HttpClient &client, const Clock &clock, SignInSettings settings, QObject *parent = nullptr);
    /// Cancels the step under way.
    ~SignIn() override;

    /// What the person is asked for next.
    SignInStep step() const { return m_step; }
    /// A step is under way.
    bool isBusy() const;
    /// The address that was typed last, without spaces around it.
    QString emailAddress() const { return m_emailAddress; }
    /// The person's security keys, in the step SecurityKey and after NoReadableKey; those that cannot be read too.
    const std::vector<KeyOnAccount> &keys() const { return m_keys; }
    /// What is worth saying in this step, in order.
    const QList<SignInNotice> &notices() const { return m_notices; }
    /// The person and the session, in the step SignedIn; nothing before.
    const std::optional<SignedIn> &signedIn() const { return m_signedIn; }

    /// Step Password: checks both (AUTH-01), then has the code or the link sent (AUTH-02, AUTH-03), or reads the
    /// person's keys. From here on the person's session on the web may end.
    Job<SignInStep> *givePassword(const QString &emailAddress, Secret password);
    /// Step TextCode (AUTH-04): five digits; spaces, hyphens and underscores among them are dropped.
    Job<SignInStep> *giveCode(Secret code);
    /// Step EmailLink (AUTH-07): what was pasted, with line breaks, brackets and words around the link.
    Job<SignInStep> *giveLink(Secret pasted);
    /// Step SecurityKey (AUTH-08): asks whichever readable key is plugged in, and tells the platform how it ended.
    Job<SignInStep> *useKey();
    /// Steps TextCode and EmailLink: another text or another e-mail (AUTH-09, AUTH-10). After five within 30 minutes
    /// nothing is asked for, and notices() says so.
    Job<SignInStep> *sendAgain();
    /// Step Finishing: reads the person again, after that had failed.
    Job<SignInStep> *finish();
    /// Any step: has an e-mail sent with a link for a new password, which leads to the web (AUTH-14). That the address
    /// is unknown is no error, and not told.
    Job<std::monostate> *sendPasswordReset(const QString &emailAddress);

    /// Stops what is under way, forgets everything and asks for the password again.
    void startAgain();

Q_SIGNALS:
    /// Step, busy, keys or notices changed.
    void changed();
    /// Step SecurityKey: what the person has to do now.
    void keyStep(postroom::SecurityKeyStep step);

private:
    using Then = std::function<void(const Result<HttpAnswer> &)>;

    static Error outOfTurn();
    static Job<SignInStep> *notItsTurn();
    bool begin(SignInStep step, std::chrono::milliseconds longer = {});
    template <typename T> Job<T> *held(Job<T> *inner)
    {
        hold(inner);
        return inner;
    }
    void hold(AbstractJob *inner);
    void ask(const HttpRequest &request, Then then);
    std::chrono::milliseconds timeLeft() const;
    void goOn(SignInStep step);
    void fail(const Error &error);
    void fail(SignInFault fault, const Error &said = {});
    void failForGood(SignInFault fault, const Error &said = {});

    void onUser(const Result<HttpAnswer> &answer, const Secret &password);
    void onPassword(const Result<HttpAnswer> &answer);
    void beginSecondFactor();
    void sendCode();
    void readKeys();
    void onKeys(const Result<HttpAnswer> &answer);
    void checkCode(const Secret &code);
    void onCode(const Result<HttpAnswer> &answer);
    void lookWhyRefused(const Error &refusal);
    void onKey(const Result<SecurityKeyProof> &proof);
    void reportFailedKey(const Error &failure);
    void accepted();
    void proveEmail();
    void readAgain();
    void onPerson(const Result<Person> &person);
    void recordSignIn(const Person &person);
    bool noteAnotherFailure();
    qsizetype liveCodes() const;

    HttpClient &m_client;
    const Clock &m_clock;
    SignInSettings m_settings;
    QPointer<Job<SignInStep>> m_job;
    QDeadlineTimer m_until; ///< of the step under way
    SignInStep m_step = SignInStep::Password;
    QString m_emailAddress;
    User m_user; ///< who is signing in; their failures are counted on here
    QString m_askedFor; ///< id of the person that codes were asked for
    std::vector<Instant> m_asked; ///< when
    std::vector<KeyOnAccount> m_keys;
    std::vector<RegisteredKey> m_registered; ///< the readable ones
    QStringList m_registeredIds; ///< theirs, in the same order
    QList<SignInNotice> m_notices;
    bool m_recorded = false; ///< the audit event was sent, whether or not it arrived
    std::optional<SignedIn> m_signedIn;
};

} // namespace postroom
