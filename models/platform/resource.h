// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <optional>
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
    Organisations,
    MonthlyUsage,
    YearlyUsageSummary,
    FreeSmsFragmentLimit,
    LetterRates,
    SmsRate,
    EmailBranding,
    EmailBrandingUse,
    EmailBrandingName,
    LetterBranding,
    LetterBrandingUse,
    LetterBrandingName,
    ServicesWithUsage,
    PlatformStats,
    BillingReport,
    LetterBillingReport,
    DailyVolumesReport,
    ProviderVolumesReport,
    VolumesByService,
    PerformanceDashboard,
    Complaints,
    ComplaintCount,
    Providers,
    ProviderVersions,
    ProtectedSenderId,
    FoundByUuid,
    UsersList,
    GuestList,
    EmailReplyTo,
    LetterContacts,
    SmsSenders,
    CallbackApis,
    ContactLists,
    ServiceJoinRequests,
    ReportRequests,
    Invites,
    OrganisationInvites,
    OrganisationsAndServices,
    WebauthnCredentials,
    LiveServices,
    MonthlyDataByService,
    ServiceStatistics,
    ServiceHistory,
    ApiKeyHistory,
    Uploads,
    JobNotificationCounts,
    ScheduledJobStats,
    NotificationCounts,
    MonthlyNotificationStats,
    MonthlyTemplateUsage,
    TemplateStatistics,
    TemplateLastUses,
    LiveCounts,
    ReturnedLetters,
    ReturnedLetterSummary,
    ReturnedLetterStatistics,
    UnsubscribeRequestReports,
    UnsubscribeRequestStatistics,
    InboundNumbers,
    MostRecentInboundSms,
    InboundSmsSummary,
    InboundSmsUsage,
    NotificationPreviews,
    TemplatePreviews,
    PrecompiledTemplates,
    TemplateEmailFiles,
    LetterAttachments,
    LetterFiles,
    Events,
    CallbackHistory,
    MemberPermissions,
    RateHistory,
    Allowances,
    RetentionTimes,
    DefaultAllowances,
    BillingFacts,
    StatusFacts,
    UnsubscribeRequests
};

/// By what a list can be narrowed or reached. The words are Postroom's; each transport's table says how it spells them.
enum class FilterKey {
    Service,
    Template,
    Job,
    User,
    Organisation,
    ContactList,
    Provider,
    Notification,
    Type,
    Status,
    Recipient, ///< recipient or reference: turns a list of notifications into a search
    Reference, ///< a service's own reference, whole (public API)
    Name, ///< part of a name
    EmailAddress, ///< of a person, whole, or part of it in a list
    Domain, ///< of an organisation's e-mail addresses
    Uuid, ///< an id of anything
    Sender, ///< a sender's name or number
    Token, ///< of an invitation's link
    Year, ///< a financial year by the year it starts in
    Day,
    WholeDays,
    Callback, ///< what a callback is called for
    File, ///< pdf or png
    Available, ///< those that nobody has
    ForSpreadsheet, ///< rows as in the CSV file
    Personalisation, ///< a JSON object
    CreatedStart,
    CreatedEnd,
    LoggedInStart,
    LoggedInEnd,
    TakePartInResearch,
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
    EndDate,
    LetterPage, ///< a page of a letter, from 1
    History, ///< messages that the platform no longer keeps whole too (admin mode)
    From, ///< a day of the platform's zone, or a moment with its zone …
    To, ///< … both included
    ApiKey, ///< the id of the key that a message was sent with
    CreatedBy ///< the id of the person who sent it
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
/// The filter of a word; nothing when there is none.
std::optional<FilterKey> filterByWord(QStringView word);

} // namespace postroom
