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
    checkFile("check-file"), versions("versions"), health("health"), shortcuts("shortcuts");

std::span<const PlaceKind> kinds();
/// Their ids.
QStringList ids();
/// Whether that platform has the place, or any platform where it is null; false for an unknown id.
bool isThere(const QString &id, Platform *platform);
/// The place of the page of a resource; empty where it has none.
QString idOf(Resource resource);
/// Makes the place of that id, owned by `parent`; null when the platform has none.
Place *make(const QString &id, const PlaceContext &context, QWidget *parent);
/// Puts them into the sidebar, each group under its title.
void fill(Sidebar &sidebar);

} // namespace places

} // namespace postroom
