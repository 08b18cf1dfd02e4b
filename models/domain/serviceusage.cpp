// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceusage.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ServiceUsage::month>("month"),
    field<&ServiceUsage::notificationType>("notificationType"),
    field<&ServiceUsage::rate>("rate"),
    field<&ServiceUsage::notificationsSent>("notificationsSent"),
    field<&ServiceUsage::chargeableUnits>("chargeableUnits"),
    field<&ServiceUsage::chargedUnits>("chargedUnits"),
    field<&ServiceUsage::freeAllowanceUsed>("freeAllowanceUsed"),
    field<&ServiceUsage::cost>("cost"),
    field<&ServiceUsage::postage>("postage"),
};

constexpr Shape::Entry monthlyEntries[] {
    {"chargeable_units", "chargeableUnits"},
    {"charged_units", "chargedUnits"},
    {"cost", "cost", Spelling::DecimalFloat},
    {"free_allowance_used", "freeAllowanceUsed"},
    {"month", "month"},
    {"notification_type", "notificationType"},
    {"notifications_sent", "notificationsSent"},
    {"postage", "postage"},
    {"rate", "rate", Spelling::DecimalFloat},
};

constexpr Shape::Entry yearlyEntries[] {
    {"chargeable_units", "chargeableUnits"},
    {"charged_units", "chargedUnits"},
    {"cost", "cost", Spelling::DecimalFloat},
    {"free_allowance_used", "freeAllowanceUsed"},
    {"notification_type", "notificationType"},
    {"notifications_sent", "notificationsSent"},
    {"rate", "rate", Spelling::DecimalFloat},
};
// clang-format on

} // namespace

const RecordType &ServiceUsage::type()
{
    return typeMadeOnce<ServiceUsage, fields>("usage", &ServiceUsage::monthlyShape);
}

const Shape &ServiceUsage::monthlyShape()
{
    return shapeMadeOnce<ServiceUsage, monthlyEntries>("monthly");
}

const Shape &ServiceUsage::yearlyShape()
{
    return shapeMadeOnce<ServiceUsage, yearlyEntries>("yearly");
}

} // namespace postroom
