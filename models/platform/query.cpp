// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/query.h"

#include <algorithm>

namespace postroom {

namespace {

QString firstValue(const std::vector<Filter> &filters, FilterKey key)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [key](const Filter &f) { return f.key == key; });
    return found == filters.end() ? QString() : found->value;
}

} // namespace

QString Query::value(FilterKey key) const
{
    return firstValue(filters, key);
}

QStringList Query::values(FilterKey key) const
{
    QStringList all;
    for (const Filter &filter : filters) {
        if (filter.key == key)
            all.append(filter.value);
    }
    return all;
}

bool Query::has(FilterKey key) const
{
    return std::any_of(filters.begin(), filters.end(), [key](const Filter &f) { return f.key == key; });
}

Query Query::with(FilterKey key, const QString &value) const
{
    Query query = *this;
    query.filters.push_back({key, value});
    return query;
}

Query Query::without(FilterKey key) const
{
    Query query = *this;
    std::erase_if(query.filters, [key](const Filter &f) { return f.key == key; });
    return query;
}

QString Target::value(FilterKey key) const
{
    return firstValue(scope, key);
}

} // namespace postroom
