// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/searchfilters.h"

namespace postroom {

std::vector<FilterKey> searchFilters(Platform::Connection connection)
{
    std::vector<FilterKey> filters{FilterKey::Service, FilterKey::Type, FilterKey::Status};
    if (connection == Platform::Connection::ServiceKeys)
        filters.push_back(FilterKey::OlderThan);
    if (connection == Platform::Connection::AdminMode)
        filters.insert(filters.end(), {FilterKey::From, FilterKey::To, FilterKey::History});
    return filters;
}

} // namespace postroom
