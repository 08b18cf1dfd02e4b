// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/resourcefeatures.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

using Reading = ResourceFeature::Reading;
using Whose = ResourceFeature::Whose;

// clang-format off
constexpr std::array rows {
    ResourceFeature{.resource = Resource::Services, .reading = Reading::List, .feature = "ORG-03", .when = FilterKey::Organisation},
    ResourceFeature{.resource = Resource::Services, .reading = Reading::List, .feature = "SVC-01", .whose = Whose::Own},
    ResourceFeature{.resource = Resource::Services, .reading = Reading::List, .feature = "PA-01"},
    ResourceFeature{.resource = Resource::Services, .reading = Reading::One, .feature = "TPL-01"},
    ResourceFeature{.resource = Resource::Templates, .reading = Reading::List, .feature = "TPL-01"},
    ResourceFeature{.resource = Resource::Templates, .reading = Reading::One, .feature = "TPL-07"},
    ResourceFeature{.resource = Resource::TemplateVersions, .reading = Reading::List, .feature = "TPL-12"},
    ResourceFeature{.resource = Resource::TemplateVersions, .reading = Reading::One, .feature = "TPL-13"},
    ResourceFeature{.resource = Resource::TemplateFolders, .reading = Reading::List, .feature = "TPL-01"},
    ResourceFeature{.resource = Resource::TemplateFolders, .reading = Reading::One, .feature = "TPL-01"},
    ResourceFeature{.resource = Resource::TemplatePreviews, .reading = Reading::One, .feature = "TPL-07"},
    ResourceFeature{.resource = Resource::TemplateEmailFiles, .reading = Reading::List, .feature = "TPL-28"},
    ResourceFeature{.resource = Resource::TemplateEmailFiles, .reading = Reading::One, .feature = "TPL-28", .other = "TPL-33"},
    ResourceFeature{.resource = Resource::PrecompiledTemplates, .reading = Reading::One, .feature = "SEND-20"},
    ResourceFeature{.resource = Resource::Jobs, .reading = Reading::List, .feature = "JOB-01"},
    ResourceFeature{.resource = Resource::Jobs, .reading = Reading::One, .feature = "JOB-03"},
    ResourceFeature{.resource = Resource::JobNotificationCounts, .reading = Reading::One, .feature = "JOB-08"},
    ResourceFeature{.resource = Resource::ScheduledJobStats, .reading = Reading::One, .feature = "JOB-09"},
    ResourceFeature{.resource = Resource::Uploads, .reading = Reading::List, .feature = "JOB-01"},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::List, .feature = "NTF-06", .when = FilterKey::ForSpreadsheet},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::List, .feature = "JOB-02", .when = FilterKey::Day},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::List, .feature = "JOB-03", .when = FilterKey::Job},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::List, .feature = "NTF-03", .when = FilterKey::Recipient},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::List, .feature = "NTF-01"},
    ResourceFeature{.resource = Resource::Notifications, .reading = Reading::One, .feature = "NTF-08"},
    ResourceFeature{.resource = Resource::NotificationPreviews, .reading = Reading::One, .feature = "NTF-10"},
    ResourceFeature{.resource = Resource::NotificationCounts, .reading = Reading::One, .feature = "NTF-01"},
    ResourceFeature{.resource = Resource::ServiceStatistics, .reading = Reading::One, .feature = "NTF-01"},
    ResourceFeature{.resource = Resource::InboundSms, .reading = Reading::List, .feature = "INB-03"},
    ResourceFeature{.resource = Resource::InboundSms, .reading = Reading::One, .feature = "INB-04"},
    ResourceFeature{.resource = Resource::MostRecentInboundSms, .reading = Reading::List, .feature = "INB-01"},
    ResourceFeature{.resource = Resource::InboundSmsSummary, .reading = Reading::One, .feature = "INB-07"},
    ResourceFeature{.resource = Resource::InboundSmsUsage, .reading = Reading::One, .feature = "SET-18"},
    ResourceFeature{.resource = Resource::InboundNumbers, .reading = Reading::List, .feature = "PA-18"},
    ResourceFeature{.resource = Resource::InboundNumbers, .reading = Reading::One, .feature = "SET-17", .other = "INB-03"},
    ResourceFeature{.resource = Resource::ApiKeys, .reading = Reading::List, .feature = "API-04"},
    ResourceFeature{.resource = Resource::ApiKeys, .reading = Reading::One, .feature = "API-04"},
    ResourceFeature{.resource = Resource::GuestList, .reading = Reading::One, .feature = "API-03"},
    ResourceFeature{.resource = Resource::CallbackApis, .reading = Reading::One, .feature = "API-08"},
    ResourceFeature{.resource = Resource::DataRetention, .reading = Reading::List, .feature = "SET-01", .other = "NTF-01"},
    ResourceFeature{.resource = Resource::DataRetention, .reading = Reading::One, .feature = "SET-01", .other = "NTF-01"},
    ResourceFeature{.resource = Resource::EmailReplyTo, .reading = Reading::List, .feature = "SET-11", .other = "SEND-01"},
    ResourceFeature{.resource = Resource::EmailReplyTo, .reading = Reading::One, .feature = "SET-11", .other = "SEND-01"},
    ResourceFeature{.resource = Resource::SmsSenders, .reading = Reading::List, .feature = "SET-15", .other = "SEND-01"},
    ResourceFeature{.resource = Resource::SmsSenders, .reading = Reading::One, .feature = "SET-15", .other = "SEND-01"},
    ResourceFeature{.resource = Resource::LetterContacts, .reading = Reading::List, .feature = "SET-19", .other = "TPL-17"},
    ResourceFeature{.resource = Resource::LetterContacts, .reading = Reading::One, .feature = "SET-19", .other = "TPL-17"},
    ResourceFeature{.resource = Resource::ContactLists, .reading = Reading::List, .feature = "JOB-01"},
    ResourceFeature{.resource = Resource::ContactLists, .reading = Reading::One, .feature = "CON-04"},
    ResourceFeature{.resource = Resource::Users, .reading = Reading::List, .feature = "ORG-04", .when = FilterKey::Organisation},
    ResourceFeature{.resource = Resource::Users, .reading = Reading::List, .feature = "PA-01", .when = FilterKey::EmailAddress},
    ResourceFeature{.resource = Resource::Users, .reading = Reading::List, .feature = "TEAM-01"},
    ResourceFeature{.resource = Resource::Users, .reading = Reading::One, .feature = "ACC-01", .whose = Whose::Own},
    ResourceFeature{.resource = Resource::Users, .reading = Reading::One, .feature = "PA-31"},
    ResourceFeature{.resource = Resource::OrganisationsAndServices, .reading = Reading::One, .feature = "SVC-01", .whose = Whose::Own},
    ResourceFeature{.resource = Resource::OrganisationsAndServices, .reading = Reading::One, .feature = "PA-31"},
    ResourceFeature{.resource = Resource::WebauthnCredentials, .reading = Reading::List, .feature = "ACC-11", .whose = Whose::Own},
    ResourceFeature{.resource = Resource::WebauthnCredentials, .reading = Reading::List, .feature = "PA-31"},
    ResourceFeature{.resource = Resource::Invites, .reading = Reading::List, .feature = "TEAM-01"},
    ResourceFeature{.resource = Resource::Invites, .reading = Reading::One, .feature = "TEAM-05", .when = FilterKey::Service},
    ResourceFeature{.resource = Resource::Invites, .reading = Reading::One, .feature = "AUTH-19", .when = FilterKey::Token},
    ResourceFeature{.resource = Resource::Invites, .reading = Reading::One, .feature = "AUTH-20"},
    ResourceFeature{.resource = Resource::OrganisationInvites, .reading = Reading::List, .feature = "ORG-04"},
    ResourceFeature{.resource = Resource::OrganisationInvites, .reading = Reading::One, .feature = "ORG-06", .when = FilterKey::Organisation},
    ResourceFeature{.resource = Resource::OrganisationInvites, .reading = Reading::One, .feature = "AUTH-21", .when = FilterKey::Token},
    ResourceFeature{.resource = Resource::OrganisationInvites, .reading = Reading::One, .feature = "AUTH-20"},
    ResourceFeature{.resource = Resource::ServiceJoinRequests, .reading = Reading::One, .feature = "LIVE-13"},
    ResourceFeature{.resource = Resource::Organisations, .reading = Reading::List, .feature = "PA-01", .when = FilterKey::Name},
    ResourceFeature{.resource = Resource::Organisations, .reading = Reading::List, .feature = "PA-35"},
    ResourceFeature{.resource = Resource::Organisations, .reading = Reading::One, .feature = "TPL-01", .when = FilterKey::Service},
    ResourceFeature{.resource = Resource::Organisations, .reading = Reading::One, .feature = "LIVE-11", .when = FilterKey::Domain},
    ResourceFeature{.resource = Resource::Organisations, .reading = Reading::One, .feature = "ORG-01"},
    ResourceFeature{.resource = Resource::ServicesWithUsage, .reading = Reading::List, .feature = "ORG-01"},
    ResourceFeature{.resource = Resource::MonthlyUsage, .reading = Reading::List, .feature = "DASH-06"},
    ResourceFeature{.resource = Resource::YearlyUsageSummary, .reading = Reading::List, .feature = "DASH-06"},
    ResourceFeature{.resource = Resource::FreeSmsFragmentLimit, .reading = Reading::One, .feature = "DASH-06"},
    ResourceFeature{.resource = Resource::TemplateStatistics, .reading = Reading::List, .feature = "DASH-02"},
    ResourceFeature{.resource = Resource::MonthlyNotificationStats, .reading = Reading::List, .feature = "DASH-04"},
    ResourceFeature{.resource = Resource::MonthlyTemplateUsage, .reading = Reading::List, .feature = "DASH-05"},
    ResourceFeature{.resource = Resource::TemplateLastUses, .reading = Reading::One, .feature = "TPL-14"},
    ResourceFeature{.resource = Resource::ServiceHistory, .reading = Reading::List, .feature = "HIS-01"},
    ResourceFeature{.resource = Resource::ApiKeyHistory, .reading = Reading::List, .feature = "HIS-01"},
    ResourceFeature{.resource = Resource::ReportRequests, .reading = Reading::One, .feature = "REP-01"},
    ResourceFeature{.resource = Resource::ReturnedLetters, .reading = Reading::List, .feature = "RET-02"},
    ResourceFeature{.resource = Resource::ReturnedLetterSummary, .reading = Reading::List, .feature = "RET-01"},
    ResourceFeature{.resource = Resource::ReturnedLetterStatistics, .reading = Reading::One, .feature = "RET-04"},
    ResourceFeature{.resource = Resource::UnsubscribeRequestReports, .reading = Reading::List, .feature = "UNS-01"},
    ResourceFeature{.resource = Resource::UnsubscribeRequestReports, .reading = Reading::One, .feature = "UNS-04"},
    ResourceFeature{.resource = Resource::UnsubscribeRequestStatistics, .reading = Reading::One, .feature = "UNS-06"},
    ResourceFeature{.resource = Resource::EmailBranding, .reading = Reading::List, .feature = "ORG-23", .when = FilterKey::Organisation},
    ResourceFeature{.resource = Resource::EmailBranding, .reading = Reading::List, .feature = "PA-20"},
    ResourceFeature{.resource = Resource::EmailBranding, .reading = Reading::One, .feature = "PA-26"},
    ResourceFeature{.resource = Resource::EmailBrandingUse, .reading = Reading::One, .feature = "PA-21"},
    ResourceFeature{.resource = Resource::LetterBranding, .reading = Reading::List, .feature = "ORG-25", .when = FilterKey::Organisation},
    ResourceFeature{.resource = Resource::LetterBranding, .reading = Reading::List, .feature = "PA-27"},
    ResourceFeature{.resource = Resource::LetterBranding, .reading = Reading::One, .feature = "TPL-22"},
    ResourceFeature{.resource = Resource::LetterBrandingUse, .reading = Reading::One, .feature = "PA-28"},
    ResourceFeature{.resource = Resource::LetterRates, .reading = Reading::List, .feature = "PUB-02"},
    ResourceFeature{.resource = Resource::SmsRate, .reading = Reading::One, .feature = "PUB-02"},
    ResourceFeature{.resource = Resource::PerformanceDashboard, .reading = Reading::One, .feature = "PUB-01"},
    ResourceFeature{.resource = Resource::LiveCounts, .reading = Reading::One, .feature = "PUB-04"},
    ResourceFeature{.resource = Resource::PlatformStats, .reading = Reading::List, .feature = "PA-04"},
    ResourceFeature{.resource = Resource::BillingReport, .reading = Reading::List, .feature = "PA-07"},
    ResourceFeature{.resource = Resource::LetterBillingReport, .reading = Reading::List, .feature = "PA-08"},
    ResourceFeature{.resource = Resource::VolumesByService, .reading = Reading::List, .feature = "PA-09"},
    ResourceFeature{.resource = Resource::DailyVolumesReport, .reading = Reading::List, .feature = "PA-10"},
    ResourceFeature{.resource = Resource::ProviderVolumesReport, .reading = Reading::List, .feature = "PA-11"},
    ResourceFeature{.resource = Resource::UsersList, .reading = Reading::List, .feature = "PA-12"},
    ResourceFeature{.resource = Resource::LiveServices, .reading = Reading::List, .feature = "PA-05"},
    ResourceFeature{.resource = Resource::MonthlyDataByService, .reading = Reading::List, .feature = "PA-06"},
    ResourceFeature{.resource = Resource::Providers, .reading = Reading::List, .feature = "PA-13"},
    ResourceFeature{.resource = Resource::Providers, .reading = Reading::One, .feature = "PA-13"},
    ResourceFeature{.resource = Resource::ProviderVersions, .reading = Reading::List, .feature = "PA-15"},
    ResourceFeature{.resource = Resource::Complaints, .reading = Reading::List, .feature = "PA-16"},
    ResourceFeature{.resource = Resource::ComplaintCount, .reading = Reading::One, .feature = "PA-16"},
    ResourceFeature{.resource = Resource::FoundByUuid, .reading = Reading::One, .feature = "PA-02"},
};
// clang-format on

