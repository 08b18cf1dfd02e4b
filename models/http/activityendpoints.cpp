// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundnumber.h"
#include "domain/inboundsms.h"
#include "domain/livecounts.h"
#include "domain/notificationpreview.h"
#include "domain/returnedletter.h"
#include "domain/statuscounts.h"
#include "domain/tally.h"
#include "domain/template.h"
#include "domain/templateusage.h"
#include "domain/unsubscribereport.h"
#include "domain/upload.h"
#include "http/endpointrows.h"
#include "platform/pageenvelope.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;
using Form = Endpoint::Form;

constexpr int uploadsPerPage = 50;
constexpr int sendersPerPage = 50;

constexpr Parameter uploadParameters[]{
    {FilterKey::LimitDays, "limit_days"},
};

constexpr Parameter countParameters[]{
    {FilterKey::LimitDays, "limit_days"},
    {FilterKey::Type, "template_type"},
};

constexpr Parameter yearParameters[]{
    {FilterKey::Year, "year", Parameter::As::Text, true},
};

// One of the two; both are taken, and then the whole days count (api-contract §6.6).
constexpr Parameter templateStatisticParameters[]{
    {FilterKey::WholeDays, "whole_days"},
    {FilterKey::LimitDays, "limit_days"},
};

// Without a day the platform answers with nothing, which reads as if no letter had come back.
constexpr Parameter returnedLetterParameters[]{
    {FilterKey::Day, "reported_at", Parameter::As::Text, true},
};

