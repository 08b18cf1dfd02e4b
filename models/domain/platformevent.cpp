// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platformevent.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&PlatformEvent::id>("id", FieldRole::Id),
    field<&PlatformEvent::eventType>("eventType"),
    field<&PlatformEvent::createdAt>("createdAt", FieldRole::Sort),
    field<&PlatformEvent::data>("data"),
};

constexpr Shape::Entry entries[] {
    {"created_at", "createdAt"},
    {"data", "data"},
    {"event_type", "eventType"},
    {"id", "id"},
};
// clang-format on

} // namespace

const RecordType &PlatformEvent::type()
{
    return typeMadeOnce<PlatformEvent, fields>("event", &PlatformEvent::rowShape);
}

const Shape &PlatformEvent::rowShape()
{
    return shapeMadeOnce<PlatformEvent, entries>("row");
}

} // namespace postroom
