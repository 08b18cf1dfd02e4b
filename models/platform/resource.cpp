// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/resource.h"

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

constexpr FilterKey serviceScope[]{FilterKey::Service};
constexpr FilterKey templateScope[]{FilterKey::Service, FilterKey::Template};

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
    FilterRow{FilterKey::ContactList, "contact-list"_L1},
    FilterRow{FilterKey::Provider, "provider"_L1},
    FilterRow{FilterKey::Type, "type"_L1},
    FilterRow{FilterKey::Status, "status"_L1},
    FilterRow{FilterKey::Recipient, "recipient"_L1},
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

QLatin1StringView filterWord(FilterKey key)
{
    return std::find_if(filterRows.begin(), filterRows.end(), [key](const FilterRow &row) {
        return row.key == key;
    })->word;
}

} // namespace postroom
