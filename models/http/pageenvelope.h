// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What stands beside the rows of a list (api-contract §4): the platform says "there is more" in two ways.
struct PageEnvelope : Record {
    std::optional<bool> hasNext; ///< notifications: true or absent
    std::optional<bool> hasPrevious;
    QString next; ///< jobs and others: a relative URL, without the filters that were sent
    QString previous;
    QString last;
    std::optional<qint64> pageSize;
    std::optional<qint64> total;

    bool operator==(const PageEnvelope &) const = default;

    static const RecordType &type();
    /// Links that are flags: lists of notifications and searches.
    static const Shape &flagsShape();
    /// Links that are relative URLs: jobs and the rows of a job.
    static const Shape &linksShape();
};

} // namespace postroom
