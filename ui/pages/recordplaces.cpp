// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordplaces.h"

#include "core/day.h"
#include "domain/bulkjob.h"
#include "domain/inboundsms.h"
#include "domain/returnedletter.h"
#include "domain/template.h"
#include "pages/filterkind.h"
#include "pages/filteroptions.h"
#include "pages/recordways.h"
#include "recipients/phonenumber.h"
#include "tables/amendedsource.h"
#include "text/retentionwords.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

void toReturned(Place &page, const Record &record, const QString &service)
{
    const QDate day = static_cast<const ReturnedLetterDay &>(record).reportedAt;
    Q_EMIT page.listRequested(
        {Resource::ReturnedLetters, {{FilterKey::Service, service}, {FilterKey::Day, dayInText(day)}}}, dayText(day));
}

void toVersions(Place &page, const Record &record, const QString &service)
{
    const auto &asked = static_cast<const Template &>(record);
    Q_EMIT page.templateRequested(service, asked.id, asked.version.value_or(0));
}

// Emails alone send files by a link (admin-features TPL-28).
bool isEmail(const Record &record)
{
    return nameIn(record, "templateType"_L1) == "email"_L1;
}

void toFiles(Place &page, const Record &record, const QString &service)
{
    Q_EMIT page.listRequested(
        {Resource::TemplateEmailFiles, {{FilterKey::Service, service}, {FilterKey::Template, idOf(record)}}},
        nameIn(record, "name"_L1));
}

void toJobsTemplate(Place &page, const Record &record, const QString &service)
{
    const auto &job = static_cast<const BulkJob &>(record);
    Q_EMIT page.templateRequested(service, job.templateId, job.templateVersion.value_or(0));
}

template <Resource resource> void toRecord(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.recordRequested({resource, idOf(record), {}}, nameIn(record, "name"_L1));
}

void toJob(Place &page, const Record &record, const QString &service)
{
    Q_EMIT page.recordRequested(
        {Resource::Jobs, idOf(record), {{FilterKey::Service, service}}}, nameIn(record, "originalFileName"_L1));
}

// By the text's id: no number stands where one goes.
void toConversation(Place &page, const Record &record, const QString &service)
{
    Q_EMIT page.recordRequested({Resource::InboundSms, idOf(record), {{FilterKey::Service, service}}},
        displayPhone(static_cast<const InboundSms &>(record).userNumber));
}

constexpr char nameOfRecord[] = "name", displayNameOf[] = "displayName";

// What belongs to a record of the platform, which has its name in that field.
template <Resource resource, FilterKey key, const char *nameField>
void toPart(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.listRequested({resource, {{key, idOf(record)}}}, nameIn(record, QLatin1StringView(nameField)));
}

constexpr char nameOfFile[] = "originalFileName", serviceId[] = "serviceId", serviceName[] = "serviceName",
               userId[] = "userId", userName[] = "userName", ownId[] = "id", notificationId[] = "notificationId",
               templateId[] = "templateId", inboundNumberId[] = "inboundNumberId", ofService[] = "service",
               ofOrganisation[] = "organisation", fromUser[] = "fromUser", invitedBy[] = "invitedBy",
               createdBy[] = "createdBy", createdById[] = "createdById", updatedById[] = "updatedById",
               updatedByName[] = "updatedByName";

// Also one that is archived by now.
void toMessage(Place &page, const Record &record, const QString &service)
{
    Q_EMIT page.targetRequested({Resource::Notifications, nameIn(record, "notificationId"_L1),
        {{FilterKey::Service, serviceOf(record, service)}, {FilterKey::History, u"true"_s}}});
}

void toNumber(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.targetRequested({Resource::InboundNumbers, nameIn(record, "inboundNumberId"_L1), {}});
}

void toJobsOfList(Place &page, const Record &record, const QString &service)
{
    Q_EMIT page.listRequested({Resource::Jobs, {{FilterKey::Service, service}, {FilterKey::ContactList, idOf(record)}}},
        nameIn(record, "originalFileName"_L1));
}

