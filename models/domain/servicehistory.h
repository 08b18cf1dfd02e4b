// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What a service was like from one change to the next (admin-model-layer §2.10).
struct ServiceHistory : Record {
    QString id; ///< the service's
    std::optional<qint64> version; ///< from 1
    QString name;
    std::optional<bool> active;
    std::optional<bool> restricted;
    std::optional<qint64> emailMessageLimit;
    std::optional<qint64> smsMessageLimit;
    std::optional<qint64> letterMessageLimit;
    QString customEmailSenderName;
    QString emailSenderLocalPart;
    QString createdById; ///< user id of who changed it
    std::optional<Instant> createdAt; ///< of the service
    std::optional<Instant> updatedAt; ///< of this version; null for the first
    QString changedByName; ///< Postroom's own, as the next: in no shape
    QString changes; ///< what differs from the version before, in words

    bool operator==(const ServiceHistory &) const = default;

    static const RecordType &type();
    /// `GET S/history`, service_history.
    static const Shape &internalShape();
};

/// An API key as it was made or revoked (admin-model-layer §2.10).
struct ApiKeyHistory : Record {
    QString id; ///< the key's
    QString serviceId;
    QString name;
    std::optional<Instant> expiryDate;
    QString createdById; ///< user id of who made or revoked it
    std::optional<Instant> createdAt; ///< of the key
    std::optional<Instant> updatedAt; ///< when it was revoked; null for its making
    QString createdByName; ///< Postroom's own: in no shape

    bool operator==(const ApiKeyHistory &) const = default;

    static const RecordType &type();
    /// `GET S/history`, api_key_history.
    static const Shape &internalShape();
};

} // namespace postroom
