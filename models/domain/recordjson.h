// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "domain/shape.h"

namespace postroom {

/// Reads one object into a record of the shape's type. Each value becomes what its member is; one that the member
/// cannot hold, and anything else than an object or null where an object belongs, is a Protocol error that names the
/// key path. Remembers which keys were there; keeps unknown ones.
Result<Row> decodeRecord(const Shape &shape, const JsonValue &json);

/// Reads the value of one node of the shape, as decodeRecord() does. Only of nodes with a field.
Result<Value> decodeValue(const Shape &shape, int node, const JsonValue &json);

/// Writes a record in its shape: what was present and nothing else, each value in the spelling that the shape gives,
/// members sorted by key as the platform sorts them (api-contract §1).
JsonValue encodeRecord(const Record &record);

/// One value as JSON, in the spelling of a shape's node; for columns of machine-readable output.
JsonValue encodeValue(const Value &value, Spelling spelling = Spelling::Plain);

/// The same as a cell's text: a text as it is, anything else as compact JSON; null is a null QString.
QString encodeText(const Value &value, Spelling spelling = Spelling::Plain);

} // namespace postroom
