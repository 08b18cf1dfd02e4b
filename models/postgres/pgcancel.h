// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgdial.h"

#include <QFutureWatcher>

namespace postroom {

/// Stops the statement that runs in a session, by PQcancel on a pool thread, since that blocks for a round trip (design
/// §4). Asks again until it is deleted, since a cancel that overtakes its statement stops nothing. What is sent hits
/// whatever runs in the session then: whoever owns this lets nothing else run before `isSettled`. The session stays
/// open until what was sent has arrived, also when whoever owns both has let them go: a pooler that sees the client go
/// first forgets what the cancel is for, and the statement runs on.
class PgCancel : public QObject {
    Q_OBJECT
public:
    PgCancel(PgSession session, QObject *parent);

    /// True while nothing is on its way to the server.
    bool isSettled() const { return m_sending.isFinished(); }
    /// The statement has ended: asks no further.
    void stop();

Q_SIGNALS:
    /// What was sent has arrived, or could not be.
    void settled();

private:
    void send();

    PgSession m_session; ///< null when nothing more is to be sent
    QFutureWatcher<void> m_sending;
    QTimer m_again;
    bool m_stopped = false;
};

} // namespace postroom
