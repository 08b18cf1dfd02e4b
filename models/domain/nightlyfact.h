// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What one day's messages of a template cost, as the night's work sums them (database-schema, ft_billing).
struct BillingFact : Record {
    QString id; ///< made of the row's key: the table has none
    QDate bstDate; ///< a day of the platform's zone
    QString serviceId;
    QString serviceName;
    QString templateId;
    QString templateName;
    QString notificationType;
    QString provider;
    QString postage; ///< none for what is no letter
    std::optional<bool> international;
    Decimal rate; ///< pounds
    std::optional<qint64> rateMultiplier;
    std::optional<qint64> billableUnits;
    std::optional<qint64> notificationsSent;
    std::optional<Instant> createdAt; ///< of the sum
    std::optional<Instant> updatedAt;

    bool operator==(const BillingFact &) const = default;

    static const RecordType &type();
    /// A row of ft_billing, with the names of what it belongs to.
    static const Shape &rowShape();
};

/// How many messages of a day and template are in one state, as the night's work counts them (database-schema,
/// ft_notification_status).
struct StatusFact : Record {
    QString id; ///< made of the row's key: the table has none
    QDate bstDate; ///< a day of the platform's zone
    QString serviceId;
    QString serviceName;
    QString templateId;
    QString templateName;
    QString jobId; ///< of nothing but zeros where there was no job
    QString notificationType;
    QString keyType; ///< normal, team or test
    QString notificationStatus;
    std::optional<qint64> notificationCount;
    std::optional<Instant> createdAt; ///< of the count
    std::optional<Instant> updatedAt;

    bool operator==(const StatusFact &) const = default;

    static const RecordType &type();
    /// A row of ft_notification_status, with the names of what it belongs to.
    static const Shape &rowShape();
};

} // namespace postroom
