// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A number that people can send texts to (api-contract §7.7).
struct InboundNumber : Record {
    QString id;
    QString number;
    QString provider;
    std::optional<bool> active;
    QString serviceId; ///< null while no service has it
    QString serviceName;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const InboundNumber &) const = default;

    static const RecordType &type();
    /// `GET /inbound-number`, `…/available` and `…/service/<id>`.
    static const Shape &internalShape();
};

} // namespace postroom
