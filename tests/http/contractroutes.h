// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"
#include "support/contract.h"

#include <variant>

namespace postroom::test {

/// A recorded request as Postroom would make it: what is asked, or why no Query can express it.
struct Expressed {
    const Endpoint *endpoint = nullptr; ///< null: not a route of the endpoint table
    Api api = Api::Internal; ///< whose table
    std::variant<std::monostate, Query, Target> asked; ///< monostate: no Query can express it
    /// The same as far as a Query can say it, also where Postroom would not ask in this way (by POST, with parameters
    /// that nobody knows).
    std::variant<std::monostate, Query, Target> nearest;
    Cursor cursor;
    QString reason; ///< why not
    int page = 1; ///< of the answer, for the decoder
};

/// Reads a recorded request back into a Query or Target along the endpoint table.
Expressed expressed(const Exchange &exchange);

/// Whether a path belongs to a route of index.json that was read.
bool isRecordedRoute(const QString &path);
/// Routes that are covered, by the endpoint table's paths and the status route.
QStringList coveredRoutes();
/// Every rule by which a request is one that no Query can express.
QStringList reasonsOfInexpressible();
/// Recorded requests of covered routes that no Query can express, by name.
QStringList inexpressibleRequests();

} // namespace postroom::test
