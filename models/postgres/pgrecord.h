// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "postgres/pgcommand.h"
#include "postgres/signaturecheck.h"

#include <functional>

namespace postroom {

/// Behind the name of a column whose values are signed.
inline constexpr QByteArrayView signedMark = "#signed";

/// A cell, not null, as the API's JSON has it; a column of JSON that holds none is a Protocol error.
Result<JsonValue> jsonFrom(PgType type, QByteArrayView cell);

/// The rows of an answer as records of a shape, whose key paths its columns are named by: see Statement. Spelled as the
/// platform's API would have, so that both ways to a platform give equal records. `derive` changes each row before it
/// is read; null: none does. `shapeOf` says the shape of each row instead, where rows differ in it. Signed values are
/// opened by `signatures`; null: neither verified nor counted. A value that the record cannot hold is a Protocol error.
/// Any thread, but for `signatures`.
Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Shape &shape, void (*derive)(JsonValue &) = nullptr,
    const Shape &(*shapeOf)(const JsonValue &) = nullptr, SignatureCheck *signatures = nullptr);

/// What a row goes through before it is read; an error ends the reading.
using RowChange = std::function<std::optional<Error>(JsonValue &row)>;

/// The same with a change that may fail.
Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Shape &shape, const RowChange &change,
    const Shape &(*shapeOf)(const JsonValue &) = nullptr, SignatureCheck *signatures = nullptr);

} // namespace postroom
