// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

struct pg_conn;
struct pg_result;

namespace postroom {

/// The error of a statement that failed, by its SQLSTATE; the detail is the server's first sentence, redacted. `took`
/// is how long it ran and `limit` its time-out: both have one code (57014) with a cancel by somebody else, and the
/// sentence is in the server's language.
Error errorFromResult(const pg_result *result, std::chrono::milliseconds took, std::chrono::milliseconds limit);

/// How far opening a session came, as libpq says it.
enum class PgStage { Reaching, Securing, Admitting };

/// The error of a session that did not come about.
Error errorFromStart(const pg_conn *connection, PgStage stage);

/// The error of a session that broke.
Error errorFromBreak(const pg_conn *connection);

/// Whether the login had no right to read something.
bool isMissingRight(const Error &error);

/// True when the same read may succeed the next time: the session is gone, or recovery of a replica was in the way.
bool isPassing(const Error &error);

} // namespace postroom
