// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/databaserevision.h"
#include "platform/query.h"
#include "platform/whynot.h"
#include "postgres/pgcommand.h"
#include "postgres/schemagaps.h"

namespace postroom {

/// What the catalogue and alembic_version say of a database.
struct RecognisedDatabase {
    DatabaseRevision revision;
    SchemaGaps gaps;
};

/// Asks which platform's database it is, what it lacks and what the login may not read, in one round trip (forks.md
/// §14.4). The caller owns the job; it fails as any read does. A revision that may not be read is Kind::Unnamed.
Job<RecognisedDatabase> *recogniseDatabase(PgReader &reader);

/// Whether lists are read from a database of that kind.
bool isRead(DatabaseRevision::Kind kind);

/// What is taken for the database of a platform that an earlier run found.
DatabaseRevision assumedRevision(Fork fork);

/// Why nothing of that resource is read from such a database: it is none of the platforms', or another one's, whose
/// tables differ (forks.md §12). Nothing when it can be read.
std::optional<WhyNot> whyNotOnRevision(const DatabaseRevision &revision, Resource resource);

} // namespace postroom
