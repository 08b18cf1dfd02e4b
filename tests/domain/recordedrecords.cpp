// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedrecords.h"

#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/callbackapi.h"
#include "domain/complaint.h"
#include "domain/contactlist.h"
#include "domain/dataretention.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/guestlist.h"
#include "domain/inboundnumber.h"
#include "domain/inboundsms.h"
#include "domain/invite.h"
#include "domain/livecounts.h"
#include "domain/liveservice.h"
#include "domain/monthlyservicedata.h"
#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/organisationsandservices.h"
#include "domain/organisationusage.h"
#include "domain/performancedashboard.h"
#include "domain/platformreport.h"
#include "domain/platformstatus.h"
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
#include "domain/tally.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/templateusage.h"
#include "domain/unsubscribereport.h"
#include "domain/upload.h"
#include "domain/user.h"
#include "domain/webauthncredential.h"

#include <QRegularExpression>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

bool belongs(const Exchange &exchange, const RecordedRoute &route)
{
    static const QRegularExpression uuid(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
    static const QRegularExpression version(u"/version/[0-9]+$"_s);
    QString path = exchange.path;
    path.replace(uuid, u"U"_s).replace(version, u"/version/N"_s);
    // The detailed list of one person's services is the plain one (recorded).
    const bool detailed
        = exchange.parameters.contains(Parameter(u"detailed"_s, u"True"_s)) && !exchange.query.contains("user_id");
    // Rows for a CSV file have another shape.
    if (exchange.query.contains("format_for_csv"))
        return false;
    return exchange.status == 200 && path == QLatin1StringView(route.path) && detailed == route.detailed;
}

std::vector<JsonValue> recordsIn(const Exchange &exchange, const char *member)
{
    const auto answer = JsonValue::parse(exchange.responseBytes());
    if (!answer)
        return {};
    const JsonValue *held = &answer.value();
    for (const QString &key : QString::fromLatin1(member).split(u'.', Qt::SkipEmptyParts))
        held = held ? held->member(key) : nullptr;
    if (!held || (held->asObject() && held->asObject()->empty()))
        return {};
    return held->asArray() ? *held->asArray() : std::vector<JsonValue>{*held};
}

} // namespace

