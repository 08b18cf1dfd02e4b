// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/statement.h"

namespace postroom {

/// Messages of all services by recipient or reference, newest first (database-schema §10.2): from the trigram indexes
/// where the term is long enough for them, else from the newest messages alone.
const Statement &searchStatement(bool isIndexed);

/// How many services are searched.
extern const char *const servicesSearchedSql;
/// What services keep for another time than usual: service, type, days.
extern const char *const retentionSearchedSql;

} // namespace postroom