// Those of its days: until a report is made no request says in which it is. No fork has them, so that the days are
// London's.
void toEachRequest(Place &page, const Record &record, const QString &service)
{
    Query query{Resource::UnsubscribeRequests, {}};
    for (const auto &[key, field] :
        {std::pair{FilterKey::From, "earliestTimestamp"_L1}, std::pair{FilterKey::To, "latestTimestamp"_L1}}) {
        const Value moment = valueOf(record, field);
        if (const Instant *known = std::get_if<Instant>(&moment))
            query = query.with(key, dayInText(known->toDateTime(londonZone()).date()));
    }
    Q_EMIT page.listRequested(query.with(FilterKey::Service, service), {});
}

void toFactsMessages(Place &page, const Record &record, const QString &)
{
    const Value date = valueOf(record, "bstDate"_L1);
    if (!std::holds_alternative<QDate>(date))
        return;
    const QString day = dayInText(std::get<QDate>(date));
    Query query{Resource::Notifications,
        {{FilterKey::Template, nameIn(record, "templateId"_L1)}, {FilterKey::Service, nameIn(record, "serviceId"_L1)},
            {FilterKey::From, day}, {FilterKey::To, day}, {FilterKey::History, u"true"_s}}};
    Q_EMIT page.listRequested(query, nameIn(record, "templateName"_L1));
}

constexpr RecordLink toTheService
    = namedWay<Resource::Services, serviceId, serviceName>(QT_TRANSLATE_NOOP("RecordPlaces", "Service"));
constexpr RecordLink toTheMessage{
    QT_TRANSLATE_NOOP("RecordPlaces", "Message"), &toMessage, Resource::Notifications, {}, notificationId};
constexpr RecordLink toTheTemplate{
    QT_TRANSLATE_NOOP("RecordPlaces", "Template"), &toTemplateOfRow, Resource::Templates, {}, templateId};
constexpr std::array ofServiceLinks{toTheService};
constexpr std::array callbackLinks{toTheService,
    namedWay<Resource::Users, updatedById, updatedByName>(QT_TRANSLATE_NOOP("RecordPlaces", "Changed by"))};
constexpr std::array complaintLinks{toTheMessage, toTheService};
constexpr std::array unsubscribeLinks{toTheMessage, toTheService, toTheTemplate};
constexpr std::array unsubscribeReportLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Requests one by one"),
    &toEachRequest, Resource::UnsubscribeRequests, FilterKey::From}};
constexpr std::array returnedLetterLinks{toTheMessage, toTheTemplate};
constexpr std::array uploadLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Job"), &toJob, Resource::Jobs, {}, ownId}};
constexpr std::array contactListLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Jobs"), &toJobsOfList, Resource::Jobs, FilterKey::ContactList}};
constexpr std::array textSenderLinks{RecordLink{
    QT_TRANSLATE_NOOP("RecordPlaces", "Number for replies"), &toNumber, Resource::InboundNumbers, {}, inboundNumberId}};
constexpr std::array inviteLinks{namedWay<Resource::Users, fromUser>(QT_TRANSLATE_NOOP("RecordPlaces", "Invited by")),
    namedWay<Resource::Services, ofService>(QT_TRANSLATE_NOOP("RecordPlaces", "Service"))};
constexpr std::array organisationInviteLinks{
    namedWay<Resource::Users, invitedBy>(QT_TRANSLATE_NOOP("RecordPlaces", "Invited by")),
    namedWay<Resource::Organisations, ofOrganisation>(QT_TRANSLATE_NOOP("RecordPlaces", "Organisation"))};
constexpr std::array serviceChangeLinks{
    namedWay<Resource::Users, createdById>(QT_TRANSLATE_NOOP("RecordPlaces", "Changed by"))};
constexpr std::array keyChangeLinks{
    namedWay<Resource::Users, createdById>(QT_TRANSLATE_NOOP("RecordPlaces", "Created or revoked by"))};
constexpr std::array factLinks{toTheService,
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Messages of the day"), &toFactsMessages, Resource::Notifications,
        FilterKey::History}};
constexpr std::array memberLinks{
    toTheService, namedWay<Resource::Users, userId, userName>(QT_TRANSLATE_NOOP("RecordPlaces", "Person"))};
constexpr std::array keyLinks{
    messagesBy<FilterKey::ApiKey, nameOfRecord>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages")),
    namedWay<Resource::Users, createdBy>(QT_TRANSLATE_NOOP("RecordPlaces", "Created or revoked by"))};

