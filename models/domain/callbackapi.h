// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Where the platform reports to a service what became of its messages, or what it received (api-contract §6.2). The
/// bearer token is never given out; what it is called for stands in Service::serviceCallbackApi.
struct CallbackApi : Record {
    QString id;
    QString serviceId;
    QString url;
    QString updatedById; ///< user id
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const CallbackApi &) const = default;

    static const RecordType &type();
    /// `GET S/callback-api/<id>`.
    static const Shape &internalShape();
};

} // namespace postroom
