// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A person's request for a file of a service's messages, which the platform makes in its own time (admin-model-layer
/// §2.14).
struct ReportRequest : Record {
    QString id;
    QString serviceId;
    QString userId;
    QString reportType;
    QString status; ///< pending, in progress, stored, failed or deleted
    QString notificationType; ///< whose messages
    QString notificationStatus; ///< all, sending, delivered or failed
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const ReportRequest &) const = default;

    static const RecordType &type();
    /// `GET S/report-request/<id>`.
    static const Shape &internalShape();
};

/// How far a requested report is.
enum class ReportState {
    UnderWay, ///< pending or in progress: ask again
    Stored, ///< its file lies ready
    Failed,
    Deleted, ///< the platform gives such a request out no more
    Unknown
};

/// From the platform's word (admin-features §0.3).
ReportState reportState(QStringView status);
/// Where the file of a stored report lies in the platform's bucket.
QString reportFileKey(const ReportRequest &request);

} // namespace postroom
