// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secretstore.h"

#include "core/latemodule.h"
#include "security/keychain.h"

#include <array>
#include <QPointer>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QString applicationId = u"org.postroom.Postroom"_s;

// The keychain is told its deadline; the job's own comes after it and is never met.
constexpr std::chrono::seconds afterwards{5};

Error errorOf(const KeychainAnswer &answer)
{
    return answer.state ? keychainError(*answer.state, answer.detail)
                        : makeError(Error::Kind::SecretStore, answer.detail);
}

// The call ends with the job, whichever way that ends.
template <typename T>
Job<T> *ask(KeychainQuestion &&question, std::chrono::milliseconds deadline, T (*valueOf)(KeychainAnswer &))
{
    static const auto askKeychain = reinterpret_cast<AskKeychain>(lateFunction("keychain", "postroomAskKeychain"));
    auto *job = new Job<T>(deadline);
    QObject *call = askKeychain(std::move(question), [job, valueOf](KeychainAnswer &&answer) {
        job->finish(answer.done ? Result<T>(valueOf(answer)) : Result<T>(errorOf(answer)));
    });
    QObject::connect(job, &AbstractJob::ended, call, &QObject::deleteLater);
    job->setAbort([guard = QPointer<QObject>(call)] { delete guard.data(); });
    return job;
}

} // namespace

QString secretPurposeWord(SecretPurpose purpose)
{
    static constexpr std::array words{
        "client-secret"_L1, "api-keys"_L1, "database-password"_L1, "session"_L1, "token-secrets"_L1};
    return words.at(static_cast<std::size_t>(purpose));
}

QString SecretName::entry() const
{
    return profile + u'/' + secretPurposeWord(purpose);
}

std::chrono::milliseconds SecretStore::jobDeadline() const
{
    return 2 * (m_patience.keychain + m_patience.person) + afterwards;
}

Job<Secret> *SecretStore::read(const SecretName &name, Unlocking unlocking) const
{
    if (const auto kept = m_kept.find(name.entry()); kept != m_kept.end())
        return Job<Secret>::finished(kept->second.copy());
    return ask<Secret>({KeychainQuestion::What::Read, applicationId, name.entry(), {}, unlocking == Unlocking::MayAsk,
                           m_patience.keychain, m_patience.person},
        jobDeadline(), [](KeychainAnswer &answer) { return Secret(std::move(answer.secret)); });
}

Job<std::monostate> *SecretStore::write(const SecretName &name, Secret secret, Unlocking unlocking)
{
    const std::string_view bytes = secret.reveal();
    return ask<std::monostate>({KeychainQuestion::What::Write, applicationId, name.entry(),
                                   QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                   unlocking == Unlocking::MayAsk, m_patience.keychain, m_patience.person},
        jobDeadline(), [](KeychainAnswer &) { return std::monostate(); });
}

Job<std::monostate> *SecretStore::remove(const SecretName &name, Unlocking unlocking)
{
    return ask<std::monostate>({KeychainQuestion::What::Remove, applicationId, name.entry(), {},
                                   unlocking == Unlocking::MayAsk, m_patience.keychain, m_patience.person},
        jobDeadline(), [](KeychainAnswer &) { return std::monostate(); });
}

void SecretStore::keepForThisRun(const SecretName &name, Secret secret)
{
    m_kept.insert_or_assign(name.entry(), std::move(secret));
}

} // namespace postroom
