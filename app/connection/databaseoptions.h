// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "postgres/pgclient.h"

namespace postroom {

/// Reads --postgres and what belongs to it into `options`. Returns a sentence that says what is wrong, a null string
/// when all is well. Nothing is connected to.
QString readDatabase(const QCommandLineParser &parser, ConnectionOptions &options);

/// The sentence that refuses a connection string; a null string when it can be used.
QString refusedDatabase(const QString &conninfo);
/// The same of a database and of the replica beside it, where one is named.
QString refusedDatabase(const QString &conninfo, const QString &replica);

/// Where the database of a connection and its replica are; the strings were read once already.
Result<PgDatabase> databaseOf(const ConnectionOptions &options);

} // namespace postroom