constexpr std::array serviceLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toRecord<Resource::Services>},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Messages"), &toMessages},
    listWay<Resource::Jobs>(QT_TRANSLATE_NOOP("RecordPlaces", "Jobs")),
    listWay<Resource::Templates>(QT_TRANSLATE_NOOP("RecordPlaces", "Templates")),
    listWay<Resource::Users>(QT_TRANSLATE_NOOP("RecordPlaces", "Team members")),
    listWay<Resource::MonthlyUsage>(QT_TRANSLATE_NOOP("RecordPlaces", "Usage and cost")),
};
constexpr std::array templateLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Versions"), &toVersions},
    messagesBy<FilterKey::Template, nameOfRecord>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages")),
    RecordLink{
        QT_TRANSLATE_NOOP("RecordPlaces", "Files"), &toFiles, Resource::TemplateEmailFiles, {}, nullptr, &isEmail}};
constexpr std::array organisationLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toRecord<Resource::Organisations>},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Services"),
        &toPart<Resource::Services, FilterKey::Organisation, nameOfRecord>, Resource::Services},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Usage"),
        &toPart<Resource::ServicesWithUsage, FilterKey::Organisation, nameOfRecord>, Resource::ServicesWithUsage},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Invitations"),
        &toPart<Resource::OrganisationInvites, FilterKey::Organisation, nameOfRecord>, Resource::OrganisationInvites},
};
constexpr std::array providerLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "History"),
        &toPart<Resource::ProviderVersions, FilterKey::Provider, displayNameOf>, Resource::ProviderVersions},
    messagesBy<FilterKey::Provider, displayNameOf>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages of a service"))};
constexpr std::array receivedLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Conversation"), &toConversation}};
constexpr std::array returnedLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Letters"), &toReturned, Resource::ReturnedLetters}};
constexpr std::array jobLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toJob},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Template"), &toJobsTemplate},
    messagesBy<FilterKey::Job, nameOfFile>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages"))};

constexpr std::array personLinks{RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toRecord<Resource::Users>},
    messagesBy<FilterKey::CreatedBy, nameOfRecord>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages sent"))};

