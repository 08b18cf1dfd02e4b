// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/resource.h"

#include <QString>

namespace postroom {

struct FilterOption;

/// How a person chooses the value of a filter, as data. A filter more is a row in filterkind.cpp: every list whose
/// connection can be narrowed by it offers it then.
struct FilterKind {
    enum class Editor {
        Switch, ///< on or not there
        Day, ///< of the platform's zone
        Choice, ///< one of `options`
        Named, ///< a record of `names`, by name or id
        Id, ///< an id that has no name
        Year, ///< a financial year, by the year that it starts in
        Words ///< as typed, or one of `options`, where there are some
    };
    FilterKey key;
    Editor editor;
    std::optional<Resource> only
        = std::nullopt; ///< whose list it is for; nothing: any but those with a row of their own
    std::optional<Resource> names = std::nullopt; ///< Named
    const char *nameField = "name"; ///< Named: the field of such a record that names it
    QList<FilterOption> (*options)() = nullptr; ///< Choice, Words

    /// Whether the records of `names` belong to one service, so that such a filter ends with the service.
    bool isOfService() const;
    /// A value such as it takes, for asking whether it can be had.
    QString sample() const;
};

/// All rows, in the order in which they are offered.
std::span<const FilterKind> filterKinds();
/// How a filter of this list is chosen; null where there is no row.
const FilterKind *filterKindOf(FilterKey key, Resource list);
/// What people call a value that says it itself: a day, a financial year, "Yes"; the value where it is none.
QString filterWordsOf(const FilterKind &kind, const QString &value);

} // namespace postroom
