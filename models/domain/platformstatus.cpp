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
    field<&PlatformStatus::commitSha>("commitSha"),
    field<&PlatformStatus::redis>("redis"),
    field<&PlatformStatus::mobileApps>("mobileApps"),
};

constexpr Shape::Entry internalEntries[] {
    {"build_time", "buildTime"},
    {"commit_sha", "commitSha"},
    {"db_bulk_version", "dbBulkVersion"},
    {"db_version", "dbVersion"},
    {"git_commit", "gitCommit"},
    {"mobile_apps", "mobileApps"},
    {"redis", "redis"},
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
