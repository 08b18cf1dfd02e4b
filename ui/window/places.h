// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

namespace postroom {

class Sidebar;

/// The places that every platform has, in the order of the sidebar.
namespace places {

inline constexpr QLatin1StringView search("search"), notifications("notifications"), checkFile("check-file"),
    versions("versions");

/// Their ids.
QStringList ids();
/// Makes the place of that id, owned by `parent`; null when there is none.
Place *make(const QString &id, const PlaceContext &context, QWidget *parent);
/// Puts them into the sidebar, each group under its title.
void fill(Sidebar &sidebar);

} // namespace places

} // namespace postroom
