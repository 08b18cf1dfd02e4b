// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/attention.h"

#include "domain/bulkjob.h"
#include "domain/provider.h"
#include "domain/service.h"
#include "domain/user.h"

#include <array>
#include <chrono>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array kinds{
    Attention::StuckJobs, Attention::Failures, Attention::Limits, Attention::ChangedProviders, Attention::LockedPeople};

// The platform starts a scheduled job within minutes; health of the database looks for the same half hour.
constexpr std::chrono::microseconds patience = 30min, recently = 24h, sinceFailure = 7 * 24h;
constexpr qint64 lockedFrom = 10; // admin-model-layer §2.1
constexpr qint64 failuresPerHundred = 3; // admin-features §0.4
constexpr qint64 nearFrom = 4, nearOf = 5;

bool isBefore(const std::optional<Instant> &moment, Instant now, std::chrono::microseconds ago)
{
    return moment && moment->microseconds() < now.microseconds() - ago.count();
}

// What a service has of one channel.
struct ChannelFigures {
    QLatin1StringView type;
    std::optional<qint64> Service::*requested;
    std::optional<qint64> Service::*failed;
    std::optional<qint64> Service::*limit;
};

constexpr std::array channels{
    ChannelFigures{"sms"_L1, &Service::smsRequested, &Service::smsFailed, &Service::smsMessageLimit},
    ChannelFigures{"email"_L1, &Service::emailRequested, &Service::emailFailed, &Service::emailMessageLimit},
    ChannelFigures{"letter"_L1, &Service::letterRequested, &Service::letterFailed, &Service::letterMessageLimit},
};

std::vector<AttentionItem> failuresIn(const Row &row)
{
    std::vector<AttentionItem> items;
    const auto *service = as<Service>(row);
    for (const ChannelFigures &channel :
        service ? std::span<const ChannelFigures>(channels) : std::span<const ChannelFigures>()) {
        const qint64 failed = (service->*channel.failed).value_or(0);
        const qint64 requested = (service->*channel.requested).value_or(0);
        if (failed * 100 > requested * failuresPerHundred)
            items.push_back({row, service->id, service->name, channel.type, failed, requested});
    }
    return items;
}

std::vector<AttentionItem> limitsIn(const Row &row, const Record *limits)
{
    std::vector<AttentionItem> items;
    const auto *service = as<Service>(row);
    if (!service || !limits || &typeOf(*limits) != &Service::type())
        return items;
    const auto &settings = static_cast<const Service &>(*limits);
    for (const ChannelFigures &channel : channels) {
        const qint64 sent = (service->*channel.requested).value_or(0);
        const qint64 limit = (settings.*channel.limit).value_or(0);
        if (limit > 0 && sent * nearOf >= limit * nearFrom)
            items.push_back({row, service->id, service->name, channel.type, sent, limit});
    }
    return items;
}

} // namespace

std::span<const Attention> allAttention()
{
    return kinds;
}

bool isStuck(const Record &record, Instant now)
{
    if (&typeOf(record) != &BulkJob::type())
        return false;
    const auto &job = static_cast<const BulkJob &>(record);
    if (job.jobStatus == "scheduled"_L1)
        return isBefore(job.scheduledFor, now, patience);
    if (job.jobStatus == "pending"_L1)
        return isBefore(job.scheduledFor ? job.scheduledFor : job.createdAt, now, patience);
    if (job.jobStatus == "in progress"_L1)
        return isBefore(job.processingStarted ? job.processingStarted : job.createdAt, now, patience);
    const bool stopped = job.jobStatus == "error"_L1 || job.jobStatus == "sending limits exceeded"_L1;
    return stopped && !isBefore(job.createdAt, now, sinceFailure);
}

std::vector<AttentionItem> attentionIn(
    Attention kind, const Row &row, const AttentionScope &scope, Instant now, const Record *limits)
{
    const AttentionItem item{row, scope.service, scope.serviceName};
    switch (kind) {
    case Attention::StuckJobs:
        return row && isStuck(*row, now) ? std::vector{item} : std::vector<AttentionItem>();
    case Attention::Failures:
        return failuresIn(row);
    case Attention::Limits:
        return limitsIn(row, limits);
    case Attention::ChangedProviders: {
        const auto *provider = as<Provider>(row);
        const bool isNew = provider && provider->updatedAt && !isBefore(provider->updatedAt, now, recently);
        return isNew ? std::vector{item} : std::vector<AttentionItem>();
    }
    case Attention::LockedPeople: {
        const auto *user = as<User>(row);
        const qint64 failed = user ? user->failedLoginCount.value_or(0) : 0;
        return failed >= lockedFrom
            ? std::vector{AttentionItem{row, scope.service, scope.serviceName, {}, failed, lockedFrom}}
            : std::vector<AttentionItem>();
    }
    }
    return {};
}

} // namespace postroom
