// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A price of a message and since when it holds (database-schema, rates and letter_rates).
struct DatedRate : Record {
    QString id;
    QString notificationType; ///< sms, or letter
    Decimal rate; ///< pounds: of a fragment, or of a letter with so many sheets
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil; ///< letters alone; null while it holds
    std::optional<qint64> sheetCount; ///< letters alone
    QString postClass; ///< letters alone: first, second, economy, europe or rest-of-world
    std::optional<bool> crown; ///< letters alone: which of two price lists it stood in

    bool operator==(const DatedRate &) const = default;

    static const RecordType &type();
    /// A row of either table.
    static const Shape &rowShape();
};

} // namespace postroom
