// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places.h"

#include "pages/healthpage.h"
#include "pages/notificationspage.h"
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

// A group's title stands above its first place.
struct PlaceKind {
    QLatin1StringView id;
    const char *icon;
    const char *group; ///< context "Places"; null: none
    const char *words; ///< context "Places"
    Place *(*make)(const PlaceContext &context, QWidget *parent);
    std::optional<Platform::Connection> only = std::nullopt; ///< the connection that it takes; none: any
    std::optional<Resource> resource = std::nullopt; ///< what it lists, where that alone makes it
};

template <Resource resource>
constexpr PlaceKind listOf(QLatin1StringView id, const char *icon, const char *group, const char *words)
{
    return {id, icon, group, words, &madeOf<resource>, std::nullopt, resource};
}

constexpr const char *messagesGroup
    = QT_TRANSLATE_NOOP("Places", "Messages"),
    *servicesGroup = QT_TRANSLATE_NOOP("Places", "Services"), *writingGroup = QT_TRANSLATE_NOOP("Places", "Writing"),
    *platformGroup = QT_TRANSLATE_NOOP("Places", "Platform"), *watchingGroup = QT_TRANSLATE_NOOP("Places", "Watching");

constexpr std::array kinds{
    PlaceKind{search, "search", nullptr, QT_TRANSLATE_NOOP("Places", "Search"), &made<SearchPage>},
    PlaceKind{
        notifications, "send", messagesGroup, QT_TRANSLATE_NOOP("Places", "Notifications"), &made<NotificationsPage>},
    listOf<Resource::Jobs>("jobs"_L1, "list-checks", messagesGroup, QT_TRANSLATE_NOOP("Places", "Jobs")),
    listOf<Resource::InboundSms>(
        "received"_L1, "messages-square", messagesGroup, QT_TRANSLATE_NOOP("Places", "Received texts")),
    PlaceKind{checkFile, "circle-check", messagesGroup, QT_TRANSLATE_NOOP("Places", "Check a file"),
        &made<RecipientFilePage>},
    listOf<Resource::Services>("services"_L1, "layers", servicesGroup, QT_TRANSLATE_NOOP("Places", "Services")),
    listOf<Resource::Users>("team"_L1, "users", servicesGroup, QT_TRANSLATE_NOOP("Places", "Team members")),
    listOf<Resource::ApiKeys>("keys"_L1, "key-round", servicesGroup, QT_TRANSLATE_NOOP("Places", "API keys")),
    listOf<Resource::Templates>("templates"_L1, "files", writingGroup, QT_TRANSLATE_NOOP("Places", "Templates")),
    PlaceKind{versions, "file-text", writingGroup, QT_TRANSLATE_NOOP("Places", "Versions"), &made<VersionsPage>},
    listOf<Resource::Organisations>(
        "organisations"_L1, "building-2", platformGroup, QT_TRANSLATE_NOOP("Places", "Organisations")),
    listOf<Resource::Providers>("providers"_L1, "radio-tower", platformGroup, QT_TRANSLATE_NOOP("Places", "Providers")),
    listOf<Resource::Complaints>("complaints"_L1, "flag", platformGroup, QT_TRANSLATE_NOOP("Places", "Complaints")),
    PlaceKind{health, "heart-pulse", watchingGroup, QT_TRANSLATE_NOOP("Places", "Health"), &made<HealthPage>,
        Platform::Connection::AdminMode},
};

// Whether the connection has a way to the list at all; what a person may not see, or what needs a choice first, is
// there.
bool hasWayTo(Resource resource, Platform &platform)
{
    Query query{resource, {}};
    if (recordPlaceOf(resource)->isOfService())
        query = query.with(FilterKey::Service, QString());
    const auto why = platform.source().whyNot(query);
    using Reason = WhyNot::Reason;
    constexpr std::array lacking{Reason::NoMapping, Reason::LackedByFork, Reason::DiffersOnFork};
    return !why || std::find(lacking.begin(), lacking.end(), why->reason) == lacking.end();
}

bool isThere(const PlaceKind &kind, Platform *platform)
{
    if (kind.only && (!platform || *kind.only != platform->connection()))
        return false;
    return !kind.resource || !platform || hasWayTo(*kind.resource, *platform);
}

} // namespace

QStringList ids()
{
    QStringList all;
    for (const PlaceKind &kind : kinds)
        all.append(kind.id);
    return all;
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

Place *make(const QString &id, const PlaceContext &context, QWidget *parent)
{
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return kind == kinds.end() ? nullptr : kind->make(context, parent);
}

void fill(Sidebar &sidebar)
{
    const char *group = " ";
    for (const PlaceKind &kind : kinds) {
        if (QLatin1StringView(kind.group) != QLatin1StringView(group))
            sidebar.addGroup(kind.group ? QCoreApplication::translate("Places", kind.group) : QString());
        group = kind.group;
        sidebar.addItem(kind.id, QString::fromLatin1(kind.icon), QCoreApplication::translate("Places", kind.words));
    }
}

} // namespace postroom::places
