// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/endpointrows.h"

#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/complaint.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/organisationusage.h"
#include "domain/performancedashboard.h"
#include "domain/platformreport.h"
#include "domain/platformstatistics.h"
#include "domain/protectedsenderid.h"
#include "domain/provider.h"
#include "domain/rates.h"
#include "domain/serviceusage.h"
#include "domain/user.h"
#include "platform/pageenvelope.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;
using Form = Endpoint::Form;
using As = Parameter::As;

constexpr Parameter yearParameters[]{{FilterKey::Year, "year", As::Text, true}};
constexpr Parameter allowanceParameters[]{{FilterKey::Year, "financial_year_start"}};
constexpr Parameter altTextParameters[]{{FilterKey::Name, "alt_text", As::Text, true}};
constexpr Parameter brandNameParameters[]{{FilterKey::Name, "name", As::Text, true}};
constexpr Parameter senderParameters[]{{FilterKey::Sender, "sender_id", As::Text, true}};
constexpr Parameter uuidParameters[]{{FilterKey::Uuid, "uuid", As::Text, true}};

constexpr Parameter daysParameters[]{
    {FilterKey::StartDate, "start_date"},
    {FilterKey::EndDate, "end_date"},
};

constexpr Parameter neededDaysParameters[]{
    {FilterKey::StartDate, "start_date", As::Text, true},
    {FilterKey::EndDate, "end_date", As::Text, true},
};

constexpr Parameter userListParameters[]{
    {FilterKey::CreatedStart, "created_start", As::Json},
    {FilterKey::CreatedEnd, "created_end", As::Json},
    {FilterKey::LoggedInStart, "logged_in_start", As::Json},
    {FilterKey::LoggedInEnd, "logged_in_end", As::Json},
    {FilterKey::TakePartInResearch, "take_part_in_research", As::Json},
};

