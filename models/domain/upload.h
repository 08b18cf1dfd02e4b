// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkjob.h"
#include "domain/record.h"

namespace postroom {

/// A row of the uploads: a bulk job, or all letters that one person after the other uploaded for one day of printing
/// (api-contract §7.4 Upload).
struct Upload : Record {
    QString id; ///< of the job; null for a day of letters
    QString originalFileName;
    std::optional<qint64> notificationCount;
    std::optional<Instant>
        createdAt; ///< when it is scheduled for, if it is; of a day of letters, when they are printed
    QString uploadType; ///< job or letter_day
    QString templateType;
    QString recipient; ///< never said
    std::optional<std::vector<JobStatistic>> statistics; ///< in no order; empty for a day of letters

    bool operator==(const Upload &) const = default;

    static const RecordType &type();
    /// `GET S/upload`.
    static const Shape &internalShape();
};

} // namespace postroom
