// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/resource.h"

#include <QLatin1StringView>
#include <QString>
#include <span>

namespace postroom {

class Place;
struct FilterOption;

/// A way from a record to what belongs to it.
struct RecordLink {
    const char *words; ///< of its button, context "RecordPlaces": "Its messages"
    /// Says on behalf of `page` where the person wants to go. `service` is the one whose list it is, where it is one's.
    void (*follow)(Place &page, const Record &record, const QString &service);
};

/// By what the platform narrows a list that it gives page by page.
struct RecordFilter {
    FilterKey key;
    const char *property; ///< context "RecordPlaces": "Status"
    QList<FilterOption> (*options)();
};

/// The page of one resource as data: a list with filters, and the details of the current row. What the columns and the
/// facts are stands in models/tables.
struct RecordPlace {
    Resource resource;
    const char *title; ///< context "RecordPlaces": "Services"
    /// Whether all rows are read, and narrowed and sorted here; else page by page, as the platform narrows them.
    bool isWhole = true;
    std::span<const char *const> narrowedBy = {}; ///< columns whose words are offered as filters; of a whole list
    std::span<const RecordFilter> filters = {}; ///< of a list read page by page
    std::span<const RecordLink> links = {};

    /// Whether it is the list of one service.
    bool isOfService() const;
};

/// The place of a resource; null when it has none.
const RecordPlace *recordPlaceOf(Resource resource);

} // namespace postroom
