// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localplatform.h"

#include "core/innerjob.h"
#include "local/demostore.h"
#include "local/localsearch.h"

namespace postroom {

namespace {

// A store that could not be opened never gets here: its error is the answer of every job.
Check storeCheck(const QString &path, const StoreDesk &desk)
{
    return {Check::Subject::LocalStore, path, desk.fallback};
}

} // namespace

LocalPlatform::LocalPlatform(const QString &path, const Clock &clock)
    : m_path(path)
    , m_name(demoName())
    , m_identity(demoAdmin())
    , m_worker([path, clock] { return openDemoStore(path, clock); })
    , m_source(m_worker, clock)
{
}

std::unique_ptr<Search> LocalPlatform::search(const SearchQuery &query)
{
    return std::make_unique<LocalSearch>(query, m_worker);
}

Job<Check> *LocalPlatform::open()
{
    return m_worker.run<Check>([path = m_path](StoreDesk &desk) -> Result<Check> { return storeCheck(path, desk); });
}

Job<std::vector<Check>> *LocalPlatform::examine()
{
    auto *checks = new Job<std::vector<Check>>(std::chrono::minutes(1));
    Job<Check> *opening = open();
    holdInside(checks, opening);
    opening->then(checks, [checks, path = m_path](const Result<Check> &answer) {
        const Check failed{Check::Subject::LocalStore, path, answer ? std::nullopt : std::optional(answer.error())};
        checks->finish(std::vector<Check>{answer ? *answer : failed});
    });
    return checks;
}

} // namespace postroom
