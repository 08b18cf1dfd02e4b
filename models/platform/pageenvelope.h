// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/servicehistory.h"

namespace postroom {

/// What stands beside the rows of a list (api-contract §4): the platform says "there is more" in two ways.
struct PageEnvelope : Record {
    std::optional<bool> hasNext; ///< notifications: true or absent
    std::optional<bool> hasPrevious;
    QString next; ///< jobs and others: a relative URL, without the filters that were sent
    QString previous;
    QString last;
    QString current; ///< public API: an absolute URL, and so is `next` there
    std::optional<qint64> pageSize;
    std::optional<qint64> total;
    std::optional<Instant> updatedAt; ///< when the figures were made; null where the platform does not know
    std::optional<std::vector<ServiceHistory>> serviceHistory; ///< beside the history of keys …
    std::optional<std::vector<ApiKeyHistory>> apiKeyHistory; ///< … and the other way round
    std::optional<qint64> orphanedCount; ///< letters that came back of which the platform has nothing left

    bool operator==(const PageEnvelope &) const = default;

    static const RecordType &type();
    /// Links that are flags: lists of notifications and searches.
    static const Shape &flagsShape();
    /// Links that are relative URLs: jobs and the rows of a job.
    static const Shape &linksShape();
    /// Beside the usage of an organisation's services.
    static const Shape &updatedShape();
    /// A service's history, whose one answer holds two lists (api-contract §6.1): each beside the other.
    static const Shape &besideServiceHistoryShape();
    static const Shape &besideApiKeyHistoryShape();
    /// One flag and nothing else: the latest received texts.
    static const Shape &hasNextShape();
    /// Beside the letters that came back on a day.
    static const Shape &orphansShape();
    /// Links that are absolute URLs (the public API): the next one is there even behind the last page (§4).
    static const Shape &publicShape();
};

} // namespace postroom
