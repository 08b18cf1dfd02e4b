// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/endpointrows.h"

#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;
using Form = Endpoint::Form;

constexpr int notificationsPerPage = 200;
constexpr int jobsPerPage = 50;
constexpr int uploadsPerPage = 50;

constexpr Parameter serviceListParameters[]{
    {FilterKey::OnlyActive, "only_active"},
    {FilterKey::User, "user_id"},
    {FilterKey::Detailed, "detailed"},
    {FilterKey::StartDate, "start_date"},
    {FilterKey::EndDate, "end_date"},
    {FilterKey::IncludeFromTestKey, "include_from_test_key"},
};

constexpr Parameter serviceParameters[]{
    {FilterKey::Detailed, "detailed"},
    {FilterKey::TodayOnly, "today_only"},
};

constexpr Parameter foundServiceParameters[]{
    {FilterKey::Name, "service_name", Parameter::As::Text, true},
};

// An empty address finds everybody (api-contract §4).
constexpr Parameter foundUserParameters[]{
    {FilterKey::EmailAddress, "email", Parameter::As::Text, true, true},
};

constexpr Parameter jobListParameters[]{
    {FilterKey::LimitDays, "limit_days"},
    {FilterKey::Status, "statuses", Parameter::As::CommaList},
    {FilterKey::ContactList, "contact_list_id"},
};

constexpr Parameter jobRowParameters[]{
    {FilterKey::Status, "status"},
    {FilterKey::Type, "template_type"},
    {FilterKey::PageSize, "page_size"},
    {FilterKey::ForSpreadsheet, "format_for_csv"},
};

constexpr Parameter spreadsheetParameters[]{
    {FilterKey::Type, "template_type"},
    {FilterKey::Status, "status"},
    {FilterKey::LimitDays, "limit_days"},
    {FilterKey::OlderThan, "older_than"},
    {FilterKey::PageSize, "page_size"},
};

constexpr Parameter receivedParameters[]{
    {FilterKey::Sender, "phone_number"},
};

constexpr Parameter notificationListParameters[]{
    {FilterKey::Recipient, "to"},
    {FilterKey::Type, "template_type"},
    {FilterKey::Status, "status"},
    {FilterKey::LimitDays, "limit_days"},
    {FilterKey::IncludeJobs, "include_jobs"},
    {FilterKey::IncludeOneOff, "include_one_off"},
    {FilterKey::IncludeFromTestKey, "include_from_test_key"},
    {FilterKey::CountPages, "count_pages"},
    {FilterKey::OlderThan, "older_than"},
    {FilterKey::PageSize, "page_size"},
};

