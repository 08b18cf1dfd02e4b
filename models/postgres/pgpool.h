// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "postgres/pgconnection.h"

namespace postroom {

/// Gives the database's password each time a session is opened; its error is the error of the read. A null function or
/// an empty secret: .pgpass and what else libpq looks at.
using PgPassword = std::function<Job<Secret> *()>;

/// A read that waits for a session, or runs in one.
struct PgRead {
    std::vector<PgCommand> commands;
    PgDone done;
    QPointer<PgConnection> at; ///< where it runs
    bool counts = false; ///< it may be slow, and nobody waits for it to go on
    bool ran = false; ///< it ended in a session; false: none was to be had
    int moves = 0; ///< to another session, since the one before was silent
};

/// The few sessions with one server. A read gets a free one, or a new one up to `mostSessions`; counts run one by one,
/// so that slow ones hold up no page. A session that is silent is replaced by a fresh one, which is opened beside it,
/// and its read moves there; where a statement runs for long without a sign of life, a session is opened to see whether
/// the server is there. Repeats nothing else. Unused sessions are closed. GUI thread.
class PgPool : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostSessions = 4; ///< three, and one for counts

    PgPool(PgParameters parameters, const PgLimits &limits, PgPassword password, QObject *parent);
    ~PgPool() override;

    const PgParameters &parameters() const { return m_parameters; }
    /// Which server gave the last session, for sentences; before the first one, where it is looked for.
    const QString &place() const { return m_place; }
    /// Sessions that are open, for tests.
    std::size_t sessions() const { return m_connections.size(); }

    /// Runs it as soon as there is a session; its `done` is called once, from the event loop, unless dropped.
    void read(std::shared_ptr<PgRead> read);
    /// Forgets a read; stops it on the server where it runs.
    void drop(const std::shared_ptr<PgRead> &read);
    /// Opens a session when there is none.
    void warm();

Q_SIGNALS:
    /// A session came about.
    void reached();

private:
    using Connections = std::vector<std::unique_ptr<PgConnection>>;
    using Waiting = std::deque<std::shared_ptr<PgRead>>;

    void work();
    void run(PgConnection &connection, const std::shared_ptr<PgRead> &read);
    void open();
    void onPassword(const Result<Secret> &secret);
    void dial(Secret password);
    void onOpened(PgSession session);
    void onNotOpened(const Error &error);
    void onFreed();
    void onQuiet(const PgConnection *connection);
    enum class Server { There, Gone };
    void rescue(Server server);
    void letSurplus();
    void let(PgConnection *connection);
    void letUnused();
    PgConnection *freeOne() const;
    bool isCounting() const;
    Waiting::iterator nextOne();
    std::size_t startable() const; ///< of those that wait, how many there could be a session for

    PgParameters m_parameters;
    QString m_place;
    PgLimits m_limits;
    PgPassword m_password;
    Connections m_connections;
    Waiting m_waiting;
    std::vector<std::shared_ptr<PgRead>> m_running;
    std::vector<PgDial *> m_dials; ///< children
    std::size_t m_opening = 0; ///< sessions that are being opened, or wait for the password
    int m_asking = 0; ///< sessions that wait for the password
    bool m_full = false; ///< no further session was to be had; waits for one of those there are
    QTimer m_idle;
};

} // namespace postroom
