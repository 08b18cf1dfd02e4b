// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many text message fragments a service may send free of charge in one financial year, as it was set
/// (database-schema, annual_billing).
struct ServiceAllowance : Record {
    QString id;
    QString serviceId;
    QString serviceName;
    std::optional<qint64> financialYearStart; ///< the year in which it begins: 2026 is April 2026 to March 2027
    std::optional<qint64> freeSmsFragmentLimit;
    std::optional<bool> hasCustomAllowance; ///< set by hand
    std::optional<bool> highVolumeServiceLastYear; ///< sent so many that it gets none
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const ServiceAllowance &) const = default;

    static const RecordType &type();
    /// A row of annual_billing, with the name of its service.
    static const Shape &rowShape();
};

/// What services of a kind of organisation get unless another allowance is set (database-schema,
/// default_annual_allowance).
struct DefaultAllowance : Record {
    QString id;
    std::optional<qint64> validFromFinancialYearStart; ///< from that financial year on
    QString organisationType; ///< null where it is of no kind
    QString notificationType;
    std::optional<qint64> allowance; ///< fragments, or messages

    bool operator==(const DefaultAllowance &) const = default;

    static const RecordType &type();
    /// A row of default_annual_allowance.
    static const Shape &rowShape();
};

} // namespace postroom
