// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What became of a live service's messages of one type in one month (api-contract §6.1.1).
struct MonthlyServiceData : Record {
    QDate month; ///< its first day
    QString serviceId;
    QString serviceName;
    QString notificationType;
    std::optional<qint64> sending; ///< with pending
    std::optional<qint64> delivered;
    std::optional<qint64> technicalFailure; ///< with failed
    std::optional<qint64> temporaryFailure;
    std::optional<qint64> permanentFailure;
    std::optional<qint64> sent;

    bool operator==(const MonthlyServiceData &) const = default;

    static const RecordType &type();
    /// `GET /service/monthly-data-by-service`: a list of the values, in this order.
    static const Shape &internalShape();
};

} // namespace postroom
