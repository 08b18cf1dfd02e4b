// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/fork.h"
#include "platform/resource.h"

#include <optional>

namespace postroom {

/// Why something cannot be had here; derived from what the connection, the schema and the person offer, never listed by
/// hand (design §1). models/text turns it into a sentence.
struct WhyNot {
    enum class Reason {
        MissingScope, ///< a filter is needed first: see filter
        MissingId, ///< there is more than one of it, and none was named
        NoMapping, ///< this connection has no way to ask for it
        NoFilter, ///< this connection cannot narrow by that filter
        NoKey, ///< none of the connection's API keys belongs to that service
        NobodySignedIn, ///< a person, or --unattended, is needed
        LackedByFork, ///< that platform has no such thing: see fork
        LackedByRevision, ///< the database, of another revision, lacks what it would be read from: see lacked
        NoRight, ///< the login of the database may not read what it would be read from: see lacked
        NoUsage, ///< the login may not use the schema that everything is in: see lacked
        DiffersOnFork, ///< that platform answers in a way that would be shown wrong
        NotNotify, ///< the database is none of these platforms'
        NotPermitted ///< the person who is signed in may not: see decision
    };
    Reason reason = Reason::NoMapping;
    std::optional<FilterKey> filter;
    Fork fork = Fork::Unknown;
    Decision decision = {};
    QString lacked = {}; ///< "table" or "table.column"; NoUsage: the schema

    /// Whether whoever looks after the database can mend it by granting a right.
    bool lacksRight() const { return reason == Reason::NoRight || reason == Reason::NoUsage; }
    bool operator==(const WhyNot &) const = default;
};

} // namespace postroom
