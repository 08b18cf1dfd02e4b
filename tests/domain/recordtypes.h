// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shape.h"

namespace postroom::test {

/// A shape with its full name for rows of tests: "service/detailed".
struct NamedShape {
    QByteArray name;
    const Shape &shape;
};

/// Every kind of record that the platform has so far, those inside others included.
std::vector<const RecordType *> recordTypes();

/// Every shape of every record.
std::vector<NamedShape> shapes();

/// A value of the field's kind that differs for each `seed`.
Value someValue(const Field &field, int seed);

/// A record of that shape in which every field holds someValue(seed).
std::shared_ptr<Record> filledRecord(const Shape &shape, int seed);

} // namespace postroom::test
