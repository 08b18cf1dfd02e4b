// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/serverstate.h"
#include "postgres/pgclient.h"

namespace postroom {

/// What the reads of a client tell of its servers: which of them answer, since when none does, how far the replica is
/// behind. Asks nothing by itself but that last thing, beside a read and at most every lagAge. GUI thread.
class PgServers : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lagAge{10};

    /// `client` must outlive it.
    explicit PgServers(PgClient &client);

    const ServerState &state() const { return m_state; }
    /// Asks from now on how far the replica is behind.
    void watchLag() { m_watchesLag = true; }

Q_SIGNALS:
    /// state() is another one.
    void changed();

private:
    void onEnded(const std::optional<Error> &error);
    void renew();
    void askLag();

    PgClient &m_client;
    ServerState m_state;
    std::optional<std::chrono::milliseconds> m_lag;
    std::optional<Error> m_lost;
    JobGuard m_lagJob;
    QElapsedTimer m_lagAsked;
    bool m_watchesLag = false;
};

} // namespace postroom
