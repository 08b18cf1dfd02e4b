// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Messages of one day by their type (api-contract §7.9 Dashboard).
struct DayByType : Record {
    QDate date;
    std::optional<qint64> emails;
    std::optional<qint64> letters;
    std::optional<qint64> sms;

    bool operator==(const DayByType &) const = default;

    static const RecordType &type();
    /// In the dashboard.
    static const Shape &internalShape();
};

/// How quickly messages of one day were handed to a provider (api-contract §7.9 Dashboard).
struct ProcessingTime : Record {
    QDate date;
    Decimal percentageUnder10Seconds;

    bool operator==(const ProcessingTime &) const = default;

    static const RecordType &type();
    /// In the dashboard.
    static const Shape &internalShape();
};

/// A live service and whose it is (api-contract §7.9 Dashboard).
struct DashboardService : Record {
    QString serviceId;
    QString serviceName;
    QString organisationId; ///< null where it has none
    QString organisationName;

    bool operator==(const DashboardService &) const = default;

    static const RecordType &type();
    /// In the dashboard.
    static const Shape &internalShape();
};

/// What the platform says of itself in public, as of last night (api-contract §7.9 Dashboard). Totals are of all time.
struct PerformanceDashboard : Record {
    std::optional<qint64> totalNotifications;
    std::optional<qint64> emailNotifications;
    std::optional<qint64> smsNotifications;
    std::optional<qint64> letterNotifications;
    std::optional<qint64> liveServiceCount;
    std::optional<std::vector<DayByType>> notificationsByType; ///< of the days asked for
    std::optional<std::vector<ProcessingTime>> processingTime; ///< same
    std::optional<std::vector<DashboardService>> servicesUsingNotify;

    bool operator==(const PerformanceDashboard &) const = default;

    static const RecordType &type();
    /// `GET /performance-dashboard`.
    static const Shape &internalShape();
};

} // namespace postroom
