// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What a service sent at one rate, in a month or in a financial year (api-contract §7.9 MonthlyUsage, YearlyUsage).
struct ServiceUsage : Record {
    QString month; ///< English name; in the months alone
    QString notificationType; ///< sms, email or letter
    Decimal rate; ///< pounds for one unit
    std::optional<qint64> notificationsSent;
    std::optional<qint64> chargeableUnits; ///< fragments or letters, free ones included
    std::optional<qint64> chargedUnits; ///< what the free allowance does not cover
    std::optional<qint64> freeAllowanceUsed;
    Decimal cost; ///< pounds
    QString postage; ///< `none` for text messages; in the months alone

    bool operator==(const ServiceUsage &) const = default;

    static const RecordType &type();
    /// `GET S/billing/monthly-usage`: without emails, which cost nothing.
    static const Shape &monthlyShape();
    /// `GET S/billing/yearly-usage-summary`.
    static const Shape &yearlyShape();
};

} // namespace postroom
