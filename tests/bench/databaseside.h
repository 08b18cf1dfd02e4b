// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgcommand.h"

#include <QString>

namespace postroom::bench {

/// The middle of some measurements; 0 when there are none.
double medianOf(std::vector<double> measured);

/// A command as one would type it: its values as literals in the text, NULL for those it has not.
QByteArray typedStatement(const PgCommand &command);

/// How long psql's \timing says that a statement takes, each of so many times, in milliseconds, in a session of its
/// own that has run it once before. Nothing when psql fails, with why on the error channel.
std::vector<double> timedByPsql(const QString &conninfo, const QByteArray &statement, int times);

} // namespace postroom::bench
