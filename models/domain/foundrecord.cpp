// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundrecord.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&FoundRecord::foundType>("foundType"),
    field<&FoundRecord::serviceId>("serviceId"),
};

constexpr Shape::Entry internalEntries[] {
    {"context.service_id", "serviceId"},
    {"type", "foundType"},
};
// clang-format on

} // namespace

const RecordType &FoundRecord::type()
{
    return typeMadeOnce<FoundRecord, fields>("found-record", &FoundRecord::internalShape);
}

const Shape &FoundRecord::internalShape()
{
    return shapeMadeOnce<FoundRecord, internalEntries>("internal");
}

} // namespace postroom
