// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/endpoint.h"

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

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Operation = Endpoint::Operation;

constexpr int notificationsPerPage = 200;
constexpr int jobsPerPage = 50;

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

constexpr Parameter jobListParameters[]{
    {FilterKey::LimitDays, "limit_days"},
    {FilterKey::Status, "statuses"},
    {FilterKey::ContactList, "contact_list_id"},
};

constexpr Parameter jobRowParameters[]{
    {FilterKey::Status, "status"},
    {FilterKey::Type, "template_type"},
    {FilterKey::PageSize, "page_size"},
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

// clang-format off
const std::array rows {
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
        .member = "data", .shape = &InboundSms::internalShape, .byPost = true},
    Endpoint {.resource = Resource::InboundSms, .operation = Operation::One,
        .path = "/service/{service}/inbound-sms/{id}", .member = "", .shape = &InboundSms::internalShape},

    Endpoint {.resource = Resource::ApiKeys, .operation = Operation::List, .path = "/service/{service}/api-keys",
        .member = "apiKeys", .shape = &ApiKey::internalShape},
    Endpoint {.resource = Resource::ApiKeys, .operation = Operation::One, .path = "/service/{service}/api-keys/{id}",
        .member = "apiKeys", .shape = &ApiKey::internalShape, .oneInList = true},

    Endpoint {.resource = Resource::DataRetention, .operation = Operation::List,
        .path = "/service/{service}/data-retention", .member = "", .shape = &DataRetention::internalShape},
    Endpoint {.resource = Resource::DataRetention, .operation = Operation::One,
        .path = "/service/{service}/data-retention/notification-type/{type}", .member = "",
        .shape = &DataRetention::internalShape, .when = FilterKey::Type},
    Endpoint {.resource = Resource::DataRetention, .operation = Operation::One,
        .path = "/service/{service}/data-retention/{id}", .member = "", .shape = &DataRetention::internalShape},

    Endpoint {.resource = Resource::Users, .operation = Operation::List, .path = "/service/{service}/users",
        .member = "data", .shape = &User::internalShape},
    Endpoint {.resource = Resource::Users, .operation = Operation::One, .path = "/user/{id}", .member = "data",
        .shape = &User::internalShape},

    Endpoint {.resource = Resource::Organisations, .operation = Operation::List, .path = "/organisations",
        .member = "", .shape = &Organisation::listShape},
    Endpoint {.resource = Resource::Organisations, .operation = Operation::One, .path = "/organisations/{id}",
        .member = "", .shape = &Organisation::internalShape},
};
// clang-format on

const QString *valueIn(const std::vector<Filter> &filters, FilterKey key)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [key](const Filter &f) { return f.key == key; });
    return found == filters.end() ? nullptr : &found->value;
}

bool serves(const Endpoint &endpoint, Resource resource, Operation operation, const std::vector<Filter> &filters)
{
    if (endpoint.resource != resource || endpoint.operation != operation)
        return false;
    if (endpoint.unless && valueIn(filters, *endpoint.unless))
        return false;
    if (!endpoint.when)
        return true;
    const QString *value = valueIn(filters, *endpoint.when);
    return value && (!endpoint.whenValue || *value == QLatin1StringView(endpoint.whenValue));
}

const Endpoint *endpointFor(Resource resource, Operation operation, const std::vector<Filter> &filters)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&](const Endpoint &endpoint) { return serves(endpoint, resource, operation, filters); });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<WhyNot> whyNotOverHttp(const Endpoint *endpoint, const std::vector<Filter> &filters)
{
    if (!endpoint)
        return WhyNot{WhyNot::Reason::NoMapping, std::nullopt};
    const std::vector<FilterKey> inPath = filtersInPath(*endpoint);
    for (const FilterKey key : inPath) {
        const QString *value = valueIn(filters, key);
        if (!value || value->isEmpty())
            return WhyNot{WhyNot::Reason::MissingScope, key};
    }
    for (const Filter &filter : filters) {
        const bool sent = std::any_of(endpoint->parameters.begin(), endpoint->parameters.end(),
            [&filter](const Parameter &parameter) { return parameter.key == filter.key; });
        if (!sent && std::find(inPath.begin(), inPath.end(), filter.key) == inPath.end())
            return WhyNot{WhyNot::Reason::NoFilter, filter.key};
    }
    return std::nullopt;
}

} // namespace

std::span<const Endpoint> endpoints()
{
    return rows;
}

const Endpoint *endpointFor(const Query &query)
{
    return endpointFor(query.resource, Operation::List, query.filters);
}

const Endpoint *endpointFor(const Target &target)
{
    return endpointFor(target.resource, Operation::One, target.scope);
}

std::optional<WhyNot> whyNotOverHttp(const Query &query)
{
    return whyNotOverHttp(endpointFor(query), query.filters);
}

std::optional<WhyNot> whyNotOverHttp(const Target &target)
{
    return whyNotOverHttp(endpointFor(target), target.scope);
}

std::vector<FilterKey> filtersInPath(const Endpoint &endpoint)
{
    constexpr std::array candidates{FilterKey::Service, FilterKey::Template, FilterKey::Job, FilterKey::Type};
    std::vector<FilterKey> keys;
    for (const FilterKey key : candidates) {
        if (QLatin1StringView(endpoint.path).contains(u'{' + filterWord(key) + u'}'))
            keys.push_back(key);
    }
    return keys;
}

} // namespace postroom
