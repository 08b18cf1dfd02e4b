// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedrows.h"

namespace postroom::test {

namespace {

constexpr ListedRow rows[]{
    {"list services", "services", "all services", "data"},
    {"list api-keys --service NOTICES", "service_settings", "api keys main", "apiKeys"},
    {"show api-key 6189ef7e-22fd-433f-8eb6-796b6945e2dd --service NOTICES", "service_settings", "api key normal",
        "apiKeys"},
    {"list inbound-sms --service NOTICES", "inbound", "inbound all", "data"},
    {"show inbound-sms 2015a6a3-5b3f-4740-a225-65dab6a97e75 --service NOTICES", "inbound", "inbound message 0", ""},
    {"list users --service NOTICES", "services", "users of service main", "data"},
    {"show user a3fb0b98-990a-4eb6-8e20-a73aafe573e0", "users", "user priya", "data"},
    {"list organisations", "organisations", "organisations", ""},
    {"show organisation e230b321-18c3-4dc8-b85d-089cdd54ac27", "organisations", "organisation harbour", ""},
    {"list template-folders --service NOTICES", "templates", "folders of main", "template_folders"},
    {"show guest-list --service NOTICES", "service_settings", "guest list main", ""},
    {"list email-reply-to --service NOTICES", "service_settings", "email-reply-to main", ""},
    {"show sms-sender b3aee705-7c37-46e9-a027-9e59f409a8c7 --service NOTICES", "service_settings",
        "sms-sender main one 1", ""},
    {"show callback-api 5f70ce85-fe03-4ef3-ac3b-3e1298b597c7 --service NOTICES --callback delivery_status",
        "service_settings", "callback notices:delivery_status", "data"},
    {"list contact-lists --service NOTICES", "service_settings", "contact lists main", ""},
    {"show service-join-request ed26bbe6-79c6-4fb7-83d6-50851dbd01cc --service NOTICES", "service_settings",
        "join request notices:joiner", ""},
    {"show report-request 7e6835b5-8923-43c6-af7f-2cfe3e3bda76 --service NOTICES", "service_settings",
        "report request stored", "data"},
    {"list service-history --service NOTICES", "services", "history main", "data.service_history"},
    {"list api-key-history --service NOTICES", "services", "history main", "data.api_key_history"},
    {"show service-statistics --service NOTICES", "services", "statistics main", "data"},
    {"show organisation --service NOTICES", "services", "organisation of service main", ""},
    {"list live-services", "services", "live services data", "data"},
    {"list services --name harbour", "services", "find services by name: part", "data"},
    {"list invites --service NOTICES", "invites", "invites of main", "data"},
    {"list organisation-invites --organisation e230b321-18c3-4dc8-b85d-089cdd54ac27", "invites", "org invites main",
        "data"},
    {"show organisations-and-services --user 9b38b630-1c62-41a3-bc64-a44192832b5e", "users",
        "organisations and services of manager", ""},
    {"list webauthn-credentials --user a3fb0b98-990a-4eb6-8e20-a73aafe573e0", "users", "security keys of admin",
        "data"},
    {"show user --email-address bronwen.hale@harbour-tides.gov.uk", "users", "user by email: exact", "data"},
    {"list users --email-address harbour-tides", "users", "find users: part", "data"},
    {"list monthly-usage --service NOTICES --year 2026", "billing_and_rates", "monthly usage main 2026", ""},
    {"show free-sms-fragment-limit --service NOTICES --year 2016", "billing_and_rates", "free allowance main 2016", ""},
    {"list letter-rates", "billing_and_rates", "letter rates", ""},
    {"show sms-rate", "billing_and_rates", "sms rate", ""},
    {"list letter-branding", "branding", "letter brandings", ""},
    {"show letter-branding-name --name ACAS", "branding", "letter branding unique name: taken", ""},
    {"list email-branding --organisation e230b321-18c3-4dc8-b85d-089cdd54ac27", "organisations",
        "email pool of harbour", "data"},
    {"list services --organisation e230b321-18c3-4dc8-b85d-089cdd54ac27", "organisations",
        "services of organisation harbour", ""},
    {"list services-with-usage --organisation e230b321-18c3-4dc8-b85d-089cdd54ac27 --year 2026", "organisations",
        "usage of organisation harbour", "services"},
    {"list organisations --name brynmor", "organisations", "organisation search: part", "data"},
    {"show organisation --domain harbour-tides.gov.uk", "organisations", "organisation by domain: exact", ""},
    {"list daily-volumes-report --start-date 2026-11-18 --end-date 2026-11-18", "platform",
        "daily-volumes-report one day", ""},
    {"show performance-dashboard", "platform", "performance dashboard", ""},
    {"list providers", "platform", "providers", "provider_details"},
    {"list provider-versions --provider 7d41e602-eece-428b-bf7b-118e820865d6", "platform", "provider versions firetext",
        "data"},
    {"show find-by-uuid --uuid 585dfb0f-c629-41f4-a6ce-002be9577fc0", "platform", "find by uuid: template", ""},
    {"list uploads --service NOTICES", "jobs_and_uploads", "uploads main", "data"},
    {"show scheduled-job-stats --service NOTICES", "jobs_and_uploads", "scheduled job stats main", ""},
    {"list returned-letters --day 2026-11-20 --service NOTICES", "returned_letters_and_unsubscribes",
        "returned letters main 2026-11-20", "returned_letters"},
    {"list unsubscribe-request-reports --service NOTICES", "returned_letters_and_unsubscribes",
        "unsubscribe reports summary main", ""},
    {"list inbound-numbers", "inbound", "inbound numbers", "data"},
    {"list inbound-numbers --available True", "inbound", "inbound numbers available", "data"},
    {"show inbound-number --service NOTICES", "inbound", "inbound number of main", "data"},
    {"list most-recent-inbound-sms --page 2 --service NOTICES", "inbound", "inbound most recent page 2", "data"},
    {"show notification-count --limit-days 30 --type sms --service NOTICES", "counts_and_statistics", "count sms", ""},
    {"list monthly-template-usage --year 2025 --service NOTICES", "counts_and_statistics",
        "template usage monthly main 2025", "stats"},
    {"list template-statistics --whole-days 7 --service NOTICES", "counts_and_statistics",
        "template statistics whole_days 7", "data"},
    {"show live-counts", "status", "live service and organisation counts", ""},
    {"list template-email-files --template cb90d47b-9269-446f-9396-3ad8e37f1309 --service NOTICES", "templates",
        "email files", "data"},
    {"show precompiled-template --service NOTICES", "templates", "precompiled template of notices (exists)", ""},
};

} // namespace

std::span<const ListedRow> listedRows()
{
    return rows;
}

} // namespace postroom::test
