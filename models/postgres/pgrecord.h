// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "postgres/pgcommand.h"
#include "postgres/signaturecheck.h"
#include "postgres/statement.h"

#include <functional>

namespace postroom {

/// Behind the name of a column whose values are signed.
inline constexpr QByteArrayView signedMark = "#signed";

/// A cell, not null, as the API's JSON has it; a column of JSON that holds none is a Protocol error.
Result<JsonValue> jsonFrom(PgType type, QByteArrayView cell);

/// What a row goes through before it is read; an error ends the reading.
using RowChange = std::function<std::optional<Error>(JsonValue &row)>;

/// The rows that a statement gave, as records: its columns are named by key paths of its shape (see Statement). Spelled
/// as the platform's API would have, so that both ways to a platform give equal records. `change` changes each row
/// behind the statement's own `derive`; null: nothing does. Signed values are opened by `signatures`; null: neither
/// verified nor counted. A value that the record cannot hold is a Protocol error. Any thread, but for `signatures`.
Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Statement &statement,
    SignatureCheck *signatures = nullptr, const RowChange &change = nullptr);

} // namespace postroom
