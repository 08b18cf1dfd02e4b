// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What `GET /_status` says of the platform: no token is needed (api-contract §6.15).
struct PlatformStatus : Record {
    QString status; ///< "ok"
    QString gitCommit;
    QString buildTime;
    QString dbVersion; ///< alembic revision of the primary
    QString dbBulkVersion; ///< alembic revision of the replica; GOV.UK Notify alone
    QString commitSha; ///< GC Notify alone
    JsonValue redis; ///< VA Notify alone, as is mobileApps: opaque
    JsonValue mobileApps;

    bool operator==(const PlatformStatus &) const = default;

    static const RecordType &type();
    /// `GET /_status`.
    static const Shape &internalShape();
};

} // namespace postroom
