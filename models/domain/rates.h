// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What a letter costs today (admin-model-layer §2.12).
struct LetterRate : Record {
    std::optional<qint64> sheetCount;
    QString postClass; ///< first, second, economy, europe or rest-of-world
    Decimal rate; ///< pounds
    std::optional<Instant> startDate; ///< since when

    bool operator==(const LetterRate &) const = default;

    static const RecordType &type();
    /// `GET /letter-rates/`: the one rate that the platform writes as text (api-contract §1, Decimals).
    static const Shape &internalShape();
};

/// What a text message fragment costs today (admin-model-layer §2.12).
struct SmsRate : Record {
    Decimal rate; ///< pounds
    std::optional<Instant> validFrom;

    bool operator==(const SmsRate &) const = default;

    static const RecordType &type();
    /// `GET /sms-rate/`.
    static const Shape &internalShape();
};

/// A rate in pence, rounded to one place as the web administration does: 0.638 pounds are 63.8 (admin-model-layer
/// §2.12). Nothing when there is no rate.
std::optional<double> rateInPence(const Decimal &pounds);

} // namespace postroom
