// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many days a service keeps messages of one type (api-contract §7.7 Retention); 7 where there is none.
struct DataRetention : Record {
    QString id;
    QString serviceId;
    QString serviceName;
    QString notificationType; ///< sms, email or letter
    std::optional<qint64> daysOfRetention; ///< days
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const DataRetention &) const = default;

    static const RecordType &type();
    /// `GET S/data-retention`.
    static const Shape &internalShape();
};

} // namespace postroom
