// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/statement.h"

namespace postroom {

/// Messages of all services by recipient or reference, newest first (database-schema §10.2): from the trigram indexes
/// where the term is long enough for them, else from the newest messages alone: of one service, where one is asked for.
const Statement &searchStatement(bool isIndexed);

/// How many services are searched.
extern const char *const servicesSearchedSql;
/// What services keep for another time than usual: service, type, days.
extern const char *const retentionSearchedSql;
/// Which of the two trigram indexes cannot be used: its name, and whether it is there but not valid.
extern const char *const lackingIndexesSql;

} // namespace postroom
