// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>
#include <span>

namespace postroom {

/// What a member of a service may do there, as people see it, in the order of the labels (admin-features §0.3). The API
/// has finer names, which make up these.
enum class Permission {
    ManageService = 1,
    ViewActivity = 2,
    SendMessages = 4,
    ManageTemplates = 8,
    ManageApiKeys = 16
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

/// All of them, in the order of their labels.
std::span<const Permission> allPermissions();
/// The platform's word: "manage_service".
QLatin1StringView permissionName(Permission permission);
/// The permissions that people see, from the API's (admin-model-layer §2.1): one is there only if all its API names
/// are; names that nobody knows are kept behind them. In the order of their labels, each once.
QStringList shownPermissions(const QStringList &apiNames);
/// Those of shownPermissions() that are known.
Permissions permissionsNamed(const QStringList &shown);

} // namespace postroom
