// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/namedreference.h"
#include "domain/record.h"

namespace postroom {

/// What one person may do in one service, and which folders they see (database-schema, permissions and
/// user_folder_permissions).
struct MemberPermissions : Record {
    QString id; ///< made of the two ids: no table has one for it
    QString serviceId; ///< null for rights that belong to no service
    QString serviceName;
    QString userId;
    QString userName;
    QString userEmailAddress;
    std::optional<QStringList>
        permissions; ///< the platform's words, in the order of letters; empty for who may only look
    std::optional<Instant> lastGrantedAt; ///< of the newest of them; null where there is none
    std::optional<std::vector<NamedReference>>
        folders; ///< those that they see, by name; what lies in none everybody sees

    bool operator==(const MemberPermissions &) const = default;

    static const RecordType &type();
    /// The rows of both tables that name the person and the service.
    static const Shape &rowShape();
};

} // namespace postroom
