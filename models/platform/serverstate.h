// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <optional>
#include <QString>

namespace postroom {

/// The servers behind a platform's database as they answer now (admin mode). models/text makes sentences of it.
struct ServerState {
    /// Which server gives lists, searches and counts.
    enum class Lists {
        Primary, ///< there is no replica
        Replica,
        PrimaryInstead ///< of a replica that is gone, or that cancels statements to recover; see replicaError
    };

    QString primary; ///< "db1.example:5432": who answered last, of several hosts, else the first one
    QString replica; ///< the same of the replica; empty: there is none
    Lists lists = Lists::Primary;
    std::optional<Error> replicaError; ///< for PrimaryInstead: why
    std::optional<std::chrono::milliseconds> lag; ///< how far the replica is behind, where that is known
    std::optional<Error> lost; ///< why no server answered the last question; nothing while one does

    bool operator==(const ServerState &) const = default;
};

} // namespace postroom
