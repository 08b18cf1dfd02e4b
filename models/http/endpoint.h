// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shape.h"
#include "platform/query.h"
#include "platform/whynot.h"

namespace postroom {

/// A filter and the parameter that carries it.
struct Parameter {
    /// How its value is written.
    enum class As {
        Text, ///< repeated where the filter is
        CommaList, ///< repeated filters in one value, with commas between (api-contract §4, the jobs list)
        Json ///< a value of its own kind, in a body only
    };

    FilterKey key;
    const char *name;
    As as = As::Text;
    bool needed = false; ///< the platform refuses to answer without
    bool mayBeEmpty = false; ///< an empty value asks for something too
};

/// How a list goes on (api-contract §4).
enum class Paging {
    Whole, ///< everything in one answer
    Flags, ///< page numbers; that there is more is said by a flag
    Links, ///< page numbers; links.next is a URL, and there is a total in most
    OlderThan ///< from the last row of the page before
};

/// Which of the platform's APIs a route belongs to, and with that whose token it takes (api-contract §2).
enum class Api {
    Internal, ///< the administration API: the internal client's token
    Public ///< v2: the token of a service's API key; whose service it is about is said by the key alone
};

/// One route of the platform's APIs as data. Adding a resource adds a row (docs/adding-a-resource.md).
struct Endpoint {
    enum class Operation { List, One };
    /// How a row or the record is written where it is not simply an object.
    enum class Form {
        Object,
        OneInList, ///< the one record stands in a list of one
        BareValue, ///< a bare number or flag: the record's one key
        Arrays, ///< a row is the list of its values, in the shape's order
        File, ///< the bytes of a file: the record's one key, in base64
        ByKey ///< rows in an object: the name of each is the value of the shape's first key
    };

    Resource resource;
    Operation operation;
    const char *path; ///< "{service}" is the filter of that word, "{id}" the record's id
    const char *member; ///< key path at which the rows or the record stand in the answer; empty: the answer itself
    const Shape &(*shape)(); ///< how the rows are spelled
    Paging paging = Paging::Whole;
    int pageSize = 0; ///< rows in a full page
    const char *pageSizeParameter = nullptr; ///< null where the platform takes none
    std::span<const Parameter> parameters = {}; ///< what it can be narrowed by
    /// The row serves queries with this filter, not empty. One that stands in no parameter and not in the path is said
    /// by the route itself …
    std::optional<FilterKey> when = std::nullopt;
    const char *whenValue = nullptr; ///< … of this value
    std::optional<FilterKey> unless = std::nullopt; ///< … and without this one
    Form form = Form::Object;
    bool byPost = false; ///< the platform only gives it by POST, its parameters as the body
    bool searchByPost = false; ///< with a recipient it goes by POST, so that it stands in no URL (design §5.10)
    bool withToken = true; ///< status routes take none
    const Shape &(*envelope)() = nullptr; ///< how what stands beside the rows is spelled; null: as the paging says
    const Shape &(*shapeOf)(const JsonValue &row) = nullptr; ///< how a row is spelled where rows differ in it
};

/// Every endpoint of an API, in the order in which they are tried: where several serve, the first does.
std::span<const Endpoint> endpoints(Api api);

/// The endpoint that serves a query or target; null when there is none. A target without an id is the one record of its
/// scope, and is served by a path without one.
const Endpoint *endpointFor(const Query &query, Api api = Api::Internal);
const Endpoint *endpointFor(const Target &target, Api api = Api::Internal);

/// Why that API cannot answer it; nothing when it can.
std::optional<WhyNot> whyNotOverHttp(const Query &query, Api api = Api::Internal);
std::optional<WhyNot> whyNotOverHttp(const Target &target, Api api = Api::Internal);

/// The filters that stand in the path of an endpoint.
std::vector<FilterKey> filtersInPath(const Endpoint &endpoint);

} // namespace postroom