constexpr std::array emailBrandLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toRecord<Resource::EmailBranding>}};
constexpr std::array letterBrandLinks{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Open"), &toRecord<Resource::LetterBranding>}};

constexpr std::array jobFilters{
    RecordFilter{FilterKey::Status, QT_TRANSLATE_NOOP("RecordPlaces", "Status"), &jobStatusOptions}};

constexpr const char *serviceChips[]{"state", "organisationType"};
constexpr const char *organisationChips[]{"organisationType"};
constexpr const char *templateChips[]{"name", "folder"};
constexpr const char *keyChips[]{"keyType"};
constexpr const char *stateChips[]{"state"};
constexpr const char *providerChips[]{"notificationType", "active"};
constexpr const char *brandChips[]{"brandType"};
constexpr const char *numberChips[]{"active", "provider"};
constexpr const char *statusChips[]{"status"};
constexpr const char *typeChips[]{"templateType"};
constexpr const char *typeColumnChips[]{"organisationType", "notificationType"};

constexpr std::array places{
    RecordPlace{Resource::Services, QT_TRANSLATE_NOOP("RecordPlaces", "Services"), true, serviceChips, {}, serviceLinks,
        &serviceLinks.front()},
    RecordPlace{Resource::Templates, QT_TRANSLATE_NOOP("RecordPlaces", "Templates"), true, templateChips, {},
        templateLinks, &templateLinks.front(), &templateFolders},
    RecordPlace{Resource::TemplateEmailFiles, QT_TRANSLATE_NOOP("RecordPlaces", "Files of a template")},
    RecordPlace{
        Resource::Jobs, QT_TRANSLATE_NOOP("RecordPlaces", "Jobs"), false, {}, jobFilters, jobLinks, &jobLinks.front()},
    RecordPlace{Resource::InboundSms, QT_TRANSLATE_NOOP("RecordPlaces", "Received texts"), false, {}, {}, receivedLinks,
        &receivedLinks.front()},
    RecordPlace{Resource::Users, QT_TRANSLATE_NOOP("RecordPlaces", "Team members"), true, stateChips, {}, personLinks,
        &personLinks.front(), &teamPermissions},
    RecordPlace{Resource::ApiKeys, QT_TRANSLATE_NOOP("RecordPlaces", "API keys"), true, keyChips, {}, keyLinks, nullptr,
        &keyAuthors},
    RecordPlace{Resource::Organisations, QT_TRANSLATE_NOOP("RecordPlaces", "Organisations"), true, organisationChips,
        {}, organisationLinks, &organisationLinks.front()},
    RecordPlace{.resource = Resource::UsersList,
        .title = QT_TRANSLATE_NOOP("RecordPlaces", "People"),
        .links = personLinks,
        .open = &personLinks.front(),
        .needed = FilterKey::LoggedInStart},
    RecordPlace{Resource::Providers, QT_TRANSLATE_NOOP("RecordPlaces", "Providers"), true, providerChips, {},
        providerLinks, &providerLinks.front()},
    RecordPlace{Resource::ProviderVersions, QT_TRANSLATE_NOOP("RecordPlaces", "Provider history")},
    RecordPlace{Resource::OrganisationInvites, QT_TRANSLATE_NOOP("RecordPlaces", "Invitations"), true, statusChips, {},
        organisationInviteLinks, nullptr, &organisationInviters},
    RecordPlace{Resource::InboundNumbers, QT_TRANSLATE_NOOP("RecordPlaces", "Numbers for replies"), true, numberChips,
        {}, ofServiceLinks, &ofServiceLinks.front()},
    RecordPlace{Resource::EmailBranding, QT_TRANSLATE_NOOP("RecordPlaces", "Email brands"), true, brandChips, {},
        emailBrandLinks, &emailBrandLinks.front()},
    RecordPlace{Resource::LetterBranding, QT_TRANSLATE_NOOP("RecordPlaces", "Letter brands"), true, {}, {},
        letterBrandLinks, &letterBrandLinks.front()},
    RecordPlace{Resource::Complaints, QT_TRANSLATE_NOOP("RecordPlaces", "Complaints"), false, {}, {}, complaintLinks,
        &complaintLinks.front()},
    RecordPlace{Resource::Uploads, QT_TRANSLATE_NOOP("RecordPlaces", "Uploads"), false, {}, {}, uploadLinks,
        &uploadLinks.front()},
    RecordPlace{Resource::ReturnedLetterSummary, QT_TRANSLATE_NOOP("RecordPlaces", "Returned letters"), true, {}, {},
        returnedLinks, &returnedLinks.front()},
    RecordPlace{Resource::ReturnedLetters, QT_TRANSLATE_NOOP("RecordPlaces", "Returned letters"), true, {}, {},
        returnedLetterLinks, &returnedLetterLinks.front()},
    RecordPlace{Resource::UnsubscribeRequestReports, QT_TRANSLATE_NOOP("RecordPlaces", "Requests to unsubscribe"), true,
        stateChips, {}, unsubscribeReportLinks},
    RecordPlace{Resource::ContactLists, QT_TRANSLATE_NOOP("RecordPlaces", "Contact lists"), true, typeChips, {},
        contactListLinks, &contactListLinks.front()},
    RecordPlace{Resource::SmsSenders, QT_TRANSLATE_NOOP("RecordPlaces", "Text message senders"), true, {}, {},
        textSenderLinks, nullptr, &receivingNumbers},
    RecordPlace{Resource::EmailReplyTo, QT_TRANSLATE_NOOP("RecordPlaces", "Reply-to addresses")},
    RecordPlace{Resource::LetterContacts, QT_TRANSLATE_NOOP("RecordPlaces", "Letter sender addresses")},
    RecordPlace{.resource = Resource::DataRetention,
        .title = QT_TRANSLATE_NOOP("RecordPlaces", "Data retention"),
        .none = &usualRetentionText},
    RecordPlace{Resource::Invites, QT_TRANSLATE_NOOP("RecordPlaces", "Invitations"), true, statusChips, {}, inviteLinks,
        nullptr, &inviters},
    RecordPlace{Resource::ServiceHistory, QT_TRANSLATE_NOOP("RecordPlaces", "History of a service"), true, {}, {},
        serviceChangeLinks, nullptr, &serviceChanges},
    RecordPlace{.resource = Resource::ApiKeyHistory,
        .title = QT_TRANSLATE_NOOP("RecordPlaces", "History of API keys"),
        .links = keyChangeLinks,
        .amended = &keyHistoryAuthors},
    RecordPlace{Resource::Events, QT_TRANSLATE_NOOP("RecordPlaces", "Events"), false},
    RecordPlace{Resource::CallbackHistory, QT_TRANSLATE_NOOP("RecordPlaces", "History of callbacks"), false, {}, {},
        callbackLinks},
    RecordPlace{
        Resource::MemberPermissions, QT_TRANSLATE_NOOP("RecordPlaces", "Permissions"), false, {}, {}, memberLinks},
    RecordPlace{Resource::RateHistory, QT_TRANSLATE_NOOP("RecordPlaces", "Prices"), false},
    RecordPlace{
        Resource::Allowances, QT_TRANSLATE_NOOP("RecordPlaces", "Free allowances"), false, {}, {}, ofServiceLinks},
    RecordPlace{Resource::RetentionTimes, QT_TRANSLATE_NOOP("RecordPlaces", "Data retention of all services"), false,
        {}, {}, ofServiceLinks},
    RecordPlace{
        Resource::DefaultAllowances, QT_TRANSLATE_NOOP("RecordPlaces", "Default allowances"), true, typeColumnChips},
    RecordPlace{Resource::BillingFacts, QT_TRANSLATE_NOOP("RecordPlaces", "Billing by day"), false, {}, {}, factLinks},
    RecordPlace{Resource::StatusFacts, QT_TRANSLATE_NOOP("RecordPlaces", "Statuses by day"), false, {}, {}, factLinks},
    RecordPlace{Resource::UnsubscribeRequests, QT_TRANSLATE_NOOP("RecordPlaces", "Requests to unsubscribe, one by one"),
        false, {}, {}, unsubscribeLinks, &unsubscribeLinks.front()},
};

} // namespace

