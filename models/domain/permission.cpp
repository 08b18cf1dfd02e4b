// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct PermissionRow {
    Permission permission;
    QLatin1StringView name;
    std::array<QLatin1StringView, 3> apiNames; ///< empty where it has fewer
};

constexpr std::array rows{
    PermissionRow{Permission::ManageService, "manage_service"_L1, {"manage_users"_L1, "manage_settings"_L1, {}}},
    PermissionRow{Permission::ViewActivity, "view_activity"_L1, {"view_activity"_L1, {}, {}}},
    PermissionRow{Permission::SendMessages, "send_messages"_L1, {"send_texts"_L1, "send_emails"_L1, "send_letters"_L1}},
    PermissionRow{Permission::ManageTemplates, "manage_templates"_L1, {"manage_templates"_L1, {}, {}}},
    PermissionRow{Permission::ManageApiKeys, "manage_api_keys"_L1, {"manage_api_keys"_L1, {}, {}}},
};

constexpr std::array permissions{Permission::ManageService, Permission::ViewActivity, Permission::SendMessages,
    Permission::ManageTemplates, Permission::ManageApiKeys};

bool isKnown(const QString &apiName)
{
    return std::any_of(rows.begin(), rows.end(), [&apiName](const PermissionRow &row) {
        return std::find(row.apiNames.begin(), row.apiNames.end(), apiName) != row.apiNames.end();
    });
}

bool holdsAll(const QStringList &apiNames, const PermissionRow &row)
{
    return std::all_of(row.apiNames.begin(), row.apiNames.end(),
        [&apiNames](QLatin1StringView name) { return name.isEmpty() || apiNames.contains(name); });
}

} // namespace

std::span<const Permission> allPermissions()
{
    return permissions;
}

QLatin1StringView permissionName(Permission permission)
{
    const auto *row = std::find_if(
        rows.begin(), rows.end(), [permission](const PermissionRow &each) { return each.permission == permission; });
    return row == rows.end() ? QLatin1StringView() : row->name;
}

QStringList shownPermissions(const QStringList &apiNames)
{
    QStringList shown;
    for (const PermissionRow &row : rows) {
        if (holdsAll(apiNames, row))
            shown.append(row.name);
    }
    for (const QString &name : apiNames) {
        if (!isKnown(name) && !shown.contains(name))
            shown.append(name);
    }
    return shown;
}

Permissions permissionsNamed(const QStringList &shown)
{
    Permissions named;
    for (const PermissionRow &row : rows)
        named.setFlag(row.permission, shown.contains(row.name));
    return named;
}

} // namespace postroom
