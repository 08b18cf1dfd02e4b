// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedreference.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&NamedReference::id>("id", FieldRole::Id),
    field<&NamedReference::name>("name"),
};

constexpr Shape::Entry internalEntries[] {
    {"id", "id"},
    {"name", "name"},
};
// clang-format on

} // namespace

const RecordType &NamedReference::type()
{
    return typeMadeOnce<NamedReference, fields>("reference", &NamedReference::internalShape);
}

const Shape &NamedReference::internalShape()
{
    return shapeMadeOnce<NamedReference, internalEntries>("internal");
}

} // namespace postroom
