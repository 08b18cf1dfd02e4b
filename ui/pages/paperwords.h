// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperdocument.h"
#include "platform/platform.h"

namespace postroom {

/// What a file of a page is called, without an ending: its title and the day, without what a file's name cannot hold on
/// some system.
QString exportFileName(const QString &title, Instant now, const QTimeZone &zone);
/// What stands above and below a page on paper: its title, these lines, then the platform with the zone of all times
/// and when it was read, and when the paper was made.
PaperHead paperHead(
    const QString &title, const QStringList &lines, const Platform &platform, std::optional<Instant> asOf, Instant now);

} // namespace postroom
