// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgconnection.h"

namespace postroom {

/// What every transaction begins with: read-only, UTC, the spellings that records are read in, and the time-outs, since
/// a role or a database may have set each otherwise (issue E.1).
std::vector<PgCommand> transactionStart(const PgLimits &limits);

/// Puts a statement with its values behind what was sent before; nothing waits.
void sendCommand(pg_conn *connection, const PgCommand &command);

/// Sends what waits to be sent, and watches for room while something does. False when the session turns out to be gone
/// (libpq has read the server's farewell and closed the socket, inside the call that wanted to write): both notifiers
/// are off then, and what was read is to be dealt with like anything else that comes.
bool sendWaiting(pg_conn *connection, QSocketNotifier &readable, QSocketNotifier &writable);

/// The next result that has arrived of what was sent up to a sync that is still to come; null: none has, or the session
/// is gone. libpq gives the results of a statement, then null, for each in turn; then a sync. `between` is called
/// behind the null, where the mode of the next statement may be chosen.
std::shared_ptr<pg_result> nextResult(pg_conn *connection, const std::function<void()> &between = nullptr);

/// Takes what has arrived, whole records of TLS too; false when the session is gone.
bool takeInput(pg_conn *connection);

} // namespace postroom
