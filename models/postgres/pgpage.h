// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/page.h"
#include "postgres/pgcommand.h"
#include "postgres/statement.h"

namespace postroom {

/// A page of a list from the records that the server gave: cut to `pageSize`, in the list's order, with where the list
/// goes on. Past the last numbered page is NotFound, as on the platform (api-contract §4).
Result<Page> pageFrom(const Statement &statement, std::vector<Row> records, const Cursor &cursor, int pageSize);

/// What the server gave to the statement of an envelope, as a record; null: nothing.
Result<Row> envelopeFrom(const Statement &statement, const PgRows &rows);

} // namespace postroom
