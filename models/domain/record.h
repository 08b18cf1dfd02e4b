// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <bitset>

namespace postroom {

class Shape;

/// A key that the platform sent and Postroom does not know yet, kept so that it comes out again.
struct UnknownKey {
    int node = 0; ///< the object that held it: a node of the shape's tree (Shape::nodes)
    QString key;
    JsonValue value;
    bool operator==(const UnknownKey &) const = default;
};

/// What every record carries beside its members: how it was spelled and which keys were there.
struct Record {
    static constexpr std::size_t maximumNodes = 128;
    using Nodes = std::bitset<maximumNodes>;

    const Shape *shape = nullptr; ///< never null once decoded or filled; its type says what the record is
    Nodes present; ///< nodes of the shape's tree that were on the wire
    Nodes nullObjects; ///< objects of the shape's tree that were null
    std::vector<UnknownKey> unknown;

    bool operator==(const Record &) const = default;
};

/// A row on its way through sources, pages and models: any record, shared and never changed.
using Row = std::shared_ptr<const Record>;

/// What a kind of record is: its table of fields and how to make, copy and compare one. One static object a record.
struct RecordType {
    const char *name; ///< the platform's word, singular: "notification"
    std::span<const Field> fields;
    std::shared_ptr<Record> (*make)();
    std::shared_ptr<Record> (*copy)(const Record &);
    bool (*equal)(const Record &, const Record &);
    const Shape &(*defaultShape)(); ///< the shape of this record inside another one

    /// The field of that name; null when there is none.
    const Field *field(QLatin1StringView fieldName) const;
    /// The field with the role; null when none has it.
    const Field *field(FieldRole role) const;
};

/// The RecordType of a struct that derives from Record.
template <typename R>
RecordType recordType(const char *name, std::span<const Field> fields, const Shape &(*defaultShape)())
{
    return {name, fields, [] { return std::shared_ptr<Record>(std::make_shared<R>()); },
        [](const Record &record) {
            return std::shared_ptr<Record>(std::make_shared<R>(static_cast<const R &>(record)));
        },
        [](const Record &a, const Record &b) { return static_cast<const R &>(a) == static_cast<const R &>(b); },
        defaultShape};
}

/// The type of a record; the record must have a shape.
const RecordType &typeOf(const Record &record);

/// The typed cast at the edges: the record as R, or null when the row is empty or of another kind.
template <typename R> const R *as(const Row &row)
{
    return row && &typeOf(*row) == &R::type() ? static_cast<const R *>(row.get()) : nullptr;
}

/// The value of a field by name; null when the record has no such field.
Value valueOf(const Record &record, QLatin1StringView fieldName);
/// The record's id, from the field with that role.
QString idOf(const Record &record);
/// The moment that lists of this record are ordered by, of a day its midnight in UTC; nothing when it has none.
std::optional<Instant> sortMomentOf(const Record &record);

/// Marks every key of `shape` as present, for records that Postroom makes itself: an object whose parts are all null is
/// null. Records inside it that have no shape yet get the one of their kind.
void spellAs(Record &record, const Shape &shape);

} // namespace postroom
