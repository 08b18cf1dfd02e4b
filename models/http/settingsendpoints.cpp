// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callbackapi.h"
#include "domain/contactlist.h"
#include "domain/guestlist.h"
#include "domain/liveservice.h"
#include "domain/monthlyservicedata.h"
#include "domain/organisation.h"
#include "domain/reportrequest.h"
#include "domain/sender.h"
#include "domain/servicehistory.h"
#include "domain/servicejoinrequest.h"
#include "domain/servicestatistics.h"
#include "http/endpointrows.h"
#include "platform/pageenvelope.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;
using Form = Endpoint::Form;

// Without the type, or with another one, the platform fails (api-contract §3.3).
constexpr Parameter callbackParameters[]{
    {FilterKey::Callback, "callback_type", Parameter::As::Text, true},
};

constexpr Parameter monthlyDataParameters[]{
    {FilterKey::StartDate, "start_date", Parameter::As::Text, true},
    {FilterKey::EndDate, "end_date", Parameter::As::Text, true},
};

constexpr Parameter statisticsParameters[]{
    {FilterKey::TodayOnly, "today_only"},
    {FilterKey::LimitDays, "limit_days"},
};

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::GuestList, .operation = Operation::One, .path = "/service/{service}/guest-list",
        .member = "", .shape = &GuestList::internalShape},

    Endpoint {.resource = Resource::EmailReplyTo, .operation = Operation::List,
        .path = "/service/{service}/email-reply-to", .member = "", .shape = &Sender::emailShape},
    Endpoint {.resource = Resource::EmailReplyTo, .operation = Operation::One,
        .path = "/service/{service}/email-reply-to/{id}", .member = "", .shape = &Sender::emailShape},
    Endpoint {.resource = Resource::SmsSenders, .operation = Operation::List, .path = "/service/{service}/sms-sender",
        .member = "", .shape = &Sender::smsShape},
    Endpoint {.resource = Resource::SmsSenders, .operation = Operation::One,
        .path = "/service/{service}/sms-sender/{id}", .member = "", .shape = &Sender::smsShape},
    Endpoint {.resource = Resource::LetterContacts, .operation = Operation::List,
        .path = "/service/{service}/letter-contact", .member = "", .shape = &Sender::letterShape},
    Endpoint {.resource = Resource::LetterContacts, .operation = Operation::One,
        .path = "/service/{service}/letter-contact/{id}", .member = "", .shape = &Sender::letterShape},

    Endpoint {.resource = Resource::CallbackApis, .operation = Operation::One,
        .path = "/service/{service}/callback-api/{id}", .member = "data", .shape = &CallbackApi::internalShape,
        .parameters = callbackParameters},

    Endpoint {.resource = Resource::ContactLists, .operation = Operation::List,
        .path = "/service/{service}/contact-list", .member = "", .shape = &ContactList::internalShape},
    Endpoint {.resource = Resource::ContactLists, .operation = Operation::One,
        .path = "/service/{service}/contact-list/{id}", .member = "", .shape = &ContactList::internalShape},

    Endpoint {.resource = Resource::ServiceJoinRequests, .operation = Operation::One,
        .path = "/service/{service}/service-join-request/{id}", .member = "",
        .shape = &ServiceJoinRequest::internalShape},
    Endpoint {.resource = Resource::ReportRequests, .operation = Operation::One,
        .path = "/service/{service}/report-request/{id}", .member = "data", .shape = &ReportRequest::internalShape},

    Endpoint {.resource = Resource::ServiceHistory, .operation = Operation::List,
        .path = "/service/{service}/history", .member = "data.service_history",
        .shape = &ServiceHistory::internalShape, .envelope = &PageEnvelope::besideServiceHistoryShape},
    Endpoint {.resource = Resource::ApiKeyHistory, .operation = Operation::List,
        .path = "/service/{service}/history", .member = "data.api_key_history",
        .shape = &ApiKeyHistory::internalShape, .envelope = &PageEnvelope::besideApiKeyHistoryShape},

    Endpoint {.resource = Resource::ServiceStatistics, .operation = Operation::One,
        .path = "/service/{service}/statistics", .member = "data", .shape = &ServiceStatistics::internalShape,
        .parameters = statisticsParameters},
    Endpoint {.resource = Resource::Organisations, .operation = Operation::One,
        .path = "/service/{service}/organisation", .member = "", .shape = &Organisation::internalShape,
        .when = FilterKey::Service},

    Endpoint {.resource = Resource::LiveServices, .operation = Operation::List, .path = "/service/live-services-data",
        .member = "data", .shape = &LiveService::internalShape},
    Endpoint {.resource = Resource::MonthlyDataByService, .operation = Operation::List,
        .path = "/service/monthly-data-by-service", .member = "", .shape = &MonthlyServiceData::internalShape,
        .parameters = monthlyDataParameters, .form = Form::Arrays},
};
// clang-format on

} // namespace

std::span<const Endpoint> settingsEndpoints()
{
    return rows;
}

} // namespace postroom
