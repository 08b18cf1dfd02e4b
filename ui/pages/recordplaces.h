// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/resource.h"

#include <QLatin1StringView>
#include <QString>
#include <span>

namespace postroom {

struct Amendment;
struct Column;
class Place;
class Source;
enum class Period;
struct Chart;
struct FilterOption;

/// A way from a record to what belongs to it.
struct RecordLink {
    const char *words; ///< of its button, context "RecordPlaces": "Its messages"
    /// Says on behalf of `page` where the person wants to go. `service` is the one whose list it is, where it is one's.
    void (*follow)(Place &page, const Record &record, const QString &service);
    std::optional<Resource> list = {}; ///< what it lists; there is no way where the connection has none to that …
    std::optional<FilterKey> by = {}; ///< … or, of a service's list, where it narrows it by no such filter
    const char *from = nullptr; ///< the field that names where it leads, if it leads to one thing alone
    bool (*when)(const Record &record) = nullptr; ///< whether a record has it; null: each has

    /// Whether a connection has the way.
    bool isThere(const Source &source) const;
    /// Whether it leads anywhere from this record.
    bool leadsFrom(const Record &record) const;
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
    /// What opens when a row is opened, the first of the ways; null: its details.
    const RecordLink *open = nullptr;
    const Amendment *amended = nullptr; ///< what its rows say only together with another list
    std::span<const Column> (*own)() = nullptr; ///< its columns, where they are not those of the resource
    Period period = {}; ///< of which days it is, of a report
    const Chart *chart = nullptr; ///< what of a report is drawn
    /// A filter without which, or another, the platform refuses to answer: nothing is asked of it then (PA-12).
    std::optional<FilterKey> needed = std::nullopt;
    QString (*none)(const QString &service)
        = nullptr; ///< what is said where a service has no rows; null: that it has none
    bool newestFirst = false; ///< of a whole list which the platform begins with its oldest rows

    /// What its table and its details show.
    std::span<const Column> columns() const;
    /// Whether it is the list of one service.
    bool isOfService() const;
};

/// Whether a connection has a way to the list at all; what a person may not see, or what needs a choice first, is
/// there.
bool hasWayTo(Resource resource, const Source &source);
/// The reports (admin-features §3, §21): what the platform sums for some days, with charts.
std::span<const RecordPlace> reportPlaces();
/// The place of a resource; null when it has none.
const RecordPlace *recordPlaceOf(Resource resource);

} // namespace postroom
