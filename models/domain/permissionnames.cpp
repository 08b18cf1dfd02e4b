// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissionnames.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct PermissionRow {
    QLatin1StringView shown;
    std::array<QLatin1StringView, 3> apiNames; ///< empty where it has fewer
};

// In the order of the labels.
constexpr std::array rows{
    PermissionRow{"manage_service"_L1, {"manage_users"_L1, "manage_settings"_L1, {}}},
    PermissionRow{"view_activity"_L1, {"view_activity"_L1, {}, {}}},
    PermissionRow{"send_messages"_L1, {"send_texts"_L1, "send_emails"_L1, "send_letters"_L1}},
    PermissionRow{"manage_templates"_L1, {"manage_templates"_L1, {}, {}}},
    PermissionRow{"manage_api_keys"_L1, {"manage_api_keys"_L1, {}, {}}},
};

bool isKnown(const QString &apiName)
{
    return std::any_of(rows.begin(), rows.end(), [&apiName](const PermissionRow &row) {
        return std::find(row.apiNames.begin(), row.apiNames.end(), apiName) != row.apiNames.end();
    });
}

bool holdsAll(const QStringList &names, const PermissionRow &row)
{
    return std::all_of(row.apiNames.begin(), row.apiNames.end(),
        [&names](QLatin1StringView name) { return name.isEmpty() || names.contains(name); });
}

} // namespace

QStringList shownPermissions(const QStringList &apiNames)
{
    QStringList shown;
    for (const PermissionRow &row : rows) {
        if (holdsAll(apiNames, row))
            shown.append(row.shown);
    }
    for (const QString &name : apiNames) {
        if (!isKnown(name) && !shown.contains(name))
            shown.append(name);
    }
    return shown;
}

} // namespace postroom
