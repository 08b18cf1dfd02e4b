// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/livecounts.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&LiveCounts::organisations>("organisations"),
    field<&LiveCounts::services>("services"),
};

constexpr Shape::Entry internalEntries[] {
    {"organisations", "organisations"},
    {"services", "services"},
};
// clang-format on

} // namespace

const RecordType &LiveCounts::type()
{
    return typeMadeOnce<LiveCounts, fields>("live-counts", &LiveCounts::internalShape);
}

const Shape &LiveCounts::internalShape()
{
    return shapeMadeOnce<LiveCounts, internalEntries>("internal");
}

} // namespace postroom
