// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shape.h"
#include "platform/query.h"
#include "platform/whynot.h"

namespace postroom {

/// A filter and the parameter that carries it.
struct Parameter {
    FilterKey key;
    const char *name;
};

/// How a list goes on (api-contract §4).
enum class Paging {
    Whole, ///< everything in one answer
    Flags, ///< page numbers; links.next is true or absent
    Links ///< page numbers; links.next is a URL, and there is a total
};

/// One route of the administration API as data. Adding a resource adds a row (docs/adding-a-resource.md).
struct Endpoint {
    enum class Operation { List, One };

    Resource resource;
    Operation operation;
    const char *path; ///< "{service}" is the filter of that word, "{id}" the record's id
    const char *member; ///< where the rows or the record stand in the answer; empty: the answer itself
    const Shape &(*shape)(); ///< how the rows are spelled
    Paging paging = Paging::Whole;
    int pageSize = 0; ///< rows in a full page
    const char *pageSizeParameter = nullptr; ///< null where the platform takes none
    std::span<const Parameter> parameters = {}; ///< what it can be narrowed by
    std::optional<FilterKey> when = std::nullopt; ///< the row serves queries with this filter …
    const char *whenValue = nullptr; ///< … of this value
    std::optional<FilterKey> unless = std::nullopt; ///< … and without this one
    bool oneInList = false; ///< the one record is answered as a list of one
    bool byPost = false; ///< a list that the platform only gives by POST, its parameters as the body
    bool searchByPost = false; ///< with a recipient it goes by POST, so that it stands in no URL (design §5.10)
};

/// Every endpoint, in the order in which they are tried.
std::span<const Endpoint> endpoints();

/// The endpoint that serves a query or target; null when there is none.
const Endpoint *endpointFor(const Query &query);
const Endpoint *endpointFor(const Target &target);

/// Why the administration API cannot answer it; nothing when it can.
std::optional<WhyNot> whyNotOverHttp(const Query &query);
std::optional<WhyNot> whyNotOverHttp(const Target &target);

/// The filters that stand in the path of an endpoint.
std::vector<FilterKey> filtersInPath(const Endpoint &endpoint);

} // namespace postroom
