// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/source.h"

#include "core/innerjob.h"

namespace postroom {

Job<RowCount> *Source::count(const Query &query)
{
    constexpr std::chrono::hours pageDecides{1}; // it has a deadline of its own
    auto *job = new Job<RowCount>(pageDecides);
    auto *first = page(query, {});
    holdInside(job, first);
    first->then(job, [job](const Result<Page> &answer) {
        if (!answer)
            return job->finish(answer.error());
        job->finish(answer->count.kind == RowCount::Kind::Exact ? answer->count : RowCount());
    });
    return job;
}

} // namespace postroom