std::span<const Column> RecordPlace::columns() const
{
    if (own)
        return own();
    return amended && amended->columns ? amended->columns() : columnsOf(resource);
}

bool RecordPlace::isOfService() const
{
    const auto &scope = infoOf(resource).scope;
    // People are listed service by service over every way, though each of them is of the platform.
    return resource == Resource::Users || std::find(scope.begin(), scope.end(), FilterKey::Service) != scope.end();
}

bool hasWayTo(Resource resource, const Source &source)
{
    Query query{resource, {}};
    for (const FilterKey key : infoOf(resource).scope)
        query = query.with(key, QString());
    if (const RecordPlace *place = recordPlaceOf(resource);
        place && place->isOfService() && !query.has(FilterKey::Service))
        query = query.with(FilterKey::Service, QString());
    const auto why = source.whyNot(query);
    using Reason = WhyNot::Reason;
    constexpr std::array lacking{Reason::NoMapping, Reason::LackedByFork, Reason::DiffersOnFork};
    return !why || std::find(lacking.begin(), lacking.end(), why->reason) == lacking.end();
}

bool RecordLink::isThere(const Source &source) const
{
    if (!by)
        return !list || hasWayTo(*list, source);
    Query query{*list, {}};
    if (*list == Resource::Notifications || recordPlaceOf(*list)->isOfService())
        query = query.with(FilterKey::Service, filterKindOf(FilterKey::Service, *list)->sample());
    const auto why = source.whyNot(query.with(*by, filterKindOf(*by, *list)->sample()));
    return !why || why->lacksRight(); // which the list then names
}

bool RecordLink::leadsFrom(const Record &record) const
{
    return (!when || when(record)) && (!from || !nameIn(record, QLatin1StringView(from)).isEmpty());
}

const RecordPlace *recordPlaceOf(Resource resource)
{
    for (const std::span<const RecordPlace> table : {std::span<const RecordPlace>(places), reportPlaces()}) {
        const auto found = std::find_if(
            table.begin(), table.end(), [resource](const RecordPlace &place) { return place.resource == resource; });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace postroom
