// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"
#include "widgets/factlist.h"
#include "widgets/messagetext.h"
#include "widgets/timeline.h"

#include <QTimeZone>
#include <span>

namespace postroom {

struct MessageRun;

/// What is said to the caller about a message (look 6.6): what its state means, and that a newer one went out where the
/// list `around` it holds one to the same recipient.
QString sentenceToSay(
    const Notification &notification, std::span<const Row> around, Instant now, const QTimeZone &zone);
/// The small line under the message: sender, what is hidden.
QString messageNote(const Notification &notification, bool hides);
/// To, service, template, provider, how it was sent. `serviceName` is for messages that do not say it themselves.
QList<Fact> factsOf(const Notification &notification, const QString &serviceName);
/// Message id and references, to be copied.
QList<Fact> idsOf(const Notification &notification);
/// The same as lines of text: "Message id: …".
QString allIdsText(const Notification &notification);
/// What happened to it, newest first.
QList<TimelineEntry> timelineOf(const Notification &notification, const QTimeZone &zone);
/// Message text for the widgets: hidden values are bars.
QList<TextRun> textRunsOf(const std::vector<MessageRun> &runs);

/// The link of the fact that leads to the service.
inline constexpr QLatin1StringView serviceLink("service");

} // namespace postroom
