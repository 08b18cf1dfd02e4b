// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many messages of a job stand in one status.
struct JobStatistic : Record {
    QString status; ///< a notification status
    std::optional<qint64> count;

    bool operator==(const JobStatistic &) const = default;

    static const RecordType &type();
    /// As a job lists it.
    static const Shape &internalShape();
};

/// A bulk job of the platform: one file, one message for each of its rows (api-contract §7.4).
struct BulkJob : Record {
    QString id;
    QString originalFileName;
    QString service; ///< service id
    QString serviceName;
    QString templateId;
    QString templateName; ///< as it is called now
    QString templateType;
    std::optional<qint64> templateVersion;
    std::optional<qint64> notificationCount;
    QString jobStatus;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> processingStarted;
    std::optional<Instant> processingFinished;
    std::optional<Instant> scheduledFor;
    QString createdById;
    QString createdByName;
    std::optional<bool> archived;
    QString contactListId;
    std::optional<std::vector<JobStatistic>> statistics; ///< in no order

    bool operator==(const BulkJob &) const = default;

    static const RecordType &type();
    /// `GET S/job`, `GET S/job/<id>`.
    static const Shape &internalShape();
};

} // namespace postroom
