// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/searchstate.h"
#include "postgres/pgcommand.h"
#include "postgres/schemagaps.h"

namespace postroom {

/// Of recipients like the one that was searched for only so many are looked at, those that share most with it, …
constexpr int mostSimilarRecipients = 1'000;
/// … among so many messages of each part that they share.
constexpr int mostSimilarMessages = 4'000;

/// The recipients that share a whole part with the one of the search (wholeParts), by the trigram index, with their
/// numbers of messages; nothing where the term is no recipient, or of a type that was not asked for. Its columns: the
/// recipient, its messages, the newest one's moment, and how many messages of the most frequent part were looked at.
std::optional<PgCommand> nearMissCommand(const SearchQuery &query, const SchemaGaps &gaps = {});

/// Those of them that differ from the term by a slip; `known` are recipients that the search itself has found.
NearMisses nearMissesFrom(const PgRows &rows, const SearchQuery &query, const QStringList &known);

} // namespace postroom
