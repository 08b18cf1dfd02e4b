// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/statement.h"

namespace postroom {

/// Where a search looks for its rows.
enum class SearchedRows {
    Page, ///< of all messages, a page of those that match
    Every, ///< of all messages, every one that matches, for an export
    Newest, ///< of the newest messages alone (of one service, and of the days asked for), since no index has the term
    Archived ///< of the newest messages of the history (likewise), by reference alone
};

/// Messages of all services by recipient or reference, newest first (database-schema §10.2). A page comes from the
/// trigram indexes unless so many messages match that the newest hold it.
const Statement &searchStatement(SearchedRows where);

/// How many services are searched.
extern const char *const servicesSearchedSql;
/// What services keep for another time than usual: service, type, days.
extern const char *const retentionSearchedSql;
/// Which of the two trigram indexes cannot be used: its name, and whether it is there but not valid.
extern const char *const lackingIndexesSql;
/// Whether there are more messages than a search of the newest alone looks at.
const char *olderLeftSql();

} // namespace postroom
