// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/resource.h"

#include "domain/allowance.h"
#include "domain/apikey.h"
#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/bulkjob.h"
#include "domain/callbackapi.h"
#include "domain/callbackversion.h"
#include "domain/complaint.h"
#include "domain/contactlist.h"
#include "domain/dataretention.h"
#include "domain/datedrate.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/guestlist.h"
#include "domain/inboundnumber.h"
#include "domain/inboundsms.h"
#include "domain/invite.h"
#include "domain/letterattachment.h"
#include "domain/letterfile.h"
#include "domain/livecounts.h"
#include "domain/liveservice.h"
#include "domain/memberpermissions.h"
#include "domain/monthlyservicedata.h"
#include "domain/nightlyfact.h"
#include "domain/notification.h"
#include "domain/notificationpreview.h"
#include "domain/organisation.h"
#include "domain/organisationsandservices.h"
#include "domain/organisationusage.h"
#include "domain/performancedashboard.h"
#include "domain/platformevent.h"
#include "domain/platformreport.h"
#include "domain/platformstatistics.h"
#include "domain/protectedsenderid.h"
#include "domain/provider.h"
#include "domain/rates.h"
#include "domain/reportrequest.h"
#include "domain/returnedletter.h"
#include "domain/sender.h"
#include "domain/service.h"
#include "domain/servicehistory.h"
#include "domain/servicejoinrequest.h"
#include "domain/servicestatistics.h"
#include "domain/serviceusage.h"
#include "domain/statuscounts.h"
#include "domain/tally.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/templateusage.h"
#include "domain/unsubscribeentry.h"
#include "domain/unsubscribereport.h"
#include "domain/upload.h"
#include "domain/user.h"
#include "domain/webauthncredential.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr FilterKey serviceScope[]{FilterKey::Service};
constexpr FilterKey organisationScope[]{FilterKey::Organisation};
constexpr FilterKey providerScope[]{FilterKey::Provider};
constexpr FilterKey userScope[]{FilterKey::User};
constexpr FilterKey templateScope[]{FilterKey::Service, FilterKey::Template};
constexpr FilterKey jobScope[]{FilterKey::Service, FilterKey::Job};
constexpr FilterKey yearScope[]{FilterKey::Service, FilterKey::Year};
constexpr FilterKey dayScope[]{FilterKey::Service, FilterKey::Day};
constexpr FilterKey fileScope[]{FilterKey::Service, FilterKey::Notification, FilterKey::File};

