// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/namedreference.h"

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
    std::optional<std::vector<NamedReference>> namedServices; ///< the same with their names, in the list of everybody
    std::optional<QStringList> organisations; ///< ids of active organisations
    JsonValue organisationPermissions; ///< names by organisation id
    std::optional<bool> takePartInResearch;
    std::optional<bool> receivesNewFeaturesEmail;

    bool operator==(const User &) const = default;

    static const RecordType &type();
    /// `GET S/users`, `GET O/users`, `GET U` and `POST /user/email`.
    static const Shape &internalShape();
    /// `POST /platform-admin/users-list`: services with their names.
    static const Shape &listShape();
    /// What finds them by a part of their address: `POST /user/find-users-by-email`.
    static const Shape &foundShape();
};

} // namespace postroom
