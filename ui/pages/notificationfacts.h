// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fork.h"
#include "domain/notification.h"
#include "text/times.h"
#include "widgets/factlist.h"
#include "widgets/timeline.h"

#include <QTimeZone>
#include <span>

namespace postroom {

/// What is said to the caller about a message (look 6.6): what its state means on that platform, and that a newer one
/// went out where the list `around` it holds one to the same recipient.
QString sentenceToSay(
    const Notification &notification, std::span<const Row> around, Fork fork, Instant now, const QTimeZone &zone);
/// What stands under the message before its parts: sender, or where replies go.
QString messageNote(const Notification &notification);
/// To, service, template, provider, how it was sent. `serviceName` is for messages that do not say it themselves.
QList<Fact> factsOf(const Notification &notification, const QString &serviceName);
/// Message id and references, to be copied.
QList<Fact> idsOf(const Notification &notification);
/// The same as lines of text: "Message id: …".
QString allIdsText(const Notification &notification);
/// What happened to it, newest first; `time` says when, as exactTimeText() beside its day.
QList<TimelineEntry> timelineOf(const Notification &notification, const QTimeZone &zone,
    QString (*time)(Instant, const QTimeZone &) = exactTimeText);

/// The link of the fact that leads to the service.
inline constexpr QLatin1StringView serviceLink("service");
/// The link of the fact that leads to the conversation.
inline constexpr QLatin1StringView conversationLink("conversation");
/// The link of the fact that leads to the template.
inline constexpr QLatin1StringView templateLink("template");

} // namespace postroom
