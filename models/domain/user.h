// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A person with an account on the platform (api-contract §7.5; admin-model-layer §2.1).
struct User : Record {
    QString id;
    QString name;
    QString emailAddress;
    QString mobileNumber; ///< null for those who never gave one
    QString authType; ///< sms_auth, email_auth or webauthn_auth
    QString state; ///< pending, active or inactive
    std::optional<bool> platformAdmin;
    std::optional<bool> canUseWebauthn;
    std::optional<Instant> createdAt;
    std::optional<Instant> loggedInAt;
    std::optional<Instant> emailAccessValidatedAt;
    std::optional<Instant> passwordChangedAt;
    QString currentSessionId;
    std::optional<qint64> failedLoginCount;
    JsonValue permissions; ///< names by service id; active services alone
    std::optional<QStringList> services; ///< ids of active services
    std::optional<QStringList> organisations; ///< ids of active organisations
    JsonValue organisationPermissions; ///< names by organisation id
    std::optional<bool> takePartInResearch;
    std::optional<bool> receivesNewFeaturesEmail;

    bool operator==(const User &) const = default;

    static const RecordType &type();
    /// `GET S/users` and `GET U`.
    static const Shape &internalShape();
};

} // namespace postroom
