// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/keyconnection.h"

namespace postroom {

/// A page of a key's list, its rows completed.
Job<Page> *completedPage(KeyConnection &key, const Query &query, const Cursor &cursor);

/// The record of a target from the first of the keys that has it, asked in turn. NotFound when none has; otherwise the
/// first other failure.
Job<Row> *lookUp(const std::vector<KeyConnection *> &keys, const Target &target);

/// Follows a list that is read backwards to the page that holds a moment, or to its end.
Job<Cursor> *locateBackwards(Source &source, const Query &query, std::optional<Instant> moment);

} // namespace postroom
