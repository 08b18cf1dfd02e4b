// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/forkrules.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

using Reason = WhyNot::Reason;
using Operation = Endpoint::Operation;

struct Rule {
    Fork fork;
    Resource resource;
    std::optional<Operation> operation; ///< nothing: both
    Reason reason;
    std::optional<FilterKey> filter = std::nullopt; ///< only questions with this filter
};

constexpr auto both = std::nullopt;

// A question takes the first row that fits it.
// clang-format off
constexpr std::array rules {
    // GC Notify: pages of messages come with a total and links that are addresses; callbacks and the guest list stand
    // elsewhere.
    Rule{Fork::GcNotify, Resource::Notifications, Operation::List, Reason::DiffersOnFork},
    Rule{Fork::GcNotify, Resource::ServicesWithUsage, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::BillingReport, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::LetterBillingReport, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::DailyVolumesReport, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ProviderVolumesReport, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::VolumesByService, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::UsersList, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::FoundByUuid, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ProtectedSenderId, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::GuestList, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::CallbackApis, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ContactLists, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ServiceJoinRequests, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ReportRequests, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::Uploads, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ReturnedLetters, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ReturnedLetterSummary, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::ReturnedLetterStatistics, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::UnsubscribeRequestReports, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::UnsubscribeRequestStatistics, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::TemplateLastUses, both, Reason::LackedByFork},
    Rule{Fork::GcNotify, Resource::TemplateEmailFiles, both, Reason::LackedByFork},

    // Notify.gov: a page has 20 or at most 100 rows, links never end, a search is answered with every message, people
    // and texts of messages are kept elsewhere, figures have other names, organisations are spelled otherwise, and there
    // are no letters.
    Rule{Fork::NotifyGov, Resource::Services, both, Reason::DiffersOnFork, FilterKey::Detailed},
    Rule{Fork::NotifyGov, Resource::Services, Operation::List, Reason::LackedByFork, FilterKey::Organisation},
    Rule{Fork::NotifyGov, Resource::Jobs, Operation::List, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::Notifications, both, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::Organisations, both, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::Users, Operation::List, Reason::LackedByFork, FilterKey::Organisation},
    Rule{Fork::NotifyGov, Resource::OrganisationsAndServices, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::OrganisationInvites, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ServicesWithUsage, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ServiceStatistics, both, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::MonthlyNotificationStats, both, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::TemplateStatistics, both, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::Complaints, Operation::List, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::Uploads, Operation::List, Reason::DiffersOnFork},
    Rule{Fork::NotifyGov, Resource::LetterBillingReport, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::LetterRates, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::UsersList, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::FoundByUuid, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ProtectedSenderId, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::CallbackApis, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ContactLists, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ServiceJoinRequests, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ReportRequests, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ReturnedLetters, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ReturnedLetterSummary, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::ReturnedLetterStatistics, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::UnsubscribeRequestReports, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::UnsubscribeRequestStatistics, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::LetterContacts, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::LetterBranding, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::LetterAttachments, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::TemplateEmailFiles, both, Reason::LackedByFork},
    Rule{Fork::NotifyGov, Resource::LiveCounts, both, Reason::LackedByFork},

    // VA Notify: a quarter of the administration API.
    Rule{Fork::VaNotify, Resource::Jobs, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Notifications, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::TemplateFolders, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Organisations, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::DataRetention, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Users, Operation::List, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Services, Operation::List, Reason::LackedByFork, FilterKey::Name},
    Rule{Fork::VaNotify, Resource::ApiKeys, Operation::List, Reason::DiffersOnFork},
    Rule{Fork::VaNotify, Resource::InboundNumbers, Operation::One, Reason::DiffersOnFork},
    Rule{Fork::VaNotify, Resource::Uploads, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::JobNotificationCounts, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ScheduledJobStats, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::MonthlyNotificationStats, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::TemplateLastUses, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::FreeSmsFragmentLimit, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ServicesWithUsage, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::OrganisationsAndServices, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::OrganisationInvites, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::BillingReport, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::LetterBillingReport, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::DailyVolumesReport, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ProviderVolumesReport, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::VolumesByService, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::PlatformStats, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Complaints, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ComplaintCount, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::UsersList, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::FoundByUuid, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ProtectedSenderId, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::GuestList, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::EmailReplyTo, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::CallbackApis, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ContactLists, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ServiceJoinRequests, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ReportRequests, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::Invites, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ReturnedLetters, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ReturnedLetterSummary, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::ReturnedLetterStatistics, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::UnsubscribeRequestReports, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::UnsubscribeRequestStatistics, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::MostRecentInboundSms, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::InboundSmsSummary, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::InboundSmsUsage, both, Reason::LackedByFork},
    Rule{Fork::VaNotify, Resource::TemplateEmailFiles, both, Reason::LackedByFork},
};
// clang-format on

struct SearchRule {
    Fork fork;
    Reason reason;
};

// GC Notify looks for recipients alone and answers without an end; a search is said to find references too.
constexpr std::array searchRules{
    SearchRule{Fork::GcNotify, Reason::DiffersOnFork},
    SearchRule{Fork::NotifyGov, Reason::LackedByFork},
    SearchRule{Fork::VaNotify, Reason::LackedByFork},
};

template <typename HasFilter>
std::optional<WhyNot> whyNot(Fork fork, Resource resource, Operation operation, HasFilter hasFilter)
{
    const auto *found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.fork == fork && rule.resource == resource && rule.operation.value_or(operation) == operation
            && (!rule.filter || hasFilter(*rule.filter));
    });
    return found == rules.end() ? std::nullopt : std::optional(WhyNot{found->reason, found->filter, fork});
}

} // namespace

std::optional<WhyNot> whyNotOnFork(Fork fork, const Query &query)
{
    if (query.resource == Resource::Notifications && query.has(FilterKey::Recipient)) {
        if (const auto why = whyNotSearchOnFork(fork))
            return why;
    }
    return whyNot(fork, query.resource, Operation::List, [&query](FilterKey key) { return query.has(key); });
}

std::optional<WhyNot> whyNotOnFork(Fork fork, const Target &target)
{
    return whyNot(
        fork, target.resource, Operation::One, [&target](FilterKey key) { return !target.value(key).isEmpty(); });
}

std::optional<WhyNot> whyNotSearchOnFork(Fork fork)
{
    const auto *found = std::find_if(
        searchRules.begin(), searchRules.end(), [fork](const SearchRule &rule) { return rule.fork == fork; });
    return found == searchRules.end() ? std::nullopt : std::optional(WhyNot{found->reason, FilterKey::Recipient, fork});
}

std::optional<WhyNot> whyNotKeysOnFork(Fork fork)
{
    if (fork != Fork::NotifyGov)
        return std::nullopt;
    return WhyNot{WhyNot::Reason::LackedByFork, FilterKey::Recipient, fork};
}

} // namespace postroom
