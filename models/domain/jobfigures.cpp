// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobfigures.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array deliveredWords{"delivered"_L1, "sent"_L1};
constexpr std::array failedWords{
    "failed"_L1, "technical-failure"_L1, "temporary-failure"_L1, "permanent-failure"_L1, "cancelled"_L1};
constexpr std::array finishedWords{"finished"_L1, "finished all notifications created"_L1};

constexpr double highRate = 30;
constexpr double hundred = 100;
constexpr qint64 microsecondsPerDay = 24LL * 60 * 60 * 1'000'000;

template <std::size_t N> bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

double share(qint64 part, qint64 whole)
{
    return hundred * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

JobFigures jobFigures(const Record &job)
{
    JobFigures figures;
    const Value total = valueOf(job, "notificationCount"_L1);
    if (const qint64 *number = std::get_if<qint64>(&total))
        figures.total = *number;
    const Value value = valueOf(job, "statistics"_L1);
    const RecordList *statistics = std::get_if<RecordList>(&value);
    for (const auto &row : statistics ? *statistics : RecordList()) {
        const auto &statistic = static_cast<const JobStatistic &>(*row);
        const qint64 count = statistic.count.value_or(0);
        figures.created += count;
        if (isOneOf(deliveredWords, statistic.status))
            figures.delivered += count;
        else if (isOneOf(failedWords, statistic.status))
            figures.failed += count;
    }
    return figures;
}

qint64 notificationsSending(const BulkJob &job)
{
    const JobFigures figures = jobFigures(job);
    return job.jobStatus == "scheduled"_L1 ? 0 : figures.total - figures.sent();
}

std::optional<double> percentageComplete(const BulkJob &job)
{
    const JobFigures figures = jobFigures(job);
    return figures.total > 0 ? std::optional(share(figures.created, figures.total)) : std::nullopt;
}

bool isStillProcessing(const BulkJob &job)
{
    return !isOneOf(finishedWords, job.jobStatus) || percentageComplete(job).value_or(hundred) < hundred;
}

bool isFinishedProcessing(const BulkJob &job)
{
    const JobFigures figures = jobFigures(job);
    return figures.total == figures.sent();
}

bool isAwaitingOrRecentlyProcessed(const BulkJob &job, Instant now)
{
    return !job.processingStarted || now.microseconds() - job.processingStarted->microseconds() < microsecondsPerDay;
}

double failureRate(const JobFigures &figures)
{
    return figures.sent() == 0 ? 0 : share(figures.failed, figures.sent());
}

bool isHighFailureRate(double rate)
{
    return rate > highRate;
}

} // namespace postroom
