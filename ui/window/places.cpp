// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places.h"

#include "pages/healthpage.h"
#include "pages/jobpage.h"
#include "pages/notificationspage.h"
#include "pages/overviewpage.h"
#include "pages/recipientfilepage.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/searchpage.h"
#include "pages/versionspage.h"
#include "widgets/sidebar.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom::places {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind> Place *made(const PlaceContext &context, QWidget *parent)
{
    return new Kind(context, parent);
}

template <Resource resource> Place *madeOf(const PlaceContext &context, QWidget *parent)
{
    return new RecordsPage(context, *recordPlaceOf(resource), parent);
}

template <const Overview &(*about)()> Place *madeOverview(const PlaceContext &context, QWidget *parent)
{
    return new OverviewPage(context, about(), parent);
}

// A group's title stands above its first place.
struct PlaceKind {
    QLatin1StringView id;
    const char *icon;
    const char *group; ///< context "Places"; null: none
    const char *words; ///< context "Places"
    Place *(*make)(const PlaceContext &context, QWidget *parent);
    std::optional<Platform::Connection> only = std::nullopt; ///< the connection that it takes; none: any
    std::optional<Resource> resource = std::nullopt; ///< what it lists, where that alone makes it
    std::optional<Resource> record = std::nullopt; ///< of which it shows one
    QLatin1StringView within = {}; ///< the place from whose records it is reached; it stands in no sidebar then
};

template <Resource resource>
constexpr PlaceKind listOf(QLatin1StringView id, const char *icon, const char *group, const char *words)
{
    return {id, icon, group, words, &madeOf<resource>, std::nullopt, resource};
}

// What belongs to a record of the place `within`.
template <Resource resource> constexpr PlaceKind partOf(QLatin1StringView id, QLatin1StringView within)
{
    return {id, nullptr, nullptr, nullptr, &madeOf<resource>, std::nullopt, resource, std::nullopt, within};
}

template <const Overview &(*about)()>
constexpr PlaceKind oneOf(QLatin1StringView id, Resource resource, QLatin1StringView within)
{
    return {id, nullptr, nullptr, nullptr, &madeOverview<about>, std::nullopt, std::nullopt, resource, within};
}

constexpr QLatin1StringView jobs("jobs"), team("team"), services("services"), organisations("organisations"),
    providers("providers");

constexpr const char *messagesGroup
    = QT_TRANSLATE_NOOP("Places", "Messages"),
    *servicesGroup = QT_TRANSLATE_NOOP("Places", "Services"), *writingGroup = QT_TRANSLATE_NOOP("Places", "Writing"),
    *platformGroup = QT_TRANSLATE_NOOP("Places", "Platform"), *watchingGroup = QT_TRANSLATE_NOOP("Places", "Watching");

