// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places.h"

#include "pages/healthpage.h"
#include "pages/notificationspage.h"
#include "pages/recipientfilepage.h"
#include "pages/searchpage.h"
#include "pages/versionspage.h"
#include "widgets/sidebar.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom::places {

namespace {

template <typename Kind> Place *made(const PlaceContext &context, QWidget *parent)
{
    return new Kind(context, parent);
}

// A group's title stands above its first place.
struct PlaceKind {
    QLatin1StringView id;
    const char *icon;
    const char *group; ///< context "Places"; null: none
    const char *words; ///< context "Places"
    Place *(*make)(const PlaceContext &context, QWidget *parent);
    std::optional<Platform::Connection> only = std::nullopt; ///< the connection that it takes; none: any
};

constexpr std::array kinds{
    PlaceKind{search, "search", nullptr, QT_TRANSLATE_NOOP("Places", "Search"), &made<SearchPage>},
    PlaceKind{notifications, "send", QT_TRANSLATE_NOOP("Places", "Messages"),
        QT_TRANSLATE_NOOP("Places", "Notifications"), &made<NotificationsPage>},
    PlaceKind{checkFile, "circle-check", QT_TRANSLATE_NOOP("Places", "Messages"),
        QT_TRANSLATE_NOOP("Places", "Check a file"), &made<RecipientFilePage>},
    PlaceKind{versions, "file-text", QT_TRANSLATE_NOOP("Places", "Writing"), QT_TRANSLATE_NOOP("Places", "Versions"),
        &made<VersionsPage>},
    PlaceKind{health, "heart-pulse", QT_TRANSLATE_NOOP("Places", "Watching"), QT_TRANSLATE_NOOP("Places", "Health"),
        &made<HealthPage>, Platform::Connection::AdminMode},
};

const PlaceKind *kindOf(const QString &id)
{
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return kind == kinds.end() ? nullptr : kind;
}

} // namespace

QStringList ids()
{
    QStringList all;
    for (const PlaceKind &kind : kinds)
        all.append(kind.id);
    return all;
}

bool isThere(const QString &id, const Platform *platform)
{
    const PlaceKind *kind = kindOf(id);
    return kind && (!kind->only || (platform && *kind->only == platform->connection()));
}

Place *make(const QString &id, const PlaceContext &context, QWidget *parent)
{
    return isThere(id, context.platform.get()) ? kindOf(id)->make(context, parent) : nullptr;
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
