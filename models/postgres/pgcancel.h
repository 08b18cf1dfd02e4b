// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QFutureWatcher>
#include <QTimer>

struct pg_conn;

namespace postroom {

/// Stops the statement that runs in a session, by PQcancel on a pool thread, since that blocks for a round trip (design
/// §4). Asks again until it is deleted, since a cancel that overtakes its statement stops nothing. What is sent hits
/// whatever runs in the session then: whoever owns this lets nothing else run before `isSettled`.
class PgCancel : public QObject {
    Q_OBJECT
public:
    PgCancel(pg_conn *connection, QObject *parent);

    /// True while nothing is on its way to the server.
    bool isSettled() const { return m_sending.isFinished(); }
    /// The statement has ended: asks no further.
    void stop();

Q_SIGNALS:
    /// What was sent has arrived, or could not be.
    void settled();

private:
    void send();

    pg_conn *m_connection;
    QFutureWatcher<void> m_sending;
    QTimer m_again;
    bool m_stopped = false;
};

} // namespace postroom
