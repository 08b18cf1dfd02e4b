// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platformstatistics.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&PlatformStatistics::notificationType>("notificationType", FieldRole::Id),
    field<&PlatformStatistics::total>("total"),
    field<&PlatformStatistics::testKey>("testKey"),
    field<&PlatformStatistics::technicalFailures>("technicalFailures"),
    field<&PlatformStatistics::permanentFailures>("permanentFailures"),
    field<&PlatformStatistics::temporaryFailures>("temporaryFailures"),
    field<&PlatformStatistics::virusScanFailures>("virusScanFailures"),
};

constexpr Shape::Entry internalEntries[] {
    {"type", "notificationType"},
    {"failures.permanent-failure", "permanentFailures"},
    {"failures.technical-failure", "technicalFailures"},
    {"failures.temporary-failure", "temporaryFailures"},
    {"failures.virus-scan-failed", "virusScanFailures"},
    {"test-key", "testKey"},
    {"total", "total"},
};
// clang-format on

} // namespace

const RecordType &PlatformStatistics::type()
{
    return typeMadeOnce<PlatformStatistics, fields>("platform-statistics", &PlatformStatistics::internalShape);
}

const Shape &PlatformStatistics::internalShape()
{
    return shapeMadeOnce<PlatformStatistics, internalEntries>("internal");
}

} // namespace postroom
