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

/// Makes one record of a shape value by value, for who knows the node of each and has no object around them: the same
/// record as decodeRecord() makes of that object. For one record; any thread.
class RecordMaker {
public:
    /// Of the shape's type, with nothing in it.
    explicit RecordMaker(const Shape &shape);

    /// What stands at a node of the shape: a value, an object (null is a null object, an empty one leaves its parts to
    /// further calls), or with node 0 the whole. A Protocol error as of decodeRecord().
    std::optional<Error> set(int node, const JsonValue &value);
    /// The same for what is null or of the kind of the node's field already.
    void put(int node, Value value);
    /// The record as far as it is made, for what goes beyond one value.
    Record &record() { return *m_record; }
    /// The record, completed by its shape; call once, at the end.
    Row taken();

private:
    std::shared_ptr<Record> m_record;
};

/// Writes a record in its shape: what was present and nothing else, each value in the spelling that the shape gives,
/// members sorted by key as the platform sorts them (api-contract §1).
JsonValue encodeRecord(const Record &record);

/// One value as JSON, in the spelling of a shape's node; for columns of machine-readable output.
JsonValue encodeValue(const Value &value, Spelling spelling = Spelling::Plain);

/// The same as a cell's text: a text as it is, anything else as compact JSON; null is a null QString.
QString encodeText(const Value &value, Spelling spelling = Spelling::Plain);

} // namespace postroom