namespace {

// What a service sets, its history and figures; invitations and where people belong.
constexpr RecordedRoute settingsRoutes[]{
    {"guest list", "service_settings", "/service/U/guest-list", "", &GuestList::internalShape, false},
    {"reply addresses", "service_settings", "/service/U/email-reply-to", "", &Sender::emailShape, false},
    {"reply address", "service_settings", "/service/U/email-reply-to/U", "", &Sender::emailShape, false},
    {"letter contacts", "service_settings", "/service/U/letter-contact", "", &Sender::letterShape, false},
    {"letter contact", "service_settings", "/service/U/letter-contact/U", "", &Sender::letterShape, false},
    {"text senders", "service_settings", "/service/U/sms-sender", "", &Sender::smsShape, false},
    {"text sender", "service_settings", "/service/U/sms-sender/U", "", &Sender::smsShape, false},
    {"callback", "service_settings", "/service/U/callback-api/U", "data", &CallbackApi::internalShape, false},
    {"contact lists", "service_settings", "/service/U/contact-list", "", &ContactList::internalShape, false},
    {"contact list", "service_settings", "/service/U/contact-list/U", "", &ContactList::internalShape, false},
    {"join request", "service_settings", "/service/U/service-join-request/U", "", &ServiceJoinRequest::internalShape,
        false},
    {"report request", "service_settings", "/service/U/report-request/U", "data", &ReportRequest::internalShape, false},
    {"invitations", "invites", "/service/U/invite", "data", &Invite::internalShape, false},
    {"invitation", "invites", "/service/U/invite/U", "data", &Invite::internalShape, false},
    {"invitation alone", "invites", "/invite/service/U", "data", &Invite::internalShape, false},
    {"invitations to an organisation", "invites", "/organisation/U/invite", "data", &OrganisationInvite::internalShape,
        false},
    {"invitation to an organisation", "invites", "/organisation/U/invite/U", "data", &OrganisationInvite::internalShape,
        false},
    {"invitation to an organisation alone", "invites", "/invite/organisation/U", "data",
        &OrganisationInvite::internalShape, false},
    {"places of a person", "users", "/user/U/organisations-and-services", "", &OrganisationsAndServices::internalShape,
        false},
    {"security keys", "users", "/user/U/webauthn", "data", &WebauthnCredential::internalShape, false},
    {"person by address", "users", "/user/email", "data", &User::internalShape, false},
    {"people by address", "users", "/user/find-users-by-email", "data", &User::foundShape, false},
    {"services by name", "services", "/service/find-services-by-name", "data", &Service::foundShape, false},
    {"live services", "services", "/service/live-services-data", "data", &LiveService::internalShape, false},
    {"statistics", "services", "/service/U/statistics", "data", &ServiceStatistics::internalShape, false},
    {"history", "services", "/service/U/history", "data.service_history", &ServiceHistory::internalShape, false},
    {"history of keys", "services", "/service/U/history", "data.api_key_history",
        &postroom::ApiKeyHistory::internalShape, false},
    {"organisation of a service", "services", "/service/U/organisation", "", &Organisation::internalShape, false},
};

constexpr RecordedRoute coreRoutes[]{
    {"services", "services", "/service", "data", &Service::internalShape, false},
    {"services, detailed", "services", "/service", "data", &Service::detailedRowShape, true},
    {"service", "services", "/service/U", "data", &Service::internalShape, false},
    {"service, detailed", "services", "/service/U", "data", &Service::detailedShape, true},
    {"templates", "templates", "/service/U/template", "data", &Template::listShape, false},
    {"template", "templates", "/service/U/template/U", "data", &Template::internalShape, false},
    {"versions", "templates", "/service/U/template/U/versions", "data", &Template::versionShape, false},
    {"version", "templates", "/service/U/template/U/version/N", "data", &Template::versionShape, false},
    {"e-mail files", "templates", "/service/U/templates/U/template_email_files", "data", &TemplateEmailFile::wholeShape,
        false},
    {"e-mail file", "templates", "/service/U/templates/U/template_email_files/U", "data",
        &TemplateEmailFile::wholeShape, false},
    {"preview", "templates", "/service/U/template/U/preview", "", &Template::internalShape, false},
    {"precompiled", "templates", "/service/U/template/precompiled", "", &Template::internalShape, false},
    {"attachment", "templates", "/letter-attachment/U", "", &LetterAttachment::internalShape, false},
    {"jobs", "jobs_and_uploads", "/service/U/job", "data", &BulkJob::internalShape, false},
    {"job", "jobs_and_uploads", "/service/U/job/U", "data", &BulkJob::internalShape, false},
    {"rows of a job", "jobs_and_uploads", "/service/U/job/U/notifications", "notifications",
        &Notification::internalShape, false},
    {"notifications", "notifications_list", "/service/U/notifications", "notifications", &Notification::internalShape,
        false},
    {"search", "notifications_search", "/service/U/notifications", "notifications", &Notification::internalShape,
        false},
    {"notification", "notification_single", "/service/U/notifications/U", "", &Notification::internalShape, false},
    {"data retention", "service_settings", "/service/U/data-retention", "", &DataRetention::internalShape, false},
    {"data retention, one", "service_settings", "/service/U/data-retention/U", "", &DataRetention::internalShape,
        false},
    {"data retention by type", "service_settings", "/service/U/data-retention/notification-type/sms", "",
        &DataRetention::internalShape, false},
    {"API keys", "service_settings", "/service/U/api-keys", "apiKeys", &postroom::ApiKey::internalShape, false},
    {"API key", "service_settings", "/service/U/api-keys/U", "apiKeys", &postroom::ApiKey::internalShape, false},
    {"template folders", "templates", "/service/U/template-folder", "template_folders", &TemplateFolder::internalShape,
        false},
    {"received texts", "inbound", "/service/U/inbound-sms", "data", &InboundSms::internalShape, false},
    {"received text", "inbound", "/service/U/inbound-sms/U", "", &InboundSms::internalShape, false},
    {"people of a service", "services", "/service/U/users", "data", &User::internalShape, false},
    {"people of an organisation", "organisations", "/organisations/U/users", "data", &User::internalShape, false},
    {"person", "users", "/user/U", "data", &User::internalShape, false},
    {"organisations", "organisations", "/organisations", "", &Organisation::listShape, false},
    {"organisation", "organisations", "/organisations/U", "", &Organisation::internalShape, false},
    {"uploads", "jobs_and_uploads", "/service/U/upload", "data", &Upload::internalShape, false},
    {"messages of a job", "jobs_and_uploads", "/service/U/job/U/notification_count", "",
        &Tally::jobNotificationCountShape, false},
    {"scheduled jobs", "jobs_and_uploads", "/service/U/job/scheduled-job-stats", "", &Tally::scheduledJobsShape, false},
    {"rows for a spreadsheet", "notifications_csv", "/service/U/notifications/csv", "notifications",
        &Notification::spreadsheetShape, false},
    {"count", "counts_and_statistics", "/service/U/notifications/count", "", &Tally::notificationCountShape, false},
    {"template statistics", "counts_and_statistics", "/service/U/template-statistics", "data",
        &TemplateStatistic::internalShape, false},
    {"last use", "counts_and_statistics", "/service/U/template-statistics/last-used/U", "", &Tally::templateUsageShape,
        false},
    {"returned letters", "returned_letters_and_unsubscribes", "/service/U/returned-letters", "returned_letters",
        &ReturnedLetter::internalShape, false},
    {"days of returned letters", "returned_letters_and_unsubscribes", "/service/U/returned-letter-summary", "",
        &ReturnedLetterDay::internalShape, false},
    {"figures of returned letters", "returned_letters_and_unsubscribes", "/service/U/returned-letter-statistics", "",
        &Tally::returnedLettersShape, false},
    {"reports of unsubscribing", "returned_letters_and_unsubscribes", "/service/U/unsubscribe-request-reports-summary",
        "", &UnsubscribeReport::summaryShape, false},
    {"report of unsubscribing", "returned_letters_and_unsubscribes", "/service/U/unsubscribe-request-report/U", "",
        &UnsubscribeReport::downloadShape, false},
    {"figures of unsubscribing", "returned_letters_and_unsubscribes", "/service/U/unsubscribe-request-statistics", "",
        &Tally::unsubscribeRequestsShape, false},
    {"inbound numbers", "inbound", "/inbound-number", "data", &InboundNumber::internalShape, false},
    {"inbound numbers without a service", "inbound", "/inbound-number/available", "data", &InboundNumber::internalShape,
        false},
    {"inbound number", "inbound", "/inbound-number/service/U", "data", &InboundNumber::internalShape, false},
    {"latest received texts", "inbound", "/service/U/inbound-sms/most-recent", "data", &InboundSms::internalShape,
        false},
    {"figures of received texts", "inbound", "/service/U/inbound-sms/summary", "", &Tally::inboundSmsShape, false},
    {"last use of a number", "inbound", "/service/U/inbound-sms/most-recent-usage", "", &Tally::inboundUsageShape,
        false},
    {"live counts", "status", "/_status/live-service-and-organisation-counts", "", &LiveCounts::internalShape, false},
    {"public notifications", "v2_notifications", "/v2/notifications", "notifications", &Notification::publicShape,
        false},
    {"public notification", "v2_notifications", "/v2/notifications/U", "", &Notification::publicShape, false},
    {"public templates", "v2_templates_and_inbound", "/v2/templates", "templates", &Template::publicShape, false},
    {"public template", "v2_templates_and_inbound", "/v2/template/U", "", &Template::publicShape, false},
    {"public version", "v2_templates_and_inbound", "/v2/template/U/version/N", "", &Template::publicShape, false},
    {"public preview", "v2_templates_and_inbound", "/v2/template/U/preview", "", &Template::publicPreviewShape, false},
    {"public received texts", "v2_templates_and_inbound", "/v2/received-text-messages", "received_text_messages",
        &InboundSms::internalShape, false},
    {"status", "status", "/_status", "", &PlatformStatus::internalShape, false},
};

} // namespace

const std::vector<RecordedRoute> &recordedRoutes()
{
    static const std::vector<RecordedRoute> rows = [] {
        std::vector<RecordedRoute> all(std::begin(coreRoutes), std::end(coreRoutes));
        all.insert(all.end(), platformRoutes().begin(), platformRoutes().end());
        all.insert(all.end(), std::begin(settingsRoutes), std::end(settingsRoutes));
        return all;
    }();
    return rows;
}

std::vector<JsonValue> recordsOf(const RecordedRoute &route, const Contract &contract)
{
    std::vector<JsonValue> all;
    for (const Exchange &exchange : contract.reads(QString::fromLatin1(route.area))) {
        if (!belongs(exchange, route))
            continue;
        const auto records = recordsIn(exchange, route.member);
        all.insert(all.end(), records.begin(), records.end());
    }
    return all;
}

} // namespace postroom::test
