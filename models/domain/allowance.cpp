// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field serviceAllowanceFields[] {
    field<&ServiceAllowance::id>("id", FieldRole::Id),
    field<&ServiceAllowance::serviceId>("serviceId"),
    field<&ServiceAllowance::serviceName>("serviceName"),
    field<&ServiceAllowance::financialYearStart>("financialYearStart"),
    field<&ServiceAllowance::freeSmsFragmentLimit>("freeSmsFragmentLimit"),
    field<&ServiceAllowance::hasCustomAllowance>("hasCustomAllowance"),
    field<&ServiceAllowance::highVolumeServiceLastYear>("highVolumeServiceLastYear"),
    field<&ServiceAllowance::createdAt>("createdAt", FieldRole::Sort),
    field<&ServiceAllowance::updatedAt>("updatedAt"),
};

constexpr Shape::Entry serviceAllowanceEntries[] {
    {"created_at", "createdAt"},
    {"financial_year_start", "financialYearStart"},
    {"free_sms_fragment_limit", "freeSmsFragmentLimit"},
    {"has_custom_allowance", "hasCustomAllowance"},
    {"high_volume_service_last_year", "highVolumeServiceLastYear"},
    {"id", "id"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"updated_at", "updatedAt"},
};

constexpr Field defaultAllowanceFields[] {
    field<&DefaultAllowance::id>("id", FieldRole::Id),
    field<&DefaultAllowance::validFromFinancialYearStart>("validFromFinancialYearStart"),
    field<&DefaultAllowance::organisationType>("organisationType"),
    field<&DefaultAllowance::notificationType>("notificationType"),
    field<&DefaultAllowance::allowance>("allowance"),
};

constexpr Shape::Entry defaultAllowanceEntries[] {
    {"allowance", "allowance"},
    {"id", "id"},
    {"notification_type", "notificationType"},
    {"organisation_type", "organisationType"},
    {"valid_from_financial_year_start", "validFromFinancialYearStart"},
};
// clang-format on

} // namespace

const RecordType &ServiceAllowance::type()
{
    return typeMadeOnce<ServiceAllowance, serviceAllowanceFields>("allowance", &ServiceAllowance::rowShape);
}

const Shape &ServiceAllowance::rowShape()
{
    return shapeMadeOnce<ServiceAllowance, serviceAllowanceEntries>("row");
}

const RecordType &DefaultAllowance::type()
{
    return typeMadeOnce<DefaultAllowance, defaultAllowanceFields>("default-allowance", &DefaultAllowance::rowShape);
}

const Shape &DefaultAllowance::rowShape()
{
    return shapeMadeOnce<DefaultAllowance, defaultAllowanceEntries>("row");
}

} // namespace postroom
