// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <QProcess>

namespace postroom::test {

/// How long anything that a server does may take before a test gives up.
constexpr int serverPatienceMs = 60'000;
/// The same for a server that holds much (ServerFolder::Room).
constexpr int largeServerPatienceMs = 30 * serverPatienceMs;

/// How a program ended and what it said.
struct ProgramAnswer {
    bool ok = false;
    QByteArray output;
    QString error; ///< what it wrote to its error channel, or why it did not start

    QString text() const { return QString::fromUtf8(output).trimmed(); }
    QStringList lines() const { return text().split(u'\n', Qt::SkipEmptyParts); }
};

/// The environment of this process without the settings that a person has for PostgreSQL.
QProcessEnvironment plainEnvironment();

/// The path of a program of PostgreSQL 15 or later, or of pgbouncer; its bare name when this system has none.
QString serverProgram(const QString &name);

/// A loopback port that nothing listens on, below those that the system hands out to connections.
quint16 freePort();

/// Runs a program to its end while the event loop goes on: servers of the same test may have to answer it.
ProgramAnswer runToEnd(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    int patienceMs = serverPatienceMs);

/// Servers that refuse root run as the account `postgres` when a test is root, else as the test's own.
ProgramAnswer runAsServer(const QString &program, const QStringList &arguments);

/// A server in the foreground of that account, which ends with the test however the test ends.
class ServerProcess {
public:
    /// `lastSignal` is what makes this server end at once and in order.
    explicit ServerProcess(int lastSignal);
    ~ServerProcess();

    /// Starts the server; what it says is appended to the file.
    bool start(const QString &program, const QStringList &arguments, const QString &log);
    /// Sends the signal and waits for the end; kills what does not end, and then says false.
    bool end(int signal);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }

    /// Freezes the server and all its processes, as a machine that hangs does: connections stay and are silent.
    bool pause();
    /// Lets them go on.
    void resume();

private:
    void tellAll(int signal);
    void kill();
    QList<qint64> processes() const;

    QProcess m_process;
    int m_lastSignal;
    bool m_paused = false;
};

} // namespace postroom::test
