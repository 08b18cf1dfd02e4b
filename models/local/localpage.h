// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/storeworker.h"
#include "platform/page.h"

namespace postroom {

/// What the local store answers, on the worker's thread. `now` is the moment from which limit_days counts.

/// The page of a list at a cursor. Pages beside a key cost the same at every depth; past the last numbered page is
/// NotFound, as on the platform (api-contract §4).
Result<Page> localPage(StoreDesk &desk, const Query &query, const Cursor &cursor, Instant now);
/// One record.
Result<Row> localRecord(StoreDesk &desk, const Target &target);
/// Where a page begins whose first row is not newer than the moment; the list's end when there is none.
Result<Cursor> localPlace(StoreDesk &desk, const Query &query, Instant moment, Instant now);

/// The desk's index of recipients, loaded on first use.
Result<const RecipientIndex *> recipientsOf(StoreDesk &desk);

} // namespace postroom