// What is asked, whether for a list or for one record.
struct Asked {
    Resource resource;
    Reading reading;
    QString id;
    std::span<const Filter> filters;

    QString value(FilterKey key) const
    {
        const auto filter
            = std::find_if(filters.begin(), filters.end(), [key](const Filter &each) { return each.key == key; });
        return filter == filters.end() ? QString() : filter->value;
    }
    // The id of the record itself where it is of that resource, else what the filter says.
    QString about(Resource itself, FilterKey key) const
    {
        return resource == itself && reading == Reading::One && !id.isEmpty() ? id : value(key);
    }
};

Asked asked(const Query &query)
{
    return {query.resource, Reading::List, {}, query.filters};
}

Asked asked(const Target &target)
{
    return {target.resource, Reading::One, target.id, target.scope};
}

bool isOwn(const Asked &what, const Person &person)
{
    return !person.user.id.isEmpty() && what.about(Resource::Users, FilterKey::User) == person.user.id;
}

const ResourceFeature *rowFor(const Asked &what, const Person &person)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ResourceFeature &each) {
        return each.resource == what.resource && each.reading == what.reading
            && (!each.when || !what.value(*each.when).isEmpty())
            && (each.whose == Whose::Anybody || isOwn(what, person));
    });
    return row == rows.end() ? nullptr : &*row;
}

