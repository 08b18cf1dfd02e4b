// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "platform/resource.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace postroom {

/// One narrowing of a list. Values go to the platform as typed, never checked against a list that it may have outgrown.
struct Filter {
    FilterKey key;
    QString value;
    bool operator==(const Filter &) const = default;
};

/// What is asked of a Source: a resource and its filters, repeated ones in the order given.
struct Query {
    Resource resource = Resource::Services;
    std::vector<Filter> filters;

    /// The first value of a filter; null when it is not set.
    QString value(FilterKey key) const;
    /// All values of a filter, in order.
    QStringList values(FilterKey key) const;
    bool has(FilterKey key) const;
    /// The query with one more filter.
    Query with(FilterKey key, const QString &value) const;
    /// The query without any filter of that key.
    Query without(FilterKey key) const;

    bool operator==(const Query &) const = default;
};

/// One record by its id, within the scope that its resource needs. For a template version the id is its number.
struct Target {
    Resource resource = Resource::Services;
    QString id;
    std::vector<Filter> scope;

    QString value(FilterKey key) const;
    bool operator==(const Target &) const = default;
};

/// Where a page begins (design §3): at the start or the end of the list, at page n, or beside a key.
struct Cursor {
    enum class Kind { First, Last, Number, After, Before };

    Kind kind = Kind::First;
    /// Number: the platform's page, from 1. After, Before: the order key of lists that a whole number orders.
    int number = 1;
    Instant moment; ///< After, Before: the order key of lists in the order of their times …
    QString id; ///< … and the id beside it, so that equal keys lose nothing

    static Cursor page(int number) { return {Kind::Number, number, {}, {}}; }
    static Cursor after(Instant moment, const QString &id) { return {Kind::After, 1, moment, id}; }
    static Cursor before(Instant moment, const QString &id) { return {Kind::Before, 1, moment, id}; }

    bool operator==(const Cursor &) const = default;
};

} // namespace postroom
