// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letter.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array notPrinted{"created"_L1, "pending-virus-check"_L1};
constexpr std::array neverPrinted{
    "cancelled"_L1, "virus-scan-failed"_L1, "validation-failed"_L1, "technical-failure"_L1};

QTime cutOff()
{
    return {17, 30};
}

template <std::size_t N> bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool isTooLateToCancel(Instant createdAt, Instant now)
{
    const QDateTime made = createdAt.toDateTime(londonZone());
    const QDateTime present = now.toDateTime(londonZone());
    const qint64 days = made.date().daysTo(present.date());
    if (days > 1)
        return true;
    return made.time() < cutOff() && (days > 0 || present.time() > cutOff());
}

std::optional<bool> letterCanBeCancelled(const Notification &notification, Instant now)
{
    if (notification.notificationType != "letter"_L1)
        return std::nullopt;
    return isOneOf(notPrinted, notification.status) && notification.createdAt
        && !isTooLateToCancel(*notification.createdAt, now);
}

bool letterJobCanBeCancelled(const BulkJob &job, std::span<const Row> notifications, Instant now)
{
    const auto isNotPrinted = [](const Row &row) {
        const auto *notification = as<Notification>(row);
        return notification
            && (isOneOf(notPrinted, notification->status) || isOneOf(neverPrinted, notification->status));
    };
    return job.templateType == "letter"_L1 && job.createdAt && !isTooLateToCancel(*job.createdAt, now)
        && std::all_of(notifications.begin(), notifications.end(), isNotPrinted);
}

QString displayedPostage(const Notification &notification)
{
    return notification.status == "validation-failed"_L1 ? QString() : notification.postage;
}

} // namespace postroom
