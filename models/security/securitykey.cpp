// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/securitykey.h"

#include "core/latemodule.h"

#include <QPointer>

namespace postroom {

namespace {

// The module is told the deadline; the job's own comes after it and is never met.
constexpr std::chrono::seconds afterwards{5};

Result<SecurityKeyProof> resultOf(const SecurityKeyAnswer &answer)
{
    if (answer.key)
        return SecurityKeyProof{*answer.key};
    return securityKeyError(answer.failure, answer.detail);
}

} // namespace

Job<SecurityKeyProof> *askSecurityKey(SecurityKeyRequest request)
{
    if (request.keys.empty())
        return Job<SecurityKeyProof>::finished(securityKeyError(SecurityKeyFailure::NotRegistered));
    QString why;
    const auto callKeys
        = reinterpret_cast<CallSecurityKeys>(findLateFunction("securitykeys", "postroomCallSecurityKeys", why));
    if (!callKeys)
        return Job<SecurityKeyProof>::finished(securityKeyError(SecurityKeyFailure::NotInstalled, why));
    auto *job = new Job<SecurityKeyProof>(request.deadline + afterwards);
    QObject *call
        = callKeys(std::move(request), [job](const SecurityKeyAnswer &answer) { job->finish(resultOf(answer)); });
    QObject::connect(job, &AbstractJob::ended, call, &QObject::deleteLater);
    job->setAbort([guard = QPointer<QObject>(call)] { delete guard.data(); });
    return job;
}

} // namespace postroom
