// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnrows.h"

namespace postroom {

std::span<const Column> columnsOf(Resource resource)
{
    for (const auto area :
        {coreColumns(), platformColumns(), settingsColumns(), peopleColumns(), activityColumns(), rowsColumns()}) {
        for (const ResourceColumns &table : area) {
            if (table.resource == resource)
                return table.columns;
        }
    }
    return {};
}

} // namespace postroom
