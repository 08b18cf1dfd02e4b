// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A callback of a service as it was from one change to the next (database-schema, service_callback_api_history). The
/// bearer token is never read.
struct CallbackVersion : Record {
    QString id; ///< the callback's
    std::optional<qint64> version; ///< from 1
    QString serviceId;
    QString serviceName;
    QString callbackType; ///< what it is called for: delivery_status, complaint, …
    QString url;
    std::optional<Instant> createdAt; ///< of the callback
    std::optional<Instant> updatedAt; ///< of this version; null for the first
    std::optional<Instant> changedAt; ///< since when it was so: of the two moments the later
    QString updatedById; ///< user id
    QString updatedByName;

    bool operator==(const CallbackVersion &) const = default;

    static const RecordType &type();
    /// A row of service_callback_api_history, with the names of what it belongs to.
    static const Shape &rowShape();
};

} // namespace postroom