constexpr Parameter organisationNameParameters[]{{FilterKey::Name, "name"}};
constexpr Parameter organisationDomainParameters[]{{FilterKey::Domain, "domain"}};

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::Services, .operation = Operation::List,
        .path = "/organisations/{organisation}/services", .member = "", .shape = &Service::foundShape,
        .when = FilterKey::Organisation},
    Endpoint {.resource = Resource::Services, .operation = Operation::List, .path = "/service/find-services-by-name",
        .member = "data", .shape = &Service::foundShape, .parameters = foundServiceParameters,
        .when = FilterKey::Name},
    Endpoint {.resource = Resource::Services, .operation = Operation::List, .path = "/service", .member = "data",
        .shape = &Service::detailedRowShape, .parameters = serviceListParameters,
        .when = FilterKey::Detailed, .whenValue = "True", .unless = FilterKey::User},
    Endpoint {.resource = Resource::Services, .operation = Operation::List, .path = "/service", .member = "data",
        .shape = &Service::internalShape, .parameters = serviceListParameters},
    Endpoint {.resource = Resource::Services, .operation = Operation::One, .path = "/service/{id}", .member = "data",
        .shape = &Service::detailedShape, .parameters = serviceParameters,
        .when = FilterKey::Detailed, .whenValue = "True"},
    Endpoint {.resource = Resource::Services, .operation = Operation::One, .path = "/service/{id}", .member = "data",
        .shape = &Service::internalShape, .parameters = serviceParameters},

    Endpoint {.resource = Resource::Templates, .operation = Operation::List, .path = "/service/{service}/template",
        .member = "data", .shape = &Template::listShape},
    Endpoint {.resource = Resource::Templates, .operation = Operation::One, .path = "/service/{service}/template/{id}",
        .member = "data", .shape = &Template::internalShape},
    Endpoint {.resource = Resource::TemplateVersions, .operation = Operation::List,
        .path = "/service/{service}/template/{template}/versions", .member = "data", .shape = &Template::versionShape},
    Endpoint {.resource = Resource::TemplateVersions, .operation = Operation::One,
        .path = "/service/{service}/template/{template}/version/{id}", .member = "data",
        .shape = &Template::versionShape},

    Endpoint {.resource = Resource::TemplateFolders, .operation = Operation::List,
        .path = "/service/{service}/template-folder", .member = "template_folders",
        .shape = &TemplateFolder::internalShape},

    Endpoint {.resource = Resource::Jobs, .operation = Operation::List, .path = "/service/{service}/job",
        .member = "data", .shape = &BulkJob::internalShape, .paging = Paging::Links, .pageSize = jobsPerPage,
        .parameters = jobListParameters},
    Endpoint {.resource = Resource::Jobs, .operation = Operation::One, .path = "/service/{service}/job/{id}",
        .member = "data", .shape = &BulkJob::internalShape},

    Endpoint {.resource = Resource::Notifications, .operation = Operation::List,
        .path = "/service/{service}/notifications/csv", .member = "notifications",
        .shape = &Notification::spreadsheetShape, .paging = Paging::OlderThan, .pageSize = notificationsPerPage,
        .pageSizeParameter = "page_size", .parameters = spreadsheetParameters, .when = FilterKey::ForSpreadsheet,
        .whenValue = "True", .unless = FilterKey::Job},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::List,
        .path = "/service/{service}/upload/uploaded-letters/{day}", .member = "notifications",
        .shape = &Notification::internalShape, .paging = Paging::Links, .pageSize = uploadsPerPage,
        .when = FilterKey::Day},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::List,
        .path = "/service/{service}/job/{job}/notifications", .member = "notifications",
        .shape = &Notification::spreadsheetShape, .paging = Paging::Links, .pageSize = notificationsPerPage,
        .pageSizeParameter = "page_size", .parameters = jobRowParameters, .when = FilterKey::ForSpreadsheet},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::List,
        .path = "/service/{service}/job/{job}/notifications", .member = "notifications",
        .shape = &Notification::internalShape, .paging = Paging::Links, .pageSize = notificationsPerPage,
        .pageSizeParameter = "page_size", .parameters = jobRowParameters, .when = FilterKey::Job},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::List,
        .path = "/service/{service}/notifications", .member = "notifications", .shape = &Notification::internalShape,
        .paging = Paging::Flags, .pageSize = notificationsPerPage, .pageSizeParameter = "page_size",
        .parameters = notificationListParameters, .searchByPost = true},
    Endpoint {.resource = Resource::Notifications, .operation = Operation::One,
        .path = "/service/{service}/notifications/{id}", .member = "", .shape = &Notification::internalShape},

    Endpoint {.resource = Resource::InboundSms, .operation = Operation::List, .path = "/service/{service}/inbound-sms",
        .member = "data", .shape = &InboundSms::internalShape, .parameters = receivedParameters, .byPost = true},
    Endpoint {.resource = Resource::InboundSms, .operation = Operation::One,
        .path = "/service/{service}/inbound-sms/{id}", .member = "", .shape = &InboundSms::internalShape},

    Endpoint {.resource = Resource::ApiKeys, .operation = Operation::List, .path = "/service/{service}/api-keys",
        .member = "apiKeys", .shape = &ApiKey::internalShape},
    Endpoint {.resource = Resource::ApiKeys, .operation = Operation::One, .path = "/service/{service}/api-keys/{id}",
        .member = "apiKeys", .shape = &ApiKey::internalShape, .form = Form::OneInList},

    Endpoint {.resource = Resource::DataRetention, .operation = Operation::List,
        .path = "/service/{service}/data-retention", .member = "", .shape = &DataRetention::internalShape},
    Endpoint {.resource = Resource::DataRetention, .operation = Operation::One,
        .path = "/service/{service}/data-retention/notification-type/{type}", .member = "",
        .shape = &DataRetention::internalShape, .when = FilterKey::Type},
    Endpoint {.resource = Resource::DataRetention, .operation = Operation::One,
        .path = "/service/{service}/data-retention/{id}", .member = "", .shape = &DataRetention::internalShape},

    Endpoint {.resource = Resource::Users, .operation = Operation::List,
        .path = "/organisations/{organisation}/users", .member = "data", .shape = &User::internalShape,
        .when = FilterKey::Organisation},
    Endpoint {.resource = Resource::Users, .operation = Operation::List, .path = "/user/find-users-by-email",
        .member = "data", .shape = &User::foundShape, .parameters = foundUserParameters,
        .when = FilterKey::EmailAddress, .byPost = true},
    Endpoint {.resource = Resource::Users, .operation = Operation::List, .path = "/service/{service}/users",
        .member = "data", .shape = &User::internalShape},
    Endpoint {.resource = Resource::Users, .operation = Operation::One, .path = "/user/{id}", .member = "data",
        .shape = &User::internalShape},

    Endpoint {.resource = Resource::Organisations, .operation = Operation::List, .path = "/organisations/search",
        .member = "data", .shape = &Organisation::listShape, .parameters = organisationNameParameters,
        .when = FilterKey::Name},
    Endpoint {.resource = Resource::Organisations, .operation = Operation::List, .path = "/organisations",
        .member = "", .shape = &Organisation::listShape},
    Endpoint {.resource = Resource::Organisations, .operation = Operation::One, .path = "/organisations/{id}",
        .member = "", .shape = &Organisation::internalShape},
    Endpoint {.resource = Resource::Organisations, .operation = Operation::One, .path = "/organisations/by-domain",
        .member = "", .shape = &Organisation::internalShape, .parameters = organisationDomainParameters,
        .when = FilterKey::Domain},
};
// clang-format on

} // namespace

std::span<const Endpoint> coreEndpoints()
{
    return rows;
}

} // namespace postroom
