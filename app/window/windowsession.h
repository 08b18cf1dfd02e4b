// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpplatform.h"
#include "security/secretstore.h"
#include "signin/personsession.h"

namespace postroom {

class MainWindow;
class SignInPage;

/// The person at a window on an administration API: takes up the session that the keychain keeps, else asks them to
/// sign in; shows the platform as theirs; and comes back to the sign-in when their session is over, with what was open
/// behind it (admin-features AUTH-12, AUTH-13, ACC-14). What the keychain does not take is kept for this run alone.
class WindowSession : public QObject {
    Q_OBJECT
public:
    /// Where sessions are kept and what a sign-in needs.
    struct Settings {
        QString profileId; ///< whose entries of the keychain are meant; empty: nothing is read or kept
        QString webHost; ///< SignInSettings::webHost
        AskSecurityKey askKey = {}; ///< SignInSettings::askKey
    };

    /// How often it is looked whether the session ended elsewhere, while the window is in use.
    static constexpr std::chrono::minutes checkEvery{5};

    /// `secrets` and `window` must outlive it.
    WindowSession(std::shared_ptr<HttpPlatform> platform, const Clock &clock, SecretStore &secrets, Settings settings,
        MainWindow &window);
    ~WindowSession() override;

    /// Begins; the window shows first whom it waits for. `place` is where to begin, empty for the usual place.
    void start(const QString &place = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether the person has just signed in, or goes on with a session that was kept.
    enum class Entered { Anew, Again };

    struct Reason {
        std::optional<SignInFault> ended = {};
        QString notice = {};
    };

    SecretName entry(SecretPurpose purpose) const { return {m_settings.profileId, purpose}; }
    void noteUnkept(const Error &error);
    void resumeKept(const KeptSession &kept);
    void askToSignIn(const Reason &reason);
    void showSignIn(TokenSecrets tokenSecrets, const Reason &reason);
    void enter(const SignedIn &signedIn, Entered how);
    void onChanged();
    void onEnded(SignInFault why);
    void signOut();
    void onSignedOut(bool toldPlatform);
    void setPowersHidden(bool hidden);
    void showAs(const std::shared_ptr<const Person> &person);
    void check();
    void keep(Entered how);
    void forget(const KeptSession &session);

    std::shared_ptr<HttpPlatform> m_platform;
    Clock m_clock;
    SecretStore &m_secrets;
    Settings m_settings;
    MainWindow &m_window;
    QString m_place;
    QString m_emailAddress; ///< of the person whose session it is or was
    QString m_shownFor; ///< id of the person whose places are open
    QString m_unkept; ///< why the entry of the keychain is not written to, empty while it is
    std::unique_ptr<PersonSession> m_session;
    JobGuard m_job; ///< one step on the way in or out
    JobGuard m_check;
    JobGuard m_keeping;
    QTimer m_checkAgain;
};

} // namespace postroom
