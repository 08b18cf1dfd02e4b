// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Who takes messages to recipients for the platform (api-contract §7.8 Provider, ProviderRow).
struct Provider : Record {
    QString id;
    QString displayName;
    QString identifier; ///< mmg, firetext, ses or dvla
    QString notificationType; ///< sms, email or letter
    std::optional<qint64> priority; ///< its share of the text messages, percent; without meaning for others
    std::optional<bool> active;
    std::optional<bool> supportsInternational;
    QString reason; ///< why it was changed; null where nobody said
    std::optional<Instant> updatedAt;
    std::optional<qint64> version;
    QString createdById; ///< user id of who changed it; null for the platform itself
    QString createdByName;
    QString createdByEmailAddress;
    std::optional<qint64> currentMonthBillableSms; ///< the list alone

    bool operator==(const Provider &) const = default;

    static const RecordType &type();
    /// `GET /provider-details/<id>` and its versions.
    static const Shape &internalShape();
    /// `GET /provider-details`.
    static const Shape &listShape();
};

} // namespace postroom