constexpr int complaintsPerPage = 50;

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::MonthlyUsage, .operation = Operation::List,
        .path = "/service/{service}/billing/monthly-usage", .member = "", .shape = &ServiceUsage::monthlyShape,
        .parameters = yearParameters},
    Endpoint {.resource = Resource::YearlyUsageSummary, .operation = Operation::List,
        .path = "/service/{service}/billing/yearly-usage-summary", .member = "", .shape = &ServiceUsage::yearlyShape,
        .parameters = yearParameters},
    Endpoint {.resource = Resource::FreeSmsFragmentLimit, .operation = Operation::One,
        .path = "/service/{service}/billing/free-sms-fragment-limit", .member = "",
        .shape = &FreeAllowance::internalShape, .parameters = allowanceParameters},
    Endpoint {.resource = Resource::LetterRates, .operation = Operation::List, .path = "/letter-rates/",
        .member = "", .shape = &LetterRate::internalShape},
    Endpoint {.resource = Resource::SmsRate, .operation = Operation::One, .path = "/sms-rate/",
        .member = "", .shape = &SmsRate::internalShape},

    Endpoint {.resource = Resource::EmailBranding, .operation = Operation::List,
        .path = "/organisations/{organisation}/email-branding-pool", .member = "data",
        .shape = &EmailBranding::internalShape, .when = FilterKey::Organisation},
    Endpoint {.resource = Resource::EmailBranding, .operation = Operation::List, .path = "/email-branding",
        .member = "email_branding", .shape = &EmailBranding::internalShape},
    Endpoint {.resource = Resource::EmailBranding, .operation = Operation::One, .path = "/email-branding/{id}",
        .member = "email_branding", .shape = &EmailBranding::internalShape},
    Endpoint {.resource = Resource::EmailBrandingUse, .operation = Operation::One,
        .path = "/email-branding/{id}/orgs_and_services", .member = "data", .shape = &BrandingUse::internalShape},
    Endpoint {.resource = Resource::EmailBrandingName, .operation = Operation::One,
        .path = "/email-branding/get-name-for-alt-text/", .member = "", .shape = &BrandingName::internalShape,
        .parameters = altTextParameters, .byPost = true},
    Endpoint {.resource = Resource::LetterBranding, .operation = Operation::List,
        .path = "/organisations/{organisation}/letter-branding-pool", .member = "data",
        .shape = &LetterBranding::internalShape, .when = FilterKey::Organisation},
    Endpoint {.resource = Resource::LetterBranding, .operation = Operation::List, .path = "/letter-branding",
        .member = "", .shape = &LetterBranding::internalShape},
    Endpoint {.resource = Resource::LetterBranding, .operation = Operation::One, .path = "/letter-branding/{id}",
        .member = "", .shape = &LetterBranding::internalShape},
    Endpoint {.resource = Resource::LetterBrandingUse, .operation = Operation::One,
        .path = "/letter-branding/{id}/orgs_and_services", .member = "data", .shape = &BrandingUse::internalShape},
    Endpoint {.resource = Resource::LetterBrandingName, .operation = Operation::One,
        .path = "/letter-branding/get-unique-name/", .member = "", .shape = &BrandingName::internalShape,
        .parameters = brandNameParameters, .byPost = true},

    Endpoint {.resource = Resource::ServicesWithUsage, .operation = Operation::List,
        .path = "/organisations/{organisation}/services-with-usage", .member = "services",
        .shape = &OrganisationUsage::internalShape, .parameters = yearParameters,
        .envelope = &PageEnvelope::updatedShape},

    Endpoint {.resource = Resource::PlatformStats, .operation = Operation::List, .path = "/platform-stats",
        .member = "", .shape = &PlatformStatistics::internalShape, .parameters = daysParameters,
        .form = Form::ByKey},
    Endpoint {.resource = Resource::BillingReport, .operation = Operation::List,
        .path = "/platform-stats/data-for-billing-report", .member = "", .shape = &BillingReportRow::internalShape,
        .parameters = neededDaysParameters},
    Endpoint {.resource = Resource::LetterBillingReport, .operation = Operation::List,
        .path = "/platform-stats/data-for-dvla-billing-report", .member = "",
        .shape = &LetterBillingRow::internalShape, .parameters = neededDaysParameters},
    Endpoint {.resource = Resource::DailyVolumesReport, .operation = Operation::List,
        .path = "/platform-stats/daily-volumes-report", .member = "", .shape = &DailyVolumes::internalShape,
        .parameters = neededDaysParameters},
    Endpoint {.resource = Resource::ProviderVolumesReport, .operation = Operation::List,
        .path = "/platform-stats/daily-sms-provider-volumes-report", .member = "",
        .shape = &ProviderVolumes::internalShape, .parameters = neededDaysParameters},
    Endpoint {.resource = Resource::VolumesByService, .operation = Operation::List,
        .path = "/platform-stats/volumes-by-service", .member = "", .shape = &ServiceVolumes::internalShape,
        .parameters = neededDaysParameters},
    Endpoint {.resource = Resource::PerformanceDashboard, .operation = Operation::One,
        .path = "/performance-dashboard", .member = "", .shape = &PerformanceDashboard::internalShape,
        .parameters = daysParameters},

    Endpoint {.resource = Resource::Complaints, .operation = Operation::List, .path = "/complaint",
        .member = "complaints", .shape = &Complaint::internalShape, .paging = Paging::Links,
        .pageSize = complaintsPerPage},
    Endpoint {.resource = Resource::ComplaintCount, .operation = Operation::One,
        .path = "/complaint/count-by-date-range", .member = "", .shape = &ComplaintCount::internalShape,
        .parameters = daysParameters, .form = Form::BareValue},

    Endpoint {.resource = Resource::Providers, .operation = Operation::List, .path = "/provider-details",
        .member = "provider_details", .shape = &Provider::listShape},
    Endpoint {.resource = Resource::Providers, .operation = Operation::One, .path = "/provider-details/{id}",
        .member = "provider_details", .shape = &Provider::internalShape},
    Endpoint {.resource = Resource::ProviderVersions, .operation = Operation::List,
        .path = "/provider-details/{provider}/versions", .member = "data", .shape = &Provider::internalShape},

    Endpoint {.resource = Resource::ProtectedSenderId, .operation = Operation::One,
        .path = "/protected-sender-id/check", .member = "", .shape = &ProtectedSenderId::internalShape,
        .parameters = senderParameters, .form = Form::BareValue},
    Endpoint {.resource = Resource::FoundByUuid, .operation = Operation::One, .path = "/platform-admin/find-by-uuid",
        .member = "", .shape = &FoundRecord::internalShape, .parameters = uuidParameters, .byPost = true},
    Endpoint {.resource = Resource::UsersList, .operation = Operation::List, .path = "/platform-admin/users-list",
        .member = "data", .shape = &User::listShape, .parameters = userListParameters, .byPost = true},
};
// clang-format on

} // namespace

std::span<const Endpoint> platformEndpoints()
{
    return rows;
}

} // namespace postroom