constexpr std::array rows{
    ResourceInfo{Resource::Services, "services", "service", &Service::type, {}},
    ResourceInfo{Resource::Templates, "templates", "template", &Template::type, serviceScope},
    ResourceInfo{Resource::TemplateVersions, "template-versions", "template-version", &Template::type, templateScope},
    ResourceInfo{Resource::TemplateFolders, "template-folders", "template-folder", &TemplateFolder::type, serviceScope},
    ResourceInfo{Resource::Jobs, "jobs", "job", &BulkJob::type, serviceScope},
    ResourceInfo{Resource::Notifications, "notifications", "notification", &Notification::type, serviceScope},
    ResourceInfo{Resource::InboundSms, "inbound-sms", "inbound-sms", &InboundSms::type, serviceScope},
    ResourceInfo{Resource::ApiKeys, "api-keys", "api-key", &ApiKey::type, serviceScope},
    ResourceInfo{Resource::DataRetention, "data-retention", "data-retention", &DataRetention::type, serviceScope},
    ResourceInfo{Resource::Users, "users", "user", &User::type, {}},
    ResourceInfo{Resource::Organisations, "organisations", "organisation", &Organisation::type, {}},
    ResourceInfo{Resource::MonthlyUsage, "monthly-usage", "monthly-usage", &ServiceUsage::type, serviceScope},
    ResourceInfo{Resource::YearlyUsageSummary, "yearly-usage-summary", "yearly-usage-summary", &ServiceUsage::type,
        serviceScope},
    ResourceInfo{Resource::FreeSmsFragmentLimit, "free-sms-fragment-limit", "free-sms-fragment-limit",
        &FreeAllowance::type, serviceScope},
    ResourceInfo{Resource::LetterRates, "letter-rates", "letter-rate", &LetterRate::type, {}},
    ResourceInfo{Resource::SmsRate, "sms-rate", "sms-rate", &SmsRate::type, {}},
    ResourceInfo{Resource::EmailBranding, "email-branding", "email-branding", &EmailBranding::type, {}},
    ResourceInfo{Resource::EmailBrandingUse, "email-branding-orgs-and-services", "email-branding-orgs-and-services",
        &BrandingUse::type, {}},
    ResourceInfo{Resource::EmailBrandingName, "email-branding-name", "email-branding-name", &BrandingName::type, {}},
    ResourceInfo{Resource::LetterBranding, "letter-branding", "letter-branding", &LetterBranding::type, {}},
    ResourceInfo{Resource::LetterBrandingUse, "letter-branding-orgs-and-services", "letter-branding-orgs-and-services",
        &BrandingUse::type, {}},
    ResourceInfo{Resource::LetterBrandingName, "letter-branding-name", "letter-branding-name", &BrandingName::type, {}},
    ResourceInfo{Resource::ServicesWithUsage, "services-with-usage", "service-with-usage", &OrganisationUsage::type,
        organisationScope},
    ResourceInfo{Resource::PlatformStats, "platform-stats", "platform-stats", &PlatformStatistics::type, {}},
    ResourceInfo{
        Resource::BillingReport, "data-for-billing-report", "data-for-billing-report", &BillingReportRow::type, {}},
    ResourceInfo{Resource::LetterBillingReport, "data-for-dvla-billing-report", "data-for-dvla-billing-report",
        &LetterBillingRow::type, {}},
    ResourceInfo{Resource::DailyVolumesReport, "daily-volumes-report", "daily-volumes-report", &DailyVolumes::type, {}},
    ResourceInfo{Resource::ProviderVolumesReport, "daily-sms-provider-volumes-report",
        "daily-sms-provider-volumes-report", &ProviderVolumes::type, {}},
    ResourceInfo{Resource::VolumesByService, "volumes-by-service", "volumes-by-service", &ServiceVolumes::type, {}},
    ResourceInfo{Resource::PerformanceDashboard, "performance-dashboard", "performance-dashboard",
        &PerformanceDashboard::type, {}},
    ResourceInfo{Resource::Complaints, "complaints", "complaint", &Complaint::type, {}},
    ResourceInfo{Resource::ComplaintCount, "complaint-count", "complaint-count", &ComplaintCount::type, {}},
    ResourceInfo{Resource::Providers, "providers", "provider", &Provider::type, {}},
    ResourceInfo{Resource::ProviderVersions, "provider-versions", "provider-version", &Provider::type, providerScope},
    ResourceInfo{
        Resource::ProtectedSenderId, "protected-sender-id", "protected-sender-id", &ProtectedSenderId::type, {}},
    ResourceInfo{Resource::FoundByUuid, "find-by-uuid", "find-by-uuid", &FoundRecord::type, {}},
    ResourceInfo{Resource::UsersList, "users-list", "users-list", &User::type, {}},
    ResourceInfo{Resource::GuestList, "guest-list", "guest-list", &GuestList::type, serviceScope},
    ResourceInfo{Resource::EmailReplyTo, "email-reply-to", "email-reply-to", &Sender::type, serviceScope},
    ResourceInfo{Resource::LetterContacts, "letter-contacts", "letter-contact", &Sender::type, serviceScope},
    ResourceInfo{Resource::SmsSenders, "sms-senders", "sms-sender", &Sender::type, serviceScope},
    ResourceInfo{Resource::CallbackApis, "callback-apis", "callback-api", &CallbackApi::type, serviceScope},
    ResourceInfo{Resource::ContactLists, "contact-lists", "contact-list", &ContactList::type, serviceScope},
    ResourceInfo{Resource::ServiceJoinRequests, "service-join-requests", "service-join-request",
        &ServiceJoinRequest::type, serviceScope},
    ResourceInfo{Resource::ReportRequests, "report-requests", "report-request", &ReportRequest::type, serviceScope},
    ResourceInfo{Resource::Invites, "invites", "invite", &Invite::type, serviceScope},
    ResourceInfo{Resource::OrganisationInvites, "organisation-invites", "organisation-invite",
        &OrganisationInvite::type, organisationScope},
    ResourceInfo{Resource::OrganisationsAndServices, "organisations-and-services", "organisations-and-services",
        &OrganisationsAndServices::type, userScope},
    ResourceInfo{Resource::WebauthnCredentials, "webauthn-credentials", "webauthn-credential",
        &WebauthnCredential::type, userScope},
    ResourceInfo{Resource::LiveServices, "live-services", "live-service", &LiveService::type, {}},
    ResourceInfo{Resource::MonthlyDataByService, "monthly-data-by-service", "monthly-data-by-service",
        &MonthlyServiceData::type, {}},
    ResourceInfo{Resource::ServiceStatistics, "service-statistics", "service-statistics", &ServiceStatistics::type,
        serviceScope},
    ResourceInfo{Resource::ServiceHistory, "service-history", "service-history", &ServiceHistory::type, serviceScope},
    ResourceInfo{Resource::ApiKeyHistory, "api-key-history", "api-key-history", &ApiKeyHistory::type, serviceScope},
    ResourceInfo{Resource::Uploads, "uploads", "upload", &Upload::type, serviceScope},
    ResourceInfo{
        Resource::JobNotificationCounts, "job-notification-counts", "job-notification-count", &Tally::type, jobScope},
    ResourceInfo{Resource::ScheduledJobStats, "scheduled-job-stats", "scheduled-job-stats", &Tally::type, serviceScope},
    ResourceInfo{Resource::NotificationCounts, "notification-counts", "notification-count", &Tally::type, serviceScope},
    ResourceInfo{Resource::MonthlyNotificationStats, "monthly-notification-stats", "monthly-notification-stats",
        &MonthlyCounts::type, yearScope},
    ResourceInfo{Resource::MonthlyTemplateUsage, "monthly-template-usage", "monthly-template-usage",
        &TemplateUsage::type, yearScope},
    ResourceInfo{Resource::TemplateStatistics, "template-statistics", "template-statistics", &TemplateStatistic::type,
        serviceScope},
    ResourceInfo{Resource::TemplateLastUses, "template-last-uses", "template-last-used", &Tally::type, templateScope},
    ResourceInfo{Resource::LiveCounts, "live-service-and-organisation-counts", "live-counts", &LiveCounts::type, {}},
    ResourceInfo{Resource::ReturnedLetters, "returned-letters", "returned-letter", &ReturnedLetter::type, dayScope},
    ResourceInfo{Resource::ReturnedLetterSummary, "returned-letter-summary", "returned-letter-summary",
        &ReturnedLetterDay::type, serviceScope},
    ResourceInfo{Resource::ReturnedLetterStatistics, "returned-letter-statistics", "returned-letter-statistics",
        &Tally::type, serviceScope},
    ResourceInfo{Resource::UnsubscribeRequestReports, "unsubscribe-request-reports", "unsubscribe-request-report",
        &UnsubscribeReport::type, serviceScope},
    ResourceInfo{Resource::UnsubscribeRequestStatistics, "unsubscribe-request-statistics",
        "unsubscribe-request-statistics", &Tally::type, serviceScope},
    ResourceInfo{Resource::InboundNumbers, "inbound-numbers", "inbound-number", &InboundNumber::type, {}},
    ResourceInfo{Resource::MostRecentInboundSms, "most-recent-inbound-sms", "most-recent-inbound-sms",
        &InboundSms::type, serviceScope},
    ResourceInfo{Resource::InboundSmsSummary, "inbound-sms-summary", "inbound-sms-summary", &Tally::type, serviceScope},
    ResourceInfo{Resource::InboundSmsUsage, "inbound-sms-most-recent-usage", "inbound-sms-most-recent-usage",
        &Tally::type, serviceScope},
    ResourceInfo{Resource::NotificationPreviews, "notification-previews", "notification-preview",
        &NotificationPreview::type, fileScope},
    ResourceInfo{
        Resource::PrecompiledTemplates, "precompiled-templates", "precompiled-template", &Template::type, serviceScope},
    ResourceInfo{Resource::TemplateEmailFiles, "template-email-files", "template-email-file", &TemplateEmailFile::type,
        templateScope},
    ResourceInfo{Resource::LetterAttachments, "letter-attachments", "letter-attachment", &LetterAttachment::type, {}},
    ResourceInfo{Resource::TemplatePreviews, "template-previews", "template-preview", &Template::type, serviceScope},
    ResourceInfo{Resource::LetterFiles, "letter-files", "letter-file", &LetterFile::type, serviceScope},
    ResourceInfo{Resource::Events, "events", "event", &PlatformEvent::type, {}},
    ResourceInfo{Resource::CallbackHistory, "callback-history", "callback-version", &CallbackVersion::type, {}},
    ResourceInfo{Resource::MemberPermissions, "member-permissions", "member-permission", &MemberPermissions::type, {}},
    ResourceInfo{Resource::RateHistory, "rate-history", "dated-rate", &DatedRate::type, {}},
    ResourceInfo{Resource::Allowances, "allowances", "allowance", &ServiceAllowance::type, {}},
    ResourceInfo{Resource::RetentionTimes, "retention-times", "retention-time", &DataRetention::type, {}},
    ResourceInfo{Resource::DefaultAllowances, "default-allowances", "default-allowance", &DefaultAllowance::type, {}},
    ResourceInfo{Resource::BillingFacts, "billing-facts", "billing-fact", &BillingFact::type, {}},
    ResourceInfo{Resource::StatusFacts, "status-facts", "status-fact", &StatusFact::type, {}},
    ResourceInfo{
        Resource::UnsubscribeRequests, "unsubscribe-requests", "unsubscribe-request", &UnsubscribeEntry::type, {}},
};

