// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A person's request to join the team of a service (admin-model-layer §2.5).
struct ServiceJoinRequest : Record {
    QString id;
    QString serviceId;
    QString status; ///< pending, approved, rejected or cancelled
    QString reason;
    QString requesterId;
    QString requesterName;
    QString requesterEmailAddress;
    std::optional<QStringList> requesterServices; ///< ids of the services that the person is in already
    std::optional<QStringList> contactedServiceUsers; ///< ids of the people who were asked
    QString statusChangedById;
    QString statusChangedByName;
    std::optional<Instant> statusChangedAt;
    std::optional<Instant> createdAt;

    bool operator==(const ServiceJoinRequest &) const = default;

    static const RecordType &type();
    /// `GET S/service-join-request/<id>`.
    static const Shape &internalShape();
};

/// What became of a request to join.
enum class JoinState { Pending, Approved, Rejected, Cancelled, Unknown };

/// From the platform's word (admin-features §0.3).
JoinState joinState(QStringView status);

} // namespace postroom
