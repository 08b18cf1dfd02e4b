// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

namespace postroom {

/// The columns of one resource.
struct ResourceColumns {
    Resource resource;
    std::span<const Column> columns;
};

/// The column as one that others give way to.
constexpr Column lasting(Column column)
{
    column.lasting = true;
    return column;
}

/// The columns of a service's versions with what changed from one to the next (serviceChanges).
std::span<const Column> serviceChangesColumns();
/// The columns of a service's team with what each may do there (teamPermissions).
std::span<const Column> teamColumns();
/// The tables of columns, one for each area of the platform. columnsOf() looks through them.
std::span<const ResourceColumns> coreColumns(); ///< services, templates, jobs, messages and what belongs to them
std::span<const ResourceColumns> platformColumns(); ///< rates, brands, providers, complaints and reports
std::span<const ResourceColumns> settingsColumns(); ///< senders, callbacks, contact lists and what else a service sets
std::span<const ResourceColumns> peopleColumns(); ///< invitations, security keys, where people belong
std::span<const ResourceColumns>
activityColumns(); ///< uploads, counts, returned letters, received texts, letters as files
std::span<const ResourceColumns>
rowsColumns(); ///< what only the database has: events, versions, facts, single requests

} // namespace postroom
