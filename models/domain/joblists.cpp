// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/joblists.h"

#include "domain/bulkjob.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{"pending"_L1, "in progress"_L1, "finished"_L1, "finished all notifications created"_L1,
    "sending limits exceeded"_L1, "scheduled"_L1, "cancelled"_L1, "ready to send"_L1, "sent to dvla"_L1};

std::optional<Instant> scheduledFor(const Row &row)
{
    const auto *job = as<BulkJob>(row);
    return job ? job->scheduledFor : std::nullopt;
}

QStringList allBut(std::initializer_list<QLatin1StringView> left)
{
    QStringList list;
    for (const QLatin1StringView status : statuses) {
        if (std::find(left.begin(), left.end(), status) == left.end())
            list.append(status);
    }
    return list;
}

} // namespace

QStringList knownJobStatuses()
{
    return allBut({});
}

QStringList immediateJobStatuses()
{
    return allBut({"scheduled"_L1, "cancelled"_L1});
}

QStringList contactListJobStatuses()
{
    return allBut({"cancelled"_L1});
}

std::vector<Row> latestScheduledFirst(std::vector<Row> jobs)
{
    std::stable_sort(
        jobs.begin(), jobs.end(), [](const Row &a, const Row &b) { return scheduledFor(a) > scheduledFor(b); });
    return jobs;
}

} // namespace postroom
