// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/typedsecret.h"
#include "connection/connectionoptions.h"
#include "signin/signin.h"

namespace postroom {

/// Leads a person through a sign-in on the command line: what a SRC was named for is read there, everything else is
/// asked for at the terminal. A code is read after it was sent.
class SignInDialogue : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the dialogue. `platform` is the name that sentences give the platform.
    SignInDialogue(SignIn &signIn, const ConnectionOptions &options, const QString &platform, Output &output);

    /// Says what a sign-in does, and begins.
    void start();

Q_SIGNALS:
    /// SignIn::signedIn() has the person.
    void signedIn();
    /// Nobody was signed in; the sentence says why.
    void failed(postroom::ExitCode code, const QString &sentence);

private:
    /// One thing that the person has to give.
    struct Wanted {
        const SecretSource *source; ///< null: typed alone
        QString prompt;
        QString otherwise; ///< what to say where there is neither
        Typing typing = Typing::Hidden;
    };

    void obtain(const Wanted &wanted, std::function<void(Secret)> then);
    void take(Job<SignInStep> *job);
    void onStep(const Result<SignInStep> &step);
    void onFailure(const Error &error);
    bool canTypeAgain(const Error &error) const;
    void go(SignInStep step);
    void askAddress();
    void askPassword();
    void askCode();
    void askLink();
    void nameUnreadableKeys();
    void useKey();
    void offerKeyAgain(const QString &sentence, ExitCode code);

    SignIn &m_signIn;
    const ConnectionOptions &m_options;
    QString m_platform;
    Output &m_output;
    TypedSecret m_typed;
    QString m_address;
    int m_failures = 0;
};

} // namespace postroom
