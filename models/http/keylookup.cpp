// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/keylookup.h"

#include "core/innerjob.h"
#include "http/pagelocator.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Runs `inner` as part of `job`: what it answers is handed on.
template <typename T> void runInside(AbstractJob *job, Job<T> *inner, std::function<void(const Result<T> &)> use)
{
    holdInside(job, inner);
    inner->then(job, std::move(use));
}

void askInTurn(
    Job<Row> *job, std::vector<KeyConnection *> keys, const Target &target, const std::optional<Error> &failure)
{
    if (keys.empty()) {
        job->finish(failure.value_or(makeError(Error::Kind::NotFound, target.id)));
        return;
    }
    KeyConnection *key = keys.front();
    keys.erase(keys.begin());
    runInside<Row>(job, key->source().one(target), [=](const Result<Row> &answer) {
        if (answer)
            job->finish(completedRow(*answer, key->serviceId()));
        else if (answer.error().kind == Error::Kind::NotFound || failure)
            askInTurn(job, keys, target, failure);
        else
            askInTurn(job, keys, target, answer.error());
    });
}

void followBackwards(Job<Cursor> *job, Source &source, const Query &query, const Cursor &cursor, int requests,
    std::optional<Instant> moment)
{
    Q_EMIT job->progressed(requests, PageLocator::mostRequests);
    runInside<Page>(job, source.page(query, cursor), [=, &source](const Result<Page> &answer) {
        if (!answer) {
            job->finish(answer.error());
            return;
        }
        const bool reached
            = moment && !answer->rows.empty() && sortMomentOf(*answer->rows.back()).value_or(Instant()) <= *moment;
        if (reached || !answer->next || requests >= PageLocator::mostRequests)
            job->finish(cursor);
        else
            followBackwards(job, source, query, *answer->next, requests + 1, moment);
    });
}

} // namespace

Job<Page> *completedPage(KeyConnection &key, const Query &query, const Cursor &cursor)
{
    auto *job = new Job<Page>(key.client().settings().deadline * 2);
    runInside<Page>(
        job, key.source().page(query, cursor), [job, service = key.serviceId()](const Result<Page> &answer) {
            if (!answer) {
                job->finish(answer.error());
                return;
            }
            Page page = *answer;
            for (Row &row : page.rows)
                row = completedRow(row, service);
            job->finish(std::move(page));
        });
    return job;
}

Job<Row> *lookUp(const std::vector<KeyConnection *> &keys, const Target &target)
{
    const auto deadline = keys.front()->client().settings().deadline * (keys.size() + 1);
    auto *job = new Job<Row>(std::chrono::duration_cast<std::chrono::milliseconds>(deadline));
    askInTurn(job, keys, target, std::nullopt);
    return job;
}

Job<Cursor> *locateBackwards(Source &source, const Query &query, std::optional<Instant> moment)
{
    auto *job = new Job<Cursor>(std::chrono::minutes(10));
    followBackwards(job, source, query, Cursor(), 1, moment);
    return job;
}

} // namespace postroom
