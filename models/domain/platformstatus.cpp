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
    return typeMadeOnce<PlatformStatus, fields>("status", &PlatformStatus::internalShape);
}

const Shape &PlatformStatus::internalShape()
{
    return shapeMadeOnce<PlatformStatus, internalEntries>("internal");
}

} // namespace postroom
