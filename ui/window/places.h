// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

#include <span>

namespace postroom {

class Sidebar;

/// One place of the window as data.
struct PlaceKind {
    QLatin1StringView id;
    const char *icon; ///< name in resources/icons
    const char *group; ///< of the sidebar, context "Places"; its title stands above its first place; null: none
    const char *words; ///< context "Places"
    Place *(*make)(const PlaceContext &context, QWidget *parent);
    std::optional<Platform::Connection> only = std::nullopt; ///< the connection that it takes; none: any
    std::optional<Resource> resource = std::nullopt; ///< what it lists, where that alone makes it
    const char *key = ""; ///< that leads there, portable text; empty: the palette does
    bool isListed = true; ///< in the sidebar; else its key, menus and the palette lead there
    std::optional<Resource> record = std::nullopt; ///< of which it shows one
    QLatin1StringView within = {}; ///< the place from whose records alone it is reached
    bool isFolded = false; ///< in the sidebar, in the part of its group that is folded away
    bool isAtFoot = false; ///< at the foot of the sidebar
    std::chrono::milliseconds refresh{0}; ///< how often it is read again by itself at most; 0: never
    bool (*isOn)(Platform &platform) = nullptr; ///< whether a platform has it, where none of these says that

    /// The same as the place of one record, reached from the place that lists them.
    constexpr PlaceKind one(Resource shown, QLatin1StringView list) const
    {
        PlaceKind kind = inside(list);
        kind.record = shown;
        return kind;
    }
    /// The same, reached from the records of another place alone.
    constexpr PlaceKind inside(QLatin1StringView list) const
    {
        PlaceKind kind = *this;
        kind.within = list;
        return kind;
    }
    /// The same, at the foot of the sidebar.
    constexpr PlaceKind atFoot() const
    {
        PlaceKind kind = *this;
        kind.isAtFoot = true;
        return kind;
    }
    /// The same, folded away in the sidebar.
    constexpr PlaceKind folded() const
    {
        PlaceKind kind = *this;
        kind.isFolded = true;
        return kind;
    }
    /// The same, read again by itself while it is seen, so often at most.
    constexpr PlaceKind every(std::chrono::milliseconds pause) const
    {
        PlaceKind kind = *this;
        kind.refresh = pause;
        return kind;
    }
    /// The same with a key.
    constexpr PlaceKind on(const char *portable) const
    {
        PlaceKind kind = *this;
        kind.key = portable;
        return kind;
    }
};

/// The places of the window, in the order of the sidebar.
namespace places {

inline constexpr QLatin1StringView start("start"), search("search"), notifications("notifications"),
    checkFile("check-file"), versions("versions"), health("health"), shortcuts("shortcuts"), settings("settings"),
    log("log");

std::span<const PlaceKind> kinds();
/// The ids of those that stand beside the sidebar's or in it: not of what is reached from a record alone.
QStringList ids();
/// The id of the place of the sidebar that a place belongs to: its own, or, for what is reached from a record alone,
/// the one that lists such records.
QString withinOf(const QString &id);
/// Where a link to that place leads: itself, where it needs no record to be chosen first; else that it is within.
QString linkedIdOf(const QString &id);
/// The ids of all that this platform has, or any platform where it is null. Asks about each list, so once a platform.
QStringList idsOn(Platform *platform);
/// The place of the page of a resource; empty where it has none.
QString idOf(Resource resource);
/// The place of one record of a resource; empty where there is none.
QString recordIdOf(Resource resource);
/// How often a place is read again by itself at most (AutoRefresh); 0: never.
std::chrono::milliseconds refreshOf(const QString &id);
/// Makes the place of that id, owned by `parent`; null for an unknown id.
Place *make(const QString &id, const PlaceContext &context, QWidget *parent);
/// Puts them into the sidebar, each group under its title.
void fill(Sidebar &sidebar);

} // namespace places

} // namespace postroom
