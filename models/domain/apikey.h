// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A key of a service's own API (api-contract §7.7 ApiKey). The secret is shown once, when it is made, and never
/// listed.
struct ApiKey : Record {
    QString id;
    QString name;
    QString keyType; ///< normal, team or test
    QString createdBy; ///< user id: who made it, or who revoked it (api-contract §6.1)
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> expiryDate; ///< since when it is revoked; null while it works
    std::optional<qint64> version;
    QString createdByName; ///< Postroom's own: in no shape

    bool operator==(const ApiKey &) const = default;

    static const RecordType &type();
    /// `GET S/api-keys` and, in a list of one, `GET S/api-keys/<id>`.
    static const Shape &internalShape();
};

} // namespace postroom
