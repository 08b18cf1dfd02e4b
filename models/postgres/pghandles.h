// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libpq-fe.h>
#include <memory>

namespace postroom {

/// What libpq hands out, each let go by its own function. For the .cpp files of this folder.
struct PgHandleEnd {
    void operator()(PGconn *connection) const { PQfinish(connection); }
    void operator()(PGresult *result) const { PQclear(result); }
    void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};
using PgResultHandle = std::unique_ptr<PGresult, PgHandleEnd>;
using PgCancelHandle = std::unique_ptr<PGcancel, PgHandleEnd>;
using PgOptionsHandle = std::unique_ptr<PQconninfoOption, PgHandleEnd>;

} // namespace postroom
