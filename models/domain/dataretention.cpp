// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dataretention.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&DataRetention::id>("id", FieldRole::Id),
    field<&DataRetention::serviceId>("serviceId"),
    field<&DataRetention::serviceName>("serviceName"),
    field<&DataRetention::notificationType>("notificationType"),
    field<&DataRetention::daysOfRetention>("daysOfRetention"),
    field<&DataRetention::createdAt>("createdAt", FieldRole::Sort),
    field<&DataRetention::updatedAt>("updatedAt"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"days_of_retention", "daysOfRetention"},
    {"id", "id"},
    {"notification_type", "notificationType"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &DataRetention::type()
{
    return typeMadeOnce<DataRetention, fields>("data-retention", &DataRetention::internalShape);
}

const Shape &DataRetention::internalShape()
{
    return shapeMadeOnce<DataRetention, internalEntries>("internal");
}

} // namespace postroom
