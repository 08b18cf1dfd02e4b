// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/complaint.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/organisation.h"
#include "domain/organisationusage.h"
#include "domain/performancedashboard.h"
#include "domain/platformreport.h"
#include "domain/provider.h"
#include "domain/rates.h"
#include "domain/service.h"
#include "domain/serviceusage.h"
#include "domain/user.h"
#include "recordedrecords.h"

namespace postroom::test {

const std::vector<RecordedRoute> &platformRoutes()
{
    static const std::vector<RecordedRoute> rows{
        {"usage by month", "billing_and_rates", "/service/U/billing/monthly-usage", "", &ServiceUsage::monthlyShape,
            false},
        {"usage of a year", "billing_and_rates", "/service/U/billing/yearly-usage-summary", "",
            &ServiceUsage::yearlyShape, false},
        {"free allowance", "billing_and_rates", "/service/U/billing/free-sms-fragment-limit", "",
            &FreeAllowance::internalShape, false},
        {"letter rates", "billing_and_rates", "/letter-rates/", "", &LetterRate::internalShape, false},
        {"text rate", "billing_and_rates", "/sms-rate/", "", &SmsRate::internalShape, false},
        {"email brands", "branding", "/email-branding", "email_branding", &EmailBranding::internalShape, false},
        {"email brand", "branding", "/email-branding/U", "email_branding", &EmailBranding::internalShape, false},
        {"use of an email brand", "branding", "/email-branding/U/orgs_and_services", "data",
            &BrandingUse::internalShape, false},
        {"name of an email brand", "branding", "/email-branding/get-name-for-alt-text/", "",
            &BrandingName::internalShape, false},
        {"letter brands", "branding", "/letter-branding", "", &LetterBranding::internalShape, false},
        {"letter brand", "branding", "/letter-branding/U", "", &LetterBranding::internalShape, false},
        {"use of a letter brand", "branding", "/letter-branding/U/orgs_and_services", "data",
            &BrandingUse::internalShape, false},
        {"pool of email brands", "organisations", "/organisations/U/email-branding-pool", "data",
            &EmailBranding::internalShape, false},
        {"pool of letter brands", "organisations", "/organisations/U/letter-branding-pool", "data",
            &LetterBranding::internalShape, false},
        {"services of an organisation", "organisations", "/organisations/U/services", "", &Service::foundShape, false},
        {"usage of an organisation", "organisations", "/organisations/U/services-with-usage", "services",
            &OrganisationUsage::internalShape, false},
        {"organisations by name", "organisations", "/organisations/search", "data", &Organisation::listShape, false},
        {"organisation by domain", "organisations", "/organisations/by-domain", "", &Organisation::internalShape,
            false},
        {"billing report", "platform", "/platform-stats/data-for-billing-report", "", &BillingReportRow::internalShape,
            false},
        {"letter billing report", "platform", "/platform-stats/data-for-dvla-billing-report", "",
            &LetterBillingRow::internalShape, false},
        {"daily volumes", "platform", "/platform-stats/daily-volumes-report", "", &DailyVolumes::internalShape, false},
        {"provider volumes", "platform", "/platform-stats/daily-sms-provider-volumes-report", "",
            &ProviderVolumes::internalShape, false},
        {"volumes by service", "platform", "/platform-stats/volumes-by-service", "", &ServiceVolumes::internalShape,
            false},
        {"dashboard", "platform", "/performance-dashboard", "", &PerformanceDashboard::internalShape, false},
        {"complaints", "platform", "/complaint", "complaints", &Complaint::internalShape, false},
        {"providers", "platform", "/provider-details", "provider_details", &Provider::listShape, false},
        {"provider", "platform", "/provider-details/U", "provider_details", &Provider::internalShape, false},
        {"provider versions", "platform", "/provider-details/U/versions", "data", &Provider::internalShape, false},
        {"found by id", "platform", "/platform-admin/find-by-uuid", "", &FoundRecord::internalShape, false},
        {"everybody", "platform", "/platform-admin/users-list", "data", &User::listShape, false},
    };
    return rows;
}

} // namespace postroom::test
