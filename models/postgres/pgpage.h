// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/page.h"
#include "postgres/pgcommand.h"
#include "postgres/signaturecheck.h"
#include "postgres/statement.h"

namespace postroom {

/// A page of a list from what the server gave to a statement (and to its envelope, behind it): cut to `pageSize`, in
/// the list's order, with where the list goes on. Past the last numbered page is NotFound, as on the platform
/// (api-contract §4). `signatures` as in recordsFrom().
Result<Page> pageFrom(const Statement &statement, const PgAnswer &answer, const Cursor &cursor, int pageSize,
    SignatureCheck *signatures = nullptr);

} // namespace postroom
