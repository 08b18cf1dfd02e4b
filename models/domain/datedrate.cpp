// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datedrate.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&DatedRate::id>("id", FieldRole::Id),
    field<&DatedRate::notificationType>("notificationType"),
    field<&DatedRate::rate>("rate"),
    field<&DatedRate::validFrom>("validFrom", FieldRole::Sort),
    field<&DatedRate::validUntil>("validUntil"),
    field<&DatedRate::sheetCount>("sheetCount"),
    field<&DatedRate::postClass>("postClass"),
    field<&DatedRate::crown>("crown"),
};

constexpr Shape::Entry entries[] {
    {"crown", "crown"},
    {"id", "id"},
    {"notification_type", "notificationType"},
    {"post_class", "postClass"},
    {"rate", "rate"},
    {"sheet_count", "sheetCount"},
    {"valid_from", "validFrom"},
    {"valid_until", "validUntil"},
};
// clang-format on

} // namespace

const RecordType &DatedRate::type()
{
    return typeMadeOnce<DatedRate, fields>("dated-rate", &DatedRate::rowShape);
}

const Shape &DatedRate::rowShape()
{
    return shapeMadeOnce<DatedRate, entries>("row");
}

} // namespace postroom
