// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

namespace postroom {

/// What a platform holds lists of. Adding one adds rows: here, an endpoint, columns (docs/adding-a-resource.md).
enum class Resource {
    Services,
    Templates,
    TemplateVersions,
    TemplateFolders,
    Jobs,
    Notifications,
    InboundSms,
    ApiKeys,
    DataRetention,
    Users,
    Organisations
};

/// By what a list can be narrowed or reached. The words are Postroom's; each transport's table says how it spells them.
enum class FilterKey {
    Service,
    Template,
    Job,
    User,
    ContactList,
    Provider,
    Type,
    Status,
    Recipient, ///< recipient or reference: turns a list of notifications into a search
    LimitDays,
    IncludeJobs,
    IncludeOneOff,
    IncludeFromTestKey,
    CountPages,
    PageSize,
    OlderThan,
    OnlyActive,
    Detailed,
    TodayOnly,
    StartDate,
    EndDate
};

/// A resource's words and what its rows are.
struct ResourceInfo {
    Resource resource;
    const char *plural; ///< cli.md: "template-versions"
    const char *singular; ///< "template-version"
    const RecordType &(*type)();
    std::span<const FilterKey> scope; ///< what a list of it cannot be had without, on every platform
};

/// All resources, one row each.
std::span<const ResourceInfo> resources();
const ResourceInfo &infoOf(Resource resource);
/// The resource of a word, singular or plural; null when there is none.
const ResourceInfo *resourceByWord(QStringView word);

/// The option's word of a filter: "service", "type", "limit-days" (cli.md).
QLatin1StringView filterWord(FilterKey key);

} // namespace postroom
