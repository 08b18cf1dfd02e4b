// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/signindialogue.h"
#include "connection/personconnection.h"
#include "http/httpplatform.h"

namespace postroom {

/// Who asks, on the command line: the person whose session the keychain keeps, or one who signs in now. Where nobody
/// sits at a terminal, nobody is asked to unlock anything.
class PersonEntry : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the entry.
    PersonEntry(const ConnectionOptions &options, Output &output, const Clock &clock, HttpPlatform &platform);

    /// The person whose session is kept, where it lasts; else one who signs in, as options and terminal allow. Only a
    /// keychain that holds no session leads to a sign-in that nobody asked for.
    void enter();
    /// Signs a person in, whoever was before.
    void signIn();
    /// Ends the kept session on the platform and in the keychain; signedOut() also where there is none.
    void signOut();

    /// Whether later commands find the session in the keychain.
    bool isKept() const { return m_unkept.isEmpty(); }

Q_SIGNALS:
    /// The platform is asked by the person from now on.
    void entered();
    void signedOut();
    /// Nobody is; the sentence says why, and the way on.
    void failed(postroom::ExitCode code, const QString &sentence);

private:
    using Then = void (PersonEntry::*)(const KeptSession &);

    /// Reads the kept session; where there is none, and where that is known, `otherwise`.
    void withKeptSession(Then then, void (PersonEntry::*otherwise)());
    void resume(const KeptSession &session);
    void onResumed(const KeptSession &before, const SignedIn &now);
    void forget(const KeptSession &session, SignInFault why);
    void askPerson();
    void end(const KeptSession &session);
    void concludeWithNobody();
    void readTokenSecrets();
    void beginDialogue(SignInSettings settings);
    void onSignedIn();
    void keep(Job<std::monostate> *writing);
    void noteUnkept(const QString &reason);
    void fail(const Error &error);
    void failUnknown(const Error &error);
    QString waysText() const;
    QString placeName() const;

    const ConnectionOptions &m_options;
    Output &m_output;
    const Clock &m_clock;
    HttpPlatform &m_platform;
    SecretStore m_secrets;
    Unlocking m_unlocking;
    SecretName m_session;
    QString m_unkept; ///< why the session is not kept: what is there could not be read or replaced, or is another's
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<SignInDialogue> m_dialogue;
};

} // namespace postroom
