// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// One request of a recipient for no more emails, kept or archived (database-schema, unsubscribe_request and
/// unsubscribe_request_history).
struct UnsubscribeEntry : Record {
    QString id;
    std::optional<Instant> createdAt;
    QString emailAddress; ///< null once it is archived
    QString serviceId;
    QString serviceName;
    QString templateId;
    QString templateName;
    std::optional<qint64> templateVersion;
    QString notificationId;
    QString unsubscribeRequestReportId; ///< null while it is in no report
    std::optional<bool> archived; ///< whether it is in the history

    bool operator==(const UnsubscribeEntry &) const = default;

    static const RecordType &type();
    /// A row of either table, with the names of what it belongs to.
    static const Shape &rowShape();
};

} // namespace postroom
