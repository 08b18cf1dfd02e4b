// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisationusage.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&OrganisationUsage::serviceId>("serviceId", FieldRole::Id),
    field<&OrganisationUsage::serviceName>("serviceName"),
    field<&OrganisationUsage::active>("active"),
    field<&OrganisationUsage::emailsSent>("emailsSent"),
    field<&OrganisationUsage::freeSmsLimit>("freeSmsLimit"),
    field<&OrganisationUsage::smsRemainder>("smsRemainder"),
    field<&OrganisationUsage::smsBillableUnits>("smsBillableUnits"),
    field<&OrganisationUsage::chargeableBillableSms>("chargeableBillableSms"),
    field<&OrganisationUsage::smsCost>("smsCost"),
    field<&OrganisationUsage::letterCost>("letterCost"),
};

constexpr Shape::Entry internalEntries[] {
    {"active", "active"},
    {"chargeable_billable_sms", "chargeableBillableSms"},
    {"emails_sent", "emailsSent"},
    {"free_sms_limit", "freeSmsLimit"},
    {"letter_cost", "letterCost", Spelling::DecimalFloat},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"sms_billable_units", "smsBillableUnits"},
    {"sms_cost", "smsCost", Spelling::DecimalFloat},
    {"sms_remainder", "smsRemainder"},
};
// clang-format on

} // namespace

const RecordType &OrganisationUsage::type()
{
    return typeMadeOnce<OrganisationUsage, fields>("service-with-usage", &OrganisationUsage::internalShape);
}

const Shape &OrganisationUsage::internalShape()
{
    return shapeMadeOnce<OrganisationUsage, internalEntries>("internal");
}

} // namespace postroom
