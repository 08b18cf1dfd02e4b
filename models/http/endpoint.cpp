// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/endpoint.h"

#include "http/endpointrows.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Operation = Endpoint::Operation;

const QString *valueIn(const std::vector<Filter> &filters, FilterKey key)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [key](const Filter &f) { return f.key == key; });
    return found == filters.end() ? nullptr : &found->value;
}

bool mayBeEmpty(const Endpoint &endpoint, FilterKey key)
{
    return std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
        [key](const Parameter &parameter) { return parameter.key == key && parameter.mayBeEmpty; });
}

bool serves(const Endpoint &endpoint, Resource resource, Operation operation, const std::vector<Filter> &filters)
{
    if (endpoint.resource != resource || endpoint.operation != operation)
        return false;
    if (endpoint.unless && valueIn(filters, *endpoint.unless))
        return false;
    if (!endpoint.when)
        return true;
    const QString *value = valueIn(filters, *endpoint.when);
    return value && (!value->isEmpty() || mayBeEmpty(endpoint, *endpoint.when))
        && (!endpoint.whenValue || *value == QLatin1StringView(endpoint.whenValue));
}

std::vector<Endpoint> joined(std::initializer_list<std::span<const Endpoint>> tables)
{
    std::vector<Endpoint> rows;
    for (const auto table : tables)
        rows.insert(rows.end(), table.begin(), table.end());
    return rows;
}

bool takesId(const Endpoint &endpoint)
{
    return QLatin1StringView(endpoint.path).contains("{id}"_L1);
}

template <typename Serves> const Endpoint *firstEndpoint(Api api, Serves serves)
{
    const auto rows = endpoints(api);
    const auto found = std::find_if(rows.begin(), rows.end(), serves);
    return found == rows.end() ? nullptr : &*found;
}

std::optional<WhyNot> whyNotOverHttp(const Endpoint *endpoint, const std::vector<Filter> &filters)
{
    if (!endpoint)
        return WhyNot{WhyNot::Reason::NoMapping, std::nullopt};
    const std::vector<FilterKey> inPath = filtersInPath(*endpoint);
    std::vector<FilterKey> needed = inPath;
    for (const Parameter &parameter : endpoint->parameters) {
        if (parameter.needed)
            needed.push_back(parameter.key);
    }
    for (const FilterKey key : needed) {
        const QString *value = valueIn(filters, key);
        if (!value || (value->isEmpty() && !mayBeEmpty(*endpoint, key)))
            return WhyNot{WhyNot::Reason::MissingScope, key};
    }
    for (const Filter &filter : filters) {
        const bool chosen = endpoint->when == filter.key;
        const bool sent = chosen
            || std::any_of(endpoint->parameters.begin(), endpoint->parameters.end(),
                [&filter](const Parameter &parameter) { return parameter.key == filter.key; });
        if (!sent && std::find(inPath.begin(), inPath.end(), filter.key) == inPath.end())
            return WhyNot{WhyNot::Reason::NoFilter, filter.key};
    }
    return std::nullopt;
}

} // namespace

std::span<const Endpoint> endpoints(Api api)
{
    static const std::vector<Endpoint> internal
        = joined({coreEndpoints(), platformEndpoints(), settingsEndpoints(), peopleEndpoints(), activityEndpoints()});
    static const std::vector<Endpoint> open = joined({publicEndpoints()});
    return api == Api::Internal ? internal : open;
}

const Endpoint *endpointFor(const Query &query, Api api)
{
    return firstEndpoint(api, [&query](const Endpoint &endpoint) {
        return serves(endpoint, query.resource, Operation::List, query.filters);
    });
}

const Endpoint *endpointFor(const Target &target, Api api)
{
    return firstEndpoint(api, [&target](const Endpoint &endpoint) {
        return serves(endpoint, target.resource, Operation::One, target.scope)
            && takesId(endpoint) != target.id.isEmpty();
    });
}

std::optional<WhyNot> whyNotOverHttp(const Query &query, Api api)
{
    return whyNotOverHttp(endpointFor(query, api), query.filters);
}

std::optional<WhyNot> whyNotOverHttp(const Target &target, Api api)
{
    const Endpoint *endpoint = endpointFor(target, api);
    const Target named{target.resource, u"id"_s, target.scope};
    if (!endpoint && target.id.isEmpty() && endpointFor(named, api))
        return WhyNot{WhyNot::Reason::MissingId, std::nullopt};
    return whyNotOverHttp(endpoint, target.scope);
}

std::vector<FilterKey> filtersInPath(const Endpoint &endpoint)
{
    std::vector<FilterKey> keys;
    for (const QString &part : QString::fromLatin1(endpoint.path).split(u'/')) {
        if (const auto key = part.startsWith(u'{') ? filterByWord(part.mid(1).chopped(1)) : std::nullopt)
            keys.push_back(*key);
    }
    return keys;
}

} // namespace postroom
