// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platformstatus.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&PlatformStatus::status>("status"),
    field<&PlatformStatus::gitCommit>("gitCommit"),
    field<&PlatformStatus::buildTime>("buildTime"),
    field<&PlatformStatus::dbVersion>("dbVersion"),
    field<&PlatformStatus::dbBulkVersion>("dbBulkVersion"),
};

constexpr Shape::Entry internalEntries[] {
    {"build_time", "buildTime"},
    {"db_bulk_version", "dbBulkVersion"},
    {"db_version", "dbVersion"},
    {"git_commit", "gitCommit"},
    {"status", "status"},
};
// clang-format on

} // namespace

const RecordType &PlatformStatus::type()
{
    static const RecordType recordType
        = postroom::recordType<PlatformStatus>("status", fields, &PlatformStatus::internalShape);
    return recordType;
}

const Shape &PlatformStatus::internalShape()
{
    static const Shape shape("internal", type(), internalEntries);
    return shape;
}

} // namespace postroom
