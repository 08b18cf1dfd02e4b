// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/sessionentry.h"

#include "core/innerjob.h"

namespace postroom {

namespace {

using Done = Job<std::monostate>;

constexpr std::chrono::hours partsHaveDeadlines{1};

bool holds(const Result<KeptSession> &kept, const KeptSession &session)
{
    return kept && kept->userId == session.userId && kept->sessionId == session.sessionId;
}

// What cannot be read may be a session, so that it stays and is the error; `next` gets one that was read, or an absent
// one.
Done *afterReading(const SecretStore &secrets, const SecretName &name, Unlocking unlocking,
    const std::function<Done *(const Result<KeptSession> &)> &next)
{
    auto *job = new Done(partsHaveDeadlines);
    auto *reading = readSession(secrets, name, unlocking);
    holdInside(job, reading);
    reading->then(job, [job, next](const Result<KeptSession> &kept) {
        if (!kept && kept.error().keychain != KeychainState::Absent)
            return job->finish(kept.error());
        Done *second = next(kept);
        holdInside(job, second);
        second->then(job, [job](const Result<std::monostate> &end) { job->finish(end); });
    });
    return job;
}

} // namespace

Job<KeptSession> *readSession(const SecretStore &secrets, const SecretName &name, Unlocking unlocking)
{
    auto *job = new Job<KeptSession>(partsHaveDeadlines);
    auto *reading = secrets.read(name, unlocking);
    holdInside(job, reading);
    reading->then(job, [job](const Result<Secret> &kept) {
        job->finish(kept ? keptSessionFrom(*kept) : Result<KeptSession>(kept.error()));
    });
    return job;
}

Done *replaceSession(SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking)
{
    return afterReading(secrets, name, unlocking, [&secrets, name, session, unlocking](const Result<KeptSession> &) {
        return secrets.write(name, secretOf(session), unlocking);
    });
}

Done *updateSession(SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking)
{
    return afterReading(
        secrets, name, unlocking, [&secrets, name, session, unlocking](const Result<KeptSession> &kept) {
            if (!holds(kept, session))
                return Done::finished(std::monostate());
            KeptSession later = session;
            later.lastActiveAt = std::max(later.lastActiveAt, kept->lastActiveAt);
            return secrets.write(name, secretOf(later), unlocking);
        });
}

Done *removeSession(SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking)
{
    return afterReading(
        secrets, name, unlocking, [&secrets, name, session, unlocking](const Result<KeptSession> &kept) {
            return holds(kept, session) ? secrets.remove(name, unlocking) : Done::finished(std::monostate());
        });
}

} // namespace postroom
