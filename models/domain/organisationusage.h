// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What a live service of an organisation sent in a financial year, and what that cost (api-contract §7.6 OrgUsage).
struct OrganisationUsage : Record {
    QString serviceId;
    QString serviceName;
    std::optional<bool> active;
    std::optional<qint64> emailsSent;
    std::optional<qint64> freeSmsLimit; ///< fragments
    std::optional<qint64> smsRemainder; ///< what is left of them
    std::optional<qint64> smsBillableUnits; ///< fragments, free ones included
    std::optional<qint64> chargeableBillableSms; ///< fragments that cost
    Decimal smsCost; ///< pounds
    Decimal letterCost; ///< pounds

    bool operator==(const OrganisationUsage &) const = default;

    static const RecordType &type();
    /// `GET O/services-with-usage`.
    static const Shape &internalShape();
};

} // namespace postroom
