// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/liveservice.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&LiveService::serviceId>("serviceId", FieldRole::Id),
    field<&LiveService::serviceName>("serviceName"),
    field<&LiveService::organisationName>("organisationName"),
    field<&LiveService::organisationType>("organisationType"),
    field<&LiveService::liveDate>("liveDate"),
    field<&LiveService::consentToResearch>("consentToResearch"),
    field<&LiveService::contactName>("contactName"),
    field<&LiveService::contactEmail>("contactEmail"),
    field<&LiveService::contactMobile>("contactMobile"),
    field<&LiveService::emailVolumeIntent>("emailVolumeIntent"),
    field<&LiveService::smsVolumeIntent>("smsVolumeIntent"),
    field<&LiveService::letterVolumeIntent>("letterVolumeIntent"),
    field<&LiveService::emailTotals>("emailTotals"),
    field<&LiveService::smsTotals>("smsTotals"),
    field<&LiveService::letterTotals>("letterTotals"),
    field<&LiveService::freeSmsFragmentLimit>("freeSmsFragmentLimit"),
};

constexpr Shape::Entry internalEntries[] {
    {"consent_to_research", "consentToResearch"},
    {"contact_email", "contactEmail"},
    {"contact_mobile", "contactMobile"},
    {"contact_name", "contactName"},
    {"email_totals", "emailTotals"},
    {"email_volume_intent", "emailVolumeIntent"},
    {"free_sms_fragment_limit", "freeSmsFragmentLimit"},
    {"letter_totals", "letterTotals"},
    {"letter_volume_intent", "letterVolumeIntent"},
    {"live_date", "liveDate", Spelling::Http},
    {"organisation_name", "organisationName"},
    {"organisation_type", "organisationType"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"sms_totals", "smsTotals"},
    {"sms_volume_intent", "smsVolumeIntent"},
};
// clang-format on

} // namespace

const RecordType &LiveService::type()
{
    return typeMadeOnce<LiveService, fields>("live-service", &LiveService::internalShape);
}

const Shape &LiveService::internalShape()
{
    return shapeMadeOnce<LiveService, internalEntries>("internal");
}

} // namespace postroom
