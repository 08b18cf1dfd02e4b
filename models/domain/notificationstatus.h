// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace postroom {

/// The three groups in which people think of statuses (admin-features §0.4), and what is in none of them.
enum class StatusGroup { Delivering, Delivered, Failed, None };

/// The group of a raw status, as the web administration groups a list. `cancelled` and unknown words are in none.
StatusGroup statusGroup(QStringView status);
/// The raw statuses of a group as a request sends them, the group's own literal first (admin-features §0.4).
QStringList statusesOf(StatusGroup group);
/// Whether nothing more is expected of a message: delivered or failed (admin-model-layer §2.13 finished).
bool isFinishedStatus(QStringView status);
/// A status as the public API and a service's message log say it: letters are accepted, then received
/// (admin-model-layer §2.13 APINotification).
QString statusForKeys(QStringView notificationType, const QString &status);
/// Every raw status that the platform knows (api-contract §7.13), in the platform's order.
QStringList knownNotificationStatuses();
/// What the list routes make of a status filter (api-contract §6.1): `failed` expands, `accepted` and `received` are
/// v2's words; a set that covers all but `failed` is dropped. A search takes statuses literally and does not use this.
QStringList listedStatuses(const QStringList &asked);

} // namespace postroom
