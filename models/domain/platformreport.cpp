// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platformreport.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field billingReportRowFields[] {
    field<&BillingReportRow::serviceId>("serviceId", FieldRole::Id),
    field<&BillingReportRow::serviceName>("serviceName"),
    field<&BillingReportRow::organisationId>("organisationId"),
    field<&BillingReportRow::organisationName>("organisationName"),
    field<&BillingReportRow::smsChargeableUnits>("smsChargeableUnits"),
    field<&BillingReportRow::smsCost>("smsCost"),
    field<&BillingReportRow::totalLetters>("totalLetters"),
    field<&BillingReportRow::letterCost>("letterCost"),
    field<&BillingReportRow::letterBreakdown>("letterBreakdown"),
    field<&BillingReportRow::purchaseOrderNumber>("purchaseOrderNumber"),
    field<&BillingReportRow::contactNames>("contactNames"),
    field<&BillingReportRow::contactEmailAddresses>("contactEmailAddresses"),
    field<&BillingReportRow::billingReference>("billingReference"),
};

constexpr Shape::Entry billingReportRowInternalEntries[] {
    {"billing_reference", "billingReference"},
    {"contact_email_addresses", "contactEmailAddresses"},
    {"contact_names", "contactNames"},
    {"letter_breakdown", "letterBreakdown"},
    {"letter_cost", "letterCost"},
    {"organisation_id", "organisationId"},
    {"organisation_name", "organisationName"},
    {"purchase_order_number", "purchaseOrderNumber"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"sms_chargeable_units", "smsChargeableUnits"},
    {"sms_cost", "smsCost"},
    {"total_letters", "totalLetters"},
};

constexpr Field letterBillingRowFields[] {
    field<&LetterBillingRow::date>("date"),
    field<&LetterBillingRow::postage>("postage"),
    field<&LetterBillingRow::costThreshold>("costThreshold"),
    field<&LetterBillingRow::sheets>("sheets"),
    field<&LetterBillingRow::rate>("rate"),
    field<&LetterBillingRow::letters>("letters"),
    field<&LetterBillingRow::cost>("cost"),
};

constexpr Shape::Entry letterBillingRowInternalEntries[] {
    {"cost", "cost", Spelling::DecimalFloat},
    {"cost_threshold", "costThreshold"},
    {"date", "date"},
    {"letters", "letters"},
    {"postage", "postage"},
    {"rate", "rate", Spelling::DecimalFloat},
    {"sheets", "sheets"},
};

constexpr Field dailyVolumesFields[] {
    field<&DailyVolumes::day>("day"),
    field<&DailyVolumes::smsTotals>("smsTotals"),
    field<&DailyVolumes::smsFragmentTotals>("smsFragmentTotals"),
    field<&DailyVolumes::smsChargeableUnits>("smsChargeableUnits"),
    field<&DailyVolumes::emailTotals>("emailTotals"),
    field<&DailyVolumes::letterTotals>("letterTotals"),
    field<&DailyVolumes::letterSheetTotals>("letterSheetTotals"),
};

constexpr Shape::Entry dailyVolumesInternalEntries[] {
    {"day", "day"},
    {"email_totals", "emailTotals"},
    {"letter_sheet_totals", "letterSheetTotals"},
    {"letter_totals", "letterTotals"},
    {"sms_chargeable_units", "smsChargeableUnits"},
    {"sms_fragment_totals", "smsFragmentTotals"},
    {"sms_totals", "smsTotals"},
};

constexpr Field providerVolumesFields[] {
    field<&ProviderVolumes::day>("day"),
    field<&ProviderVolumes::provider>("provider"),
    field<&ProviderVolumes::smsTotals>("smsTotals"),
    field<&ProviderVolumes::smsFragmentTotals>("smsFragmentTotals"),
    field<&ProviderVolumes::smsChargeableUnits>("smsChargeableUnits"),
    field<&ProviderVolumes::smsCost>("smsCost"),
};

constexpr Shape::Entry providerVolumesInternalEntries[] {
    {"day", "day"},
    {"provider", "provider"},
    {"sms_chargeable_units", "smsChargeableUnits"},
    {"sms_cost", "smsCost", Spelling::DecimalFloat},
    {"sms_fragment_totals", "smsFragmentTotals"},
    {"sms_totals", "smsTotals"},
};

constexpr Field serviceVolumesFields[] {
    field<&ServiceVolumes::serviceId>("serviceId", FieldRole::Id),
    field<&ServiceVolumes::serviceName>("serviceName"),
    field<&ServiceVolumes::organisationId>("organisationId"),
    field<&ServiceVolumes::organisationName>("organisationName"),
    field<&ServiceVolumes::freeAllowance>("freeAllowance"),
    field<&ServiceVolumes::smsNotifications>("smsNotifications"),
    field<&ServiceVolumes::smsChargeableUnits>("smsChargeableUnits"),
    field<&ServiceVolumes::emailTotals>("emailTotals"),
    field<&ServiceVolumes::letterTotals>("letterTotals"),
    field<&ServiceVolumes::letterSheetTotals>("letterSheetTotals"),
    field<&ServiceVolumes::letterCost>("letterCost"),
};

constexpr Shape::Entry serviceVolumesInternalEntries[] {
    {"email_totals", "emailTotals"},
    {"free_allowance", "freeAllowance"},
    {"letter_cost", "letterCost", Spelling::DecimalFloat},
    {"letter_sheet_totals", "letterSheetTotals"},
    {"letter_totals", "letterTotals"},
    {"organisation_id", "organisationId"},
    {"organisation_name", "organisationName"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"sms_chargeable_units", "smsChargeableUnits"},
    {"sms_notifications", "smsNotifications"},
};
// clang-format on

} // namespace

const RecordType &BillingReportRow::type()
{
    return typeMadeOnce<BillingReportRow, billingReportRowFields>(
        "billing-report-row", &BillingReportRow::internalShape);
}

const Shape &BillingReportRow::internalShape()
{
    return shapeMadeOnce<BillingReportRow, billingReportRowInternalEntries>("internal");
}

const RecordType &LetterBillingRow::type()
{
    return typeMadeOnce<LetterBillingRow, letterBillingRowFields>(
        "letter-billing-row", &LetterBillingRow::internalShape);
}

const Shape &LetterBillingRow::internalShape()
{
    return shapeMadeOnce<LetterBillingRow, letterBillingRowInternalEntries>("internal");
}

const RecordType &DailyVolumes::type()
{
    return typeMadeOnce<DailyVolumes, dailyVolumesFields>("daily-volumes", &DailyVolumes::internalShape);
}

const Shape &DailyVolumes::internalShape()
{
    return shapeMadeOnce<DailyVolumes, dailyVolumesInternalEntries>("internal");
}

const RecordType &ProviderVolumes::type()
{
    return typeMadeOnce<ProviderVolumes, providerVolumesFields>("provider-volumes", &ProviderVolumes::internalShape);
}

const Shape &ProviderVolumes::internalShape()
{
    return shapeMadeOnce<ProviderVolumes, providerVolumesInternalEntries>("internal");
}

const RecordType &ServiceVolumes::type()
{
    return typeMadeOnce<ServiceVolumes, serviceVolumesFields>("service-volumes", &ServiceVolumes::internalShape);
}

const Shape &ServiceVolumes::internalShape()
{
    return shapeMadeOnce<ServiceVolumes, serviceVolumesInternalEntries>("internal");
}

} // namespace postroom
