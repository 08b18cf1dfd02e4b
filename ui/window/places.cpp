// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places.h"

#include "pages/healthpage.h"
#include "pages/notificationspage.h"
#include "pages/recipientfilepage.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/searchpage.h"
#include "pages/startpage.h"
#include "pages/versionspage.h"
#include "widgets/sidebar.h"
#include "window/shortcutpage.h"

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

template <Resource resource>
constexpr PlaceKind listOf(QLatin1StringView id, const char *icon, const char *group, const char *words)
{
    return {id, icon, group, words, &madeOf<resource>, std::nullopt, resource};
}

constexpr const char *messagesGroup
    = QT_TRANSLATE_NOOP("Places", "Messages"),
    *servicesGroup = QT_TRANSLATE_NOOP("Places", "Services"), *writingGroup = QT_TRANSLATE_NOOP("Places", "Writing"),
    *platformGroup = QT_TRANSLATE_NOOP("Places", "Platform"), *watchingGroup = QT_TRANSLATE_NOOP("Places", "Watching");

constexpr std::array table{
    PlaceKind{start, "house", nullptr, QT_TRANSLATE_NOOP("Places", "Start"), &made<StartPage>}.on("Alt+0"),
    PlaceKind{search, "search", nullptr, QT_TRANSLATE_NOOP("Places", "Search"), &made<SearchPage>}.on("Ctrl+1"),
    PlaceKind{
        notifications, "send", messagesGroup, QT_TRANSLATE_NOOP("Places", "Notifications"), &made<NotificationsPage>}
        .on("Ctrl+2"),
    listOf<Resource::Jobs>("jobs"_L1, "list-checks", messagesGroup, QT_TRANSLATE_NOOP("Places", "Jobs")).on("Ctrl+3"),
    listOf<Resource::InboundSms>(
        "received"_L1, "messages-square", messagesGroup, QT_TRANSLATE_NOOP("Places", "Received texts"))
        .on("Ctrl+6"),
    PlaceKind{
        checkFile, "circle-check", messagesGroup, QT_TRANSLATE_NOOP("Places", "Check a file"), &made<RecipientFilePage>}
        .on("Alt+1"),
    listOf<Resource::Services>("services"_L1, "layers", servicesGroup, QT_TRANSLATE_NOOP("Places", "Services"))
        .on("Ctrl+4"),
    listOf<Resource::Users>("team"_L1, "users", servicesGroup, QT_TRANSLATE_NOOP("Places", "Team members"))
        .on("Ctrl+7"),
    listOf<Resource::ApiKeys>("keys"_L1, "key-round", servicesGroup, QT_TRANSLATE_NOOP("Places", "API keys"))
        .on("Ctrl+8"),
    listOf<Resource::Templates>("templates"_L1, "files", writingGroup, QT_TRANSLATE_NOOP("Places", "Templates"))
        .on("Ctrl+5"),
    PlaceKind{versions, "file-text", writingGroup, QT_TRANSLATE_NOOP("Places", "Versions"), &made<VersionsPage>}.on(
        "Alt+2"),
    listOf<Resource::Organisations>(
        "organisations"_L1, "building-2", platformGroup, QT_TRANSLATE_NOOP("Places", "Organisations"))
        .on("Ctrl+9"),
    listOf<Resource::Providers>("providers"_L1, "radio-tower", platformGroup, QT_TRANSLATE_NOOP("Places", "Providers"))
        .on("Alt+3"),
    listOf<Resource::Complaints>("complaints"_L1, "flag", platformGroup, QT_TRANSLATE_NOOP("Places", "Complaints"))
        .on("Alt+4"),
    PlaceKind{health, "heart-pulse", watchingGroup, QT_TRANSLATE_NOOP("Places", "Health"), &made<HealthPage>,
        Platform::Connection::AdminMode}
        .on("Alt+5"),
    PlaceKind{shortcuts, "keyboard", nullptr, QT_TRANSLATE_NOOP("Places", "Keyboard shortcuts"), &made<ShortcutPage>,
        std::nullopt, std::nullopt, "F1", false},
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

const PlaceKind *kindOf(const QString &id)
{
    const auto *kind = std::find_if(table.begin(), table.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return kind == table.end() ? nullptr : kind;
}

} // namespace

std::span<const PlaceKind> kinds()
{
    return table;
}

QStringList ids()
{
    QStringList all;
    for (const PlaceKind &kind : table)
        all.append(kind.id);
    return all;
}

bool isThere(const QString &id, Platform *platform)
{
    const PlaceKind *kind = kindOf(id);
    if (!kind || (kind->only && (!platform || *kind->only != platform->connection())))
        return false;
    return !kind->resource || !platform || hasWayTo(*kind->resource, *platform);
}

QString idOf(Resource resource)
{
    if (resource == Resource::Notifications)
        return notifications;
    const auto *kind = std::find_if(
        table.begin(), table.end(), [resource](const PlaceKind &one) { return one.resource == resource; });
    return kind == table.end() ? QString() : QString(kind->id);
}

Place *make(const QString &id, const PlaceContext &context, QWidget *parent)
{
    return isThere(id, context.platform.get()) ? kindOf(id)->make(context, parent) : nullptr;
}

void fill(Sidebar &sidebar)
{
    const char *group = " ";
    for (const PlaceKind &kind : table) {
        if (!kind.isListed)
            continue;
        if (QLatin1StringView(kind.group) != QLatin1StringView(group))
            sidebar.addGroup(kind.group ? QCoreApplication::translate("Places", kind.group) : QString());
        group = kind.group;
        sidebar.addItem(kind.id, QString::fromLatin1(kind.icon), QCoreApplication::translate("Places", kind.words));
    }
}

} // namespace postroom::places
