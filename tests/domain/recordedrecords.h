// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "support/contract.h"

namespace postroom {
class Shape;
}

namespace postroom::test {

/// Which answers hold records of which shape.
struct RecordedRoute {
    const char *name;
    const char *area;
    const char *path; ///< with ids as U
    const char *member; ///< that holds them; empty: the answer itself
    const Shape &(*shape)();
    bool detailed;
};

/// Every route with records that the recordings have.
const std::vector<RecordedRoute> &recordedRoutes();
/// Those of rates, brands, organisations' lists and the platform's reports; recordedRoutes() has them too.
const std::vector<RecordedRoute> &platformRoutes();

/// The records of a route's recorded answers, as they came.
std::vector<JsonValue> recordsOf(const RecordedRoute &route, const Contract &contract);

} // namespace postroom::test
