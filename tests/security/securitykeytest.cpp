// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeytest.h"

#include <QtTest>

namespace postroom::test {

void SecurityKeyTest::init()
{
    m_result.reset();
    m_steps.clear();
}

void SecurityKeyTest::cleanup()
{
    m_job.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(liveJobs(), 0);
}

Job<SecurityKeyProof> *SecurityKeyTest::ask(const std::vector<const SoftwareAuthenticator *> &registered,
    std::chrono::milliseconds deadline, const QString &relyingParty)
{
    SecurityKeyRequest request;
    request.relyingParty = relyingParty;
    request.deadline = deadline;
    request.attached = SoftwareAuthenticator::attached();
    request.onStep = [this](Step step) { m_steps.append(step); };
    for (const SoftwareAuthenticator *key : registered)
        request.keys.push_back(registeredKey(key->credentialData()).value());
    auto *job = askSecurityKey(std::move(request));
    job->then(this, [this](const Result<SecurityKeyProof> &result) { m_result = result; });
    m_job.reset(job);
    return job;
}

} // namespace postroom::test