constexpr std::array kinds{
    PlaceKind{search, "search", nullptr, QT_TRANSLATE_NOOP("Places", "Search"), &made<SearchPage>},
    PlaceKind{
        notifications, "send", messagesGroup, QT_TRANSLATE_NOOP("Places", "Notifications"), &made<NotificationsPage>},
    listOf<Resource::Jobs>(jobs, "list-checks", messagesGroup, QT_TRANSLATE_NOOP("Places", "Jobs")),
    listOf<Resource::InboundSms>(
        "received"_L1, "messages-square", messagesGroup, QT_TRANSLATE_NOOP("Places", "Received texts")),
    PlaceKind{checkFile, "circle-check", messagesGroup, QT_TRANSLATE_NOOP("Places", "Check a file"),
        &made<RecipientFilePage>},
    listOf<Resource::Services>(services, "layers", servicesGroup, QT_TRANSLATE_NOOP("Places", "Services")),
    listOf<Resource::Users>(team, "users", servicesGroup, QT_TRANSLATE_NOOP("Places", "Team members")),
    listOf<Resource::ApiKeys>("keys"_L1, "key-round", servicesGroup, QT_TRANSLATE_NOOP("Places", "API keys")),
    listOf<Resource::Templates>("templates"_L1, "files", writingGroup, QT_TRANSLATE_NOOP("Places", "Templates")),
    PlaceKind{versions, "file-text", writingGroup, QT_TRANSLATE_NOOP("Places", "Versions"), &made<VersionsPage>},
    listOf<Resource::Organisations>(
        organisations, "building-2", platformGroup, QT_TRANSLATE_NOOP("Places", "Organisations")),
    listOf<Resource::UsersList>("people"_L1, "circle-user", platformGroup, QT_TRANSLATE_NOOP("Places", "People")),
    listOf<Resource::Providers>(providers, "radio-tower", platformGroup, QT_TRANSLATE_NOOP("Places", "Providers")),
    listOf<Resource::InboundNumbers>(
        "inbound-numbers"_L1, "phone-incoming", platformGroup, QT_TRANSLATE_NOOP("Places", "Numbers for replies")),
    listOf<Resource::EmailBranding>(
        "email-brands"_L1, "palette", platformGroup, QT_TRANSLATE_NOOP("Places", "Email brands")),
    listOf<Resource::LetterBranding>(
        "letter-brands"_L1, "stamp", platformGroup, QT_TRANSLATE_NOOP("Places", "Letter brands")),
    listOf<Resource::Complaints>("complaints"_L1, "flag", platformGroup, QT_TRANSLATE_NOOP("Places", "Complaints")),
    PlaceKind{health, "heart-pulse", watchingGroup, QT_TRANSLATE_NOOP("Places", "Health"), &made<HealthPage>,
        Platform::Connection::AdminMode},
    oneOf<serviceOverview>("service"_L1, Resource::Services, services),
    oneOf<personOverview>("person"_L1, Resource::Users, team),
    PlaceKind{"job"_L1, nullptr, nullptr, nullptr, &made<JobPage>, std::nullopt, std::nullopt, Resource::Jobs, jobs},
    partOf<Resource::ProviderVersions>("provider-versions"_L1, providers),
    partOf<Resource::OrganisationInvites>("organisation-invites"_L1, organisations),
    partOf<Resource::Uploads>("uploads"_L1, services),
    partOf<Resource::ReturnedLetterSummary>("returned-letters"_L1, services),
    partOf<Resource::ReturnedLetters>("returned-letters-of-a-day"_L1, services),
    partOf<Resource::UnsubscribeRequestReports>("unsubscribe-requests"_L1, services),
    partOf<Resource::ContactLists>("contact-lists"_L1, services),
    partOf<Resource::SmsSenders>("text-senders"_L1, services),
    partOf<Resource::EmailReplyTo>("reply-addresses"_L1, services),
    partOf<Resource::LetterContacts>("letter-addresses"_L1, services),
    partOf<Resource::DataRetention>("data-retention"_L1, services),
    partOf<Resource::Invites>("invites"_L1, services),
    partOf<Resource::ServiceHistory>("service-history"_L1, services),
    partOf<Resource::ApiKeyHistory>("key-history"_L1, services),
};

bool isThere(const PlaceKind &kind, Platform *platform)
{
    if (kind.only && (!platform || *kind.only != platform->connection()))
        return false;
    return !kind.resource || !platform || hasWayTo(*kind.resource, platform->source());
}

} // namespace

QStringList ids()
{
    QStringList all;
    for (const PlaceKind &kind : kinds) {
        if (kind.within.isEmpty())
            all.append(kind.id);
    }
    return all;
}

QString withinOf(const QString &id)
{
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return kind == kinds.end() || kind->within.isEmpty() ? id : QString(kind->within);
}

QStringList idsOn(Platform *platform)
{
    QStringList there;
    for (const PlaceKind &kind : kinds) {
        if (isThere(kind, platform))
            there.append(kind.id);
    }
    return there;
}

QString idOf(Resource resource)
{
    const auto *kind = std::find_if(
        kinds.begin(), kinds.end(), [resource](const PlaceKind &one) { return one.resource == resource; });
    return kind == kinds.end() ? QString() : QString(kind->id);
}

QString recordIdOf(Resource resource)
{
    const auto *kind
        = std::find_if(kinds.begin(), kinds.end(), [resource](const PlaceKind &one) { return one.record == resource; });
    return kind == kinds.end() ? QString() : QString(kind->id);
}

Place *make(const QString &id, const PlaceContext &context, QWidget *parent)
{
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return kind == kinds.end() ? nullptr : kind->make(context, parent);
}

void fill(Sidebar &sidebar)
{
    const char *group = " ";
    for (const PlaceKind &kind : kinds) {
        if (!kind.within.isEmpty())
            continue;
        if (QLatin1StringView(kind.group) != QLatin1StringView(group))
            sidebar.addGroup(kind.group ? QCoreApplication::translate("Places", kind.group) : QString());
        group = kind.group;
        sidebar.addItem(kind.id, QString::fromLatin1(kind.icon), QCoreApplication::translate("Places", kind.words));
    }
}

} // namespace postroom::places