struct FilterRow {
    FilterKey key;
    QLatin1StringView word;
};

constexpr std::array filterRows{
    FilterRow{FilterKey::Service, "service"_L1},
    FilterRow{FilterKey::Template, "template"_L1},
    FilterRow{FilterKey::Job, "job"_L1},
    FilterRow{FilterKey::User, "user"_L1},
    FilterRow{FilterKey::Organisation, "organisation"_L1},
    FilterRow{FilterKey::ContactList, "contact-list"_L1},
    FilterRow{FilterKey::Provider, "provider"_L1},
    FilterRow{FilterKey::Notification, "notification"_L1},
    FilterRow{FilterKey::Type, "type"_L1},
    FilterRow{FilterKey::Status, "status"_L1},
    FilterRow{FilterKey::Recipient, "recipient"_L1},
    FilterRow{FilterKey::Reference, "reference"_L1},
    FilterRow{FilterKey::Name, "name"_L1},
    FilterRow{FilterKey::EmailAddress, "email-address"_L1},
    FilterRow{FilterKey::Domain, "domain"_L1},
    FilterRow{FilterKey::Uuid, "uuid"_L1},
    FilterRow{FilterKey::Sender, "sender"_L1},
    FilterRow{FilterKey::Token, "token"_L1},
    FilterRow{FilterKey::Year, "year"_L1},
    FilterRow{FilterKey::Day, "day"_L1},
    FilterRow{FilterKey::WholeDays, "whole-days"_L1},
    FilterRow{FilterKey::Callback, "callback"_L1},
    FilterRow{FilterKey::File, "file"_L1},
    FilterRow{FilterKey::Available, "available"_L1},
    FilterRow{FilterKey::ForSpreadsheet, "for-spreadsheet"_L1},
    FilterRow{FilterKey::Personalisation, "personalisation"_L1},
    FilterRow{FilterKey::CreatedStart, "created-start"_L1},
    FilterRow{FilterKey::CreatedEnd, "created-end"_L1},
    FilterRow{FilterKey::LoggedInStart, "logged-in-start"_L1},
    FilterRow{FilterKey::LoggedInEnd, "logged-in-end"_L1},
    FilterRow{FilterKey::TakePartInResearch, "take-part-in-research"_L1},
    FilterRow{FilterKey::LimitDays, "limit-days"_L1},
    FilterRow{FilterKey::IncludeJobs, "include-jobs"_L1},
    FilterRow{FilterKey::IncludeOneOff, "include-one-off"_L1},
    FilterRow{FilterKey::IncludeFromTestKey, "include-from-test-key"_L1},
    FilterRow{FilterKey::CountPages, "count-pages"_L1},
    FilterRow{FilterKey::PageSize, "page-size"_L1},
    FilterRow{FilterKey::OlderThan, "older-than"_L1},
    FilterRow{FilterKey::OnlyActive, "only-active"_L1},
    FilterRow{FilterKey::Detailed, "detailed"_L1},
    FilterRow{FilterKey::TodayOnly, "today-only"_L1},
    FilterRow{FilterKey::StartDate, "start-date"_L1},
    FilterRow{FilterKey::EndDate, "end-date"_L1},
    FilterRow{FilterKey::LetterPage, "letter-page"_L1},
    FilterRow{FilterKey::History, "history"_L1},
    FilterRow{FilterKey::From, "from"_L1},
    FilterRow{FilterKey::To, "to"_L1},
    FilterRow{FilterKey::ApiKey, "api-key"_L1},
    FilterRow{FilterKey::CreatedBy, "created-by"_L1},
};

} // namespace

std::span<const ResourceInfo> resources()
{
    return rows;
}

const ResourceInfo &infoOf(Resource resource)
{
    return *std::find_if(
        rows.begin(), rows.end(), [resource](const ResourceInfo &info) { return info.resource == resource; });
}

const ResourceInfo *resourceByWord(QStringView word)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [word](const ResourceInfo &info) {
        return word == QLatin1StringView(info.plural) || word == QLatin1StringView(info.singular);
    });
    return found == rows.end() ? nullptr : found;
}

std::optional<FilterKey> filterByWord(QStringView word)
{
    const auto *found
        = std::find_if(filterRows.begin(), filterRows.end(), [word](const FilterRow &row) { return word == row.word; });
    return found == filterRows.end() ? std::nullopt : std::optional(found->key);
}

QLatin1StringView filterWord(FilterKey key)
{
    return std::find_if(filterRows.begin(), filterRows.end(), [key](const FilterRow &row) {
        return row.key == key;
    })->word;
}

} // namespace postroom
