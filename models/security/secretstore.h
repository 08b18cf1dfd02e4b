// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "security/secret.h"

#include <map>
#include <variant>

namespace postroom {

/// What a secret of a profile is for.
enum class SecretPurpose {
    ClientSecret, ///< of the administration API's internal client
    ApiKeys, ///< of services, one a line
    DatabasePassword,
    Session, ///< of a person who signed in
    TokenSecrets ///< what the platform seals the links of its e-mails with
};

/// The word of a purpose: last part of its entry, and its name on the command line: "client-secret".
QString secretPurposeWord(SecretPurpose purpose);

/// Which secret: the name of its entry is application, profile and purpose, so that neither two profiles nor two
/// installations of one name ever share one (user-reports, "Entry names not unique").
struct SecretName {
    QString profile; ///< the profile's id, which renaming does not change
    SecretPurpose purpose = SecretPurpose::ClientSecret;

    /// The entry's name inside the application's: "3f…/client-secret".
    QString entry() const;
};

/// May the person be asked to unlock the keychain?
enum class Unlocking { No, MayAsk };

/// Keeps secrets in the session's keychain, and nowhere else (design §5.1). Each call is a Job that ends at its
/// deadline and whose Error names one of six states (KeychainState); nothing blocks and nothing is asked before the
/// first call. No failure removes or overwrites an entry. GUI thread.
class SecretStore {
public:
    /// How long the keychain may take, and how long a person may who is asked to unlock it.
    struct Patience {
        std::chrono::milliseconds keychain{10'000};
        std::chrono::milliseconds person{120'000};
    };

    SecretStore() = default;
    explicit SecretStore(const Patience &patience)
        : m_patience(patience)
    {
    }

    /// The secret, from memory where it is kept for this run, else from the keychain.
    Job<Secret> *read(const SecretName &name, Unlocking unlocking = Unlocking::No) const;
    /// Puts a secret into the keychain, in place of one of the same name.
    Job<std::monostate> *write(const SecretName &name, Secret secret, Unlocking unlocking = Unlocking::MayAsk);
    /// Takes an entry out of the keychain; Absent when there was none.
    Job<std::monostate> *remove(const SecretName &name, Unlocking unlocking = Unlocking::MayAsk);

    /// For this run only: keeps a secret in memory, where read() finds it first, and writes it nowhere.
    void keepForThisRun(const SecretName &name, Secret secret);
    /// Whether a secret is kept for this run.
    bool isKeptForThisRun(const SecretName &name) const { return m_kept.find(name.entry()) != m_kept.end(); }

private:
    std::chrono::milliseconds jobDeadline() const;

    Patience m_patience;
    std::map<QString, Secret> m_kept; ///< by entry
};

} // namespace postroom
