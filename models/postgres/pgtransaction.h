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

/// Takes what has arrived, whole records of TLS too; false when the session is gone.
bool takeInput(pg_conn *connection);

} // namespace postroom
