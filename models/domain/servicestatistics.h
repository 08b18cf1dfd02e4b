// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many messages of a service were asked for, delivered and failed (api-contract §6.1.1, Stats).
struct ServiceStatistics : Record {
    std::optional<qint64> emailRequested;
    std::optional<qint64> emailDelivered;
    std::optional<qint64> emailFailed;
    std::optional<qint64> smsRequested;
    std::optional<qint64> smsDelivered;
    std::optional<qint64> smsFailed;
    std::optional<qint64> letterRequested;
    std::optional<qint64> letterDelivered;
    std::optional<qint64> letterFailed;

    bool operator==(const ServiceStatistics &) const = default;

    static const RecordType &type();
    /// `GET S/statistics`.
    static const Shape &internalShape();
};

} // namespace postroom