AccessPlace placeOf(const Asked &what, const Service *service)
{
    const QString serviceId = what.about(Resource::Services, FilterKey::Service);
    if (!serviceId.isEmpty()) {
        AccessPlace place{AccessPlace::Kind::Service, serviceId};
        place.service = service && service->id == serviceId ? service : nullptr;
        return place;
    }
    const QString organisationId = what.about(Resource::Organisations, FilterKey::Organisation);
    return organisationId.isEmpty() ? AccessPlace::platform()
                                    : AccessPlace{AccessPlace::Kind::Organisation, organisationId};
}

Decision decideFeature(const char *id, const Person &person, const AccessPlace &place)
{
    const Feature *feature = id ? featureById(QLatin1StringView(id)) : nullptr;
    return feature ? decide(*feature, person, place) : decide(Requirement{}, person, place);
}

std::optional<WhyNot> whyNotAsked(const Asked &what, const Person &person, const Service *service)
{
    const ResourceFeature *row = rowFor(what, person);
    const AccessPlace place = placeOf(what, service);
    const Decision decision = decideFeature(row ? row->feature : nullptr, person, place);
    if (decision.isAllowed())
        return {};
    if (row && row->other && decideFeature(row->other, person, place).isAllowed())
        return {};
    WhyNot why{WhyNot::Reason::NotPermitted, std::nullopt};
    why.decision = decision;
    return why;
}

} // namespace

std::span<const ResourceFeature> resourceFeatures()
{
    return rows;
}

QString serviceOf(const Query &query)
{
    return asked(query).about(Resource::Services, FilterKey::Service);
}

QString serviceOf(const Target &target)
{
    return asked(target).about(Resource::Services, FilterKey::Service);
}

std::optional<WhyNot> whyNotFor(const Person &person, const Query &query, const Service *service)
{
    return whyNotAsked(asked(query), person, service);
}

std::optional<WhyNot> whyNotFor(const Person &person, const Target &target, const Service *service)
{
    return whyNotAsked(asked(target), person, service);
}

} // namespace postroom
