// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/askedsearch.h"

#include "cli/searchcommand.h"
#include "platform/searchfilters.h"

#include <algorithm>

namespace postroom {

AskedSearch askedSearch(const CommandLine &line, const QString &term, Platform::Connection connection)
{
    const Query asked{Resource::Notifications, line.filters};
    SearchQuery query;
    query.term = searchTerm(term, asked.values(FilterKey::Type));
    query.statuses = asked.values(FilterKey::Status);
    query.service = asked.value(FilterKey::Service);
    query.includeArchived = line.archived;
    if (query.term.isBlank())
        return {{}, SearchCommand::tr("Name a recipient or a reference: a blank term would list every message.")};
    query.from = asked.value(FilterKey::From);
    query.to = asked.value(FilterKey::To);
    query.history = asked.has(FilterKey::History);
    query.olderThan = asked.value(FilterKey::OlderThan);
    const std::vector<FilterKey> narrowing = searchFilters(connection);
    for (const Filter &filter : asked.filters) {
        if (std::find(narrowing.begin(), narrowing.end(), filter.key) == narrowing.end())
            return {{},
                SearchCommand::tr("A search cannot be narrowed by --%1.").arg(filterOption(filter.key, line.command))};
    }
    if (line.page)
        return {{}, SearchCommand::tr("A search reads one page of each service: --page goes with list.")};
    return {query, {}};
}

} // namespace postroom
