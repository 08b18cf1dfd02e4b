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

/// Their ids.
QStringList ids();
/// The ids of those that this platform has, or any platform where it is null. Asks about each list, so once a platform.
QStringList idsOn(Platform *platform);
/// The place of the page of a resource; empty where it has none.
QString idOf(Resource resource);
/// Makes the place of that id, owned by `parent`; null for an unknown id.
Place *make(const QString &id, const PlaceContext &context, QWidget *parent);
/// Puts them into the sidebar, each group under its title.
void fill(Sidebar &sidebar);

} // namespace places

} // namespace postroom