constexpr Parameter letterPreviewParameters[]{
    {FilterKey::LetterPage, "page"},
};

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::Uploads, .operation = Operation::List, .path = "/service/{service}/upload",
        .member = "data", .shape = &Upload::internalShape, .paging = Paging::Links, .pageSize = uploadsPerPage,
        .parameters = uploadParameters},
    Endpoint {.resource = Resource::JobNotificationCounts, .operation = Operation::One,
        .path = "/service/{service}/job/{job}/notification_count", .member = "",
        .shape = &Tally::jobNotificationCountShape},
    Endpoint {.resource = Resource::ScheduledJobStats, .operation = Operation::One,
        .path = "/service/{service}/job/scheduled-job-stats", .member = "", .shape = &Tally::scheduledJobsShape},

    Endpoint {.resource = Resource::NotificationCounts, .operation = Operation::One,
        .path = "/service/{service}/notifications/count", .member = "", .shape = &Tally::notificationCountShape,
        .parameters = countParameters},
    Endpoint {.resource = Resource::MonthlyNotificationStats, .operation = Operation::List,
        .path = "/service/{service}/notifications/monthly", .member = "data", .shape = &MonthlyCounts::internalShape,
        .parameters = yearParameters, .form = Form::ByKey},
    Endpoint {.resource = Resource::MonthlyTemplateUsage, .operation = Operation::List,
        .path = "/service/{service}/notifications/templates_usage/monthly", .member = "stats",
        .shape = &TemplateUsage::internalShape, .parameters = yearParameters, .shapeOf = &TemplateUsage::shapeOf},
    Endpoint {.resource = Resource::TemplateStatistics, .operation = Operation::List,
        .path = "/service/{service}/template-statistics", .member = "data",
        .shape = &TemplateStatistic::internalShape, .parameters = templateStatisticParameters},
    Endpoint {.resource = Resource::TemplateLastUses, .operation = Operation::One,
        .path = "/service/{service}/template-statistics/last-used/{template}", .member = "",
        .shape = &Tally::templateUsageShape},
    Endpoint {.resource = Resource::LiveCounts, .operation = Operation::One,
        .path = "/_status/live-service-and-organisation-counts", .member = "", .shape = &LiveCounts::internalShape,
        .withToken = false},

    Endpoint {.resource = Resource::ReturnedLetters, .operation = Operation::List,
        .path = "/service/{service}/returned-letters", .member = "returned_letters",
        .shape = &ReturnedLetter::internalShape, .parameters = returnedLetterParameters,
        .envelope = &PageEnvelope::orphansShape},
    Endpoint {.resource = Resource::ReturnedLetterSummary, .operation = Operation::List,
        .path = "/service/{service}/returned-letter-summary", .member = "",
        .shape = &ReturnedLetterDay::internalShape},
    Endpoint {.resource = Resource::ReturnedLetterStatistics, .operation = Operation::One,
        .path = "/service/{service}/returned-letter-statistics", .member = "", .shape = &Tally::returnedLettersShape},
    Endpoint {.resource = Resource::UnsubscribeRequestReports, .operation = Operation::List,
        .path = "/service/{service}/unsubscribe-request-reports-summary", .member = "",
        .shape = &UnsubscribeReport::summaryShape},
    Endpoint {.resource = Resource::UnsubscribeRequestReports, .operation = Operation::One,
        .path = "/service/{service}/unsubscribe-request-report/{id}", .member = "",
        .shape = &UnsubscribeReport::downloadShape},
    Endpoint {.resource = Resource::UnsubscribeRequestStatistics, .operation = Operation::One,
        .path = "/service/{service}/unsubscribe-request-statistics", .member = "",
        .shape = &Tally::unsubscribeRequestsShape},

    Endpoint {.resource = Resource::InboundNumbers, .operation = Operation::List, .path = "/inbound-number/available",
        .member = "data", .shape = &InboundNumber::internalShape, .when = FilterKey::Available, .whenValue = "True"},
    Endpoint {.resource = Resource::InboundNumbers, .operation = Operation::List, .path = "/inbound-number",
        .member = "data", .shape = &InboundNumber::internalShape},
    Endpoint {.resource = Resource::InboundNumbers, .operation = Operation::One,
        .path = "/inbound-number/service/{service}", .member = "data", .shape = &InboundNumber::internalShape},
    Endpoint {.resource = Resource::MostRecentInboundSms, .operation = Operation::List,
        .path = "/service/{service}/inbound-sms/most-recent", .member = "data", .shape = &InboundSms::internalShape,
        .paging = Paging::Flags, .pageSize = sendersPerPage, .envelope = &PageEnvelope::hasNextShape},
    Endpoint {.resource = Resource::InboundSmsSummary, .operation = Operation::One,
        .path = "/service/{service}/inbound-sms/summary", .member = "", .shape = &Tally::inboundSmsShape},
    Endpoint {.resource = Resource::InboundSmsUsage, .operation = Operation::One,
        .path = "/service/{service}/inbound-sms/most-recent-usage", .member = "", .shape = &Tally::inboundUsageShape},

    Endpoint {.resource = Resource::NotificationPreviews, .operation = Operation::One,
        .path = "/service/{service}/template/preview/{notification}/{file}", .member = "",
        .shape = &NotificationPreview::internalShape, .parameters = letterPreviewParameters},
    // What stands in the place of a placeholder is personal data and has none in an address, so only a template without
    // placeholders is seen through this route.
    Endpoint {.resource = Resource::TemplatePreviews, .operation = Operation::One,
        .path = "/service/{service}/template/{id}/preview", .member = "", .shape = &Template::internalShape},
    // The platform makes the template when the service has none yet.
    Endpoint {.resource = Resource::PrecompiledTemplates, .operation = Operation::One,
        .path = "/service/{service}/template/precompiled", .member = "", .shape = &Template::internalShape},
    Endpoint {.resource = Resource::TemplateEmailFiles, .operation = Operation::List,
        .path = "/service/{service}/templates/{template}/template_email_files", .member = "data",
        .shape = &TemplateEmailFile::wholeShape},
    Endpoint {.resource = Resource::TemplateEmailFiles, .operation = Operation::One,
        .path = "/service/{service}/templates/{template}/template_email_files/{id}", .member = "data",
        .shape = &TemplateEmailFile::wholeShape},
    Endpoint {.resource = Resource::LetterAttachments, .operation = Operation::One, .path = "/letter-attachment/{id}",
        .member = "", .shape = &LetterAttachment::internalShape},
};
// clang-format on

} // namespace

std::span<const Endpoint> activityEndpoints()
{
    return rows;
}

} // namespace postroom
