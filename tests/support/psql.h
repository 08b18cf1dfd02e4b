// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverprogram.h"

namespace postroom::test {

/// Where a client connects over TCP on loopback.
QString loopbackConninfo(quint16 port, const QString &database, const QString &user);

/// Runs statements through psql until the first that fails. The output is a line a row, with | between values.
ProgramAnswer runSql(const QString &conninfo, const QString &statements, int patienceMs = serverPatienceMs);

/// A psql that stays connected: for transactions left open and for waiting in locks.
class PsqlSession {
public:
    explicit PsqlSession(const QString &conninfo);
    ~PsqlSession();

    /// Runs statements and waits for their end; false with errors() when one failed or the connection is gone.
    bool run(const QString &statements);
    /// Sends statements that will wait for something; the next run() waits for their end too.
    void send(const QString &statements);
    QString errors() const { return m_errors; }

private:
    QProcess m_process;
    QString m_errors;
    int m_marks = 0;
};

} // namespace postroom::test
