// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fork.h"
#include "domain/notification.h"

#include <QTimeZone>

namespace postroom {

/// What can be told about a message to the person on the telephone, as the platform means its state (admin-features
/// §0.4, forks.md §5): "The phone was off, full or without signal, and MMG gave up today at 11:49am." Who carried it
/// and when stand in it as far as the message says so; what only GOV.UK Notify promises is left out on the platforms
/// that grew out of it, and the reason that some of those give is added. Empty for a state that Postroom does not know.
/// Any thread.
QString spokenStatus(const Notification &notification, Fork fork, Instant now, const QTimeZone &zone);

} // namespace postroom
