// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/waited.h"
#include "recordedplatform.h"
#include "signin/personsession.h"

#include <QMutex>

namespace postroom::test {

/// A sign-in beside the recorded platform, at its time. After every test: no job is left over, nothing was asked that
/// is neither recorded nor made up by the platform's rules, and no password, code, link or token that a test gave away
/// stands in the log, in an address or in an error.
class SignInTest : public QObject {
    Q_OBJECT
public:
    static constexpr auto webHost = "other.example"; ///< of the recorded requests

protected:
    /// A platform that was asked nothing yet, and a connection to it; begin() follows.
    void openPlatform();
    /// What the profile knows; before the first step.
    struct Profile {
        bool tokenSecrets = true;
        QString host = QString::fromLatin1(webHost);
        AskSecurityKey askKey = {};
        std::chrono::milliseconds deadline{20'000};
    };
    void begin(Profile profile);
    void begin() { begin(Profile()); }
    /// Puts the clock, for the sign-in too.
    void setTime(const QString &moment);

    SignIn &signIn() { return *m_signIn; }
    RecordedPlatform &platform() { return *m_platform; }
    HttpClient &client() { return *m_client; }
    const Clock &clock() const { return m_clock; }

    /// The steps, each to its end.
    Result<SignInStep> password(const ContractUser &who) { return password(who.email, who.password); }
    Result<SignInStep> password(const QString &emailAddress, const QString &password);
    /// The first step where it is not what is tested.
    void giveRightPassword(const ContractUser &who);
    Result<SignInStep> code(const QString &code);
    Result<SignInStep> link(const QString &pasted);
    /// The end of a job, kept for the look at errors.
    template <typename T> Result<T> ended(Job<T> *job)
    {
        const auto result = waited(job);
        if (!result)
            keep(result.error());
        return result;
    }
    /// Why it failed; the test fails when it did not.
    static std::optional<SignInFault> faultOf(const Result<SignInStep> &result);
    /// It must not be found anywhere.
    Secret given(const QString &secret);

private Q_SLOTS:
    void init();
    void cleanup();

private:
    void keep(const Error &error);

    std::unique_ptr<RecordedPlatform> m_platform;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<SignIn> m_signIn;
    Clock m_clock;
    QStringList m_secrets;
    QStringList m_said;
};

} // namespace postroom::test
