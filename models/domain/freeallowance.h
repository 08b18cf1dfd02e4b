// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many text message fragments a service may send free of charge in a financial year (api-contract §6.9).
struct FreeAllowance : Record {
    std::optional<qint64> financialYearStart; ///< the year in which it begins: 2026 is April 2026 to March 2027
    std::optional<qint64> freeSmsFragmentLimit;

    bool operator==(const FreeAllowance &) const = default;

    static const RecordType &type();
    /// `GET S/billing/free-sms-fragment-limit`.
    static const Shape &internalShape();
};

} // namespace postroom
