// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "postgres/pgcommand.h"
#include "postgres/signaturecheck.h"
#include "postgres/statement.h"

#include <functional>
#include <memory>

namespace postroom {

/// Behind the name of a column whose values are signed.
inline constexpr QByteArrayView signedMark = "#signed";

/// A cell, not null, as the API's JSON has it; a column of JSON that holds none is a Protocol error.
Result<JsonValue> jsonFrom(PgType type, QByteArrayView cell);

/// What a row goes through before it is read; an error ends the reading.
using RowChange = std::function<std::optional<Error>(JsonValue &row)>;

/// Makes records of the rows that one statement gives: its columns are named by key paths of its shape (see Statement).
/// Spelled as the platform's API would have, so that both ways to a platform give equal records. `change` changes each
/// row behind the statement's own `derive`; null: nothing does. Signed values are opened by `signatures`; null: neither
/// verified nor counted. Any thread, but for `signatures`.
class RowReader {
public:
    /// For rows that have the columns of `like`.
    RowReader(const PgRows &like, const Statement &statement, SignatureCheck *signatures, RowChange change = nullptr);
    ~RowReader();

    /// One of those rows, all of which outlive this. A value that the record cannot hold is a Protocol error.
    Result<Row> read(const PgRows &rows, int row);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace postroom
