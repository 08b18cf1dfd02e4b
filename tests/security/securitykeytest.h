// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/securitykey.h"
#include "support/softwareauthenticator.h"

#include <QList>

namespace postroom::test {

using Behaviour = SoftwareAuthenticator::Behaviour;
using Failure = SecurityKeyFailure;
using Protocol = SoftwareAuthenticator::Protocol;
using Step = SecurityKeyStep;

/// Long enough for everything that a key does by itself, on a busy machine; milliseconds.
constexpr int soon = 20'000;

/// The relying party for which the keys of these tests are registered.
inline const QString party = QStringLiteral("admin.example");

/// Asks keys made of software, and keeps what came of it.
class SecurityKeyTest : public QObject {
    Q_OBJECT
public:
    /// Asks for one of these keys, those that are plugged in. The newest question wins.
    Job<SecurityKeyProof> *ask(const std::vector<const SoftwareAuthenticator *> &registered,
        std::chrono::milliseconds deadline = std::chrono::seconds(30), const QString &relyingParty = party);
    /// Why the result is none; nothing while there is none, and where there is a proof.
    std::optional<Failure> failure() const
    {
        return m_result && !*m_result ? m_result->error().securityKey : std::nullopt;
    }

protected:
    std::optional<Result<SecurityKeyProof>> m_result;
    QList<Step> m_steps;

private Q_SLOTS:
    void init();
    void cleanup();

private:
    JobGuard m_job;
};

} // namespace postroom::test

Q_DECLARE_METATYPE(postroom::CoseAlgorithm)
Q_DECLARE_METATYPE(postroom::SecurityKeyFailure)
Q_DECLARE_METATYPE(postroom::test::SoftwareAuthenticator::Behaviour)
Q_DECLARE_METATYPE(postroom::test::SoftwareAuthenticator::Protocol)
