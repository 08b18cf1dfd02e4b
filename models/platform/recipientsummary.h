// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "platform/searchstate.h"

#include <span>

namespace postroom {

/// What was read of the messages to one recipient: counted over the rows that are there, which may not be all.
struct RecipientSummary {
    struct Channel {
        QString type; ///< sms, email, letter, or another word of the platform
        qint64 messages = 0;
        /// Those that arrived as far as anybody says: delivered and sent (admin-features §0.4), without returned
        /// letters.
        qint64 delivered = 0;
    };

    SearchTerm term;
    std::vector<Channel> channels = {}; ///< those with messages, in the order in which they were first seen
    Row lastFailure = nullptr; ///< the newest that failed or came back; null: none
    /// What went the same way after it: the newest that arrived, else the newest; null: nothing.
    Row afterwards = nullptr;

    /// All of them.
    qint64 messages() const;
};

/// Whether a term names a recipient, so that there may be a summary.
bool namesRecipient(const SearchTerm &term);
/// A summary for each term of the query that names a recipient. Rows that hold a term elsewhere (a reference, part of
/// another number) count for nobody. `rows` are in the order of a search, newest first. Any thread.
std::vector<RecipientSummary> summariesOf(const SearchQuery &query, std::span<const Row> rows);

} // namespace postroom
