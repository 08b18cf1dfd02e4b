// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "platform/serverstate.h"

#include <QTimeZone>

namespace postroom {

/// Which servers of a database answer, in a line: "Database at db1:5432, lists from db2:5432, 2 s behind".
QString serversText(const ServerState &servers);

/// Something about the servers that a page tells.
struct ServerNews {
    QString sentence; ///< empty: there is nothing to tell
    QString explanation;
};

/// That the primary does what the replica should, and why.
ServerNews replicaNews(const ServerState &servers);

/// That the database answers again: since when it did not, where that was seen, and whether it is another server than
/// before. `before` is the place of the server that was lost.
ServerNews backNews(const ServerState &servers, const QString &before, std::optional<Instant> lostAt, Instant now,
    const QTimeZone &zone);

} // namespace postroom
