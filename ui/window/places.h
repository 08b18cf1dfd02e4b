// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

namespace postroom {

class Sidebar;

/// The places of the window, in the order of the sidebar.
namespace places {

inline constexpr QLatin1StringView search("search"), notifications("notifications"), checkFile("check-file"),
    versions("versions"), health("health");

/// The ids of those that stand in the sidebar.
QStringList ids();
/// The id of the place of the sidebar that a place belongs to: its own, or, for what is reached from a record alone,
/// the one that lists such records.
QString withinOf(const QString &id);
/// The ids of all that this platform has, or any platform where it is null. Asks about each list, so once a platform.
QStringList idsOn(Platform *platform);
/// The place of the page of a resource; empty where it has none.
QString idOf(Resource resource);
/// The place of one record of a resource; empty where there is none.
QString recordIdOf(Resource resource);
/// Makes the place of that id, owned by `parent`; null for an unknown id.
Place *make(const QString &id, const PlaceContext &context, QWidget *parent);
/// Puts them into the sidebar, each group under its title.
void fill(Sidebar &sidebar);

} // namespace places

} // namespace postroom
