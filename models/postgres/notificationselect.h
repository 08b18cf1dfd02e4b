// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"

namespace postroom {

/// A SELECT of messages as Notification::internalShape says them. `rows` gives `n.*` of the table notifications, cut to
/// a page; what stands beside a message is joined to that page alone. The columns of `n` are there for an ORDER BY
/// behind it.
QByteArray wholeNotifications(QByteArrayView rows);

/// The same as Notification::searchShape says them: with the names of their services, and of the
/// organisations of these.
QByteArray notificationsWithService(QByteArrayView rows);

/// The same as Notification::spreadsheetShape says them.
QByteArray spreadsheetNotifications(QByteArrayView rows);

/// Conditions on messages `n` for the filters `from` and `to`: days of the platform's zone, or moments with their own.
QByteArray createdWithin();
/// … for what the API cannot narrow by: `template`, `provider`, `api-key`, `created-by`.
QByteArray narrowedByRows();

/// What the platform's program computes from a whole message: no personalisation is an empty one, and a number that a
/// template would be sent from by default is written as recipients' numbers are (api-contract §7.2, §7.3).
void completeNotification(Record &record);
/// The key paths that it touches.
inline constexpr const char *derivedOfNotification[]{"personalisation", "template.reply_to_text"};

/// The columns of messages that are made from, in an order that archivedColumns() shares, for a UNION of both.
QByteArrayView messageColumns();
/// The same of messages in the history, `n`, which keeps neither recipient nor content (database-schema,
/// notification_history): null.
QByteArrayView archivedColumns();

} // namespace postroom
