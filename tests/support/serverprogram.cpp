// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverprogram.h"

#include <algorithm>
#include <cstring>
#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <unistd.h>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// setpriv becomes the program: no process of ours stands between a test's signals and the server, as one of runuser's
// would.
QStringList asServerAccount(const QString &program, const QStringList &arguments, int signalWhenTheTestEnds)
{
    QStringList words{u"--pdeathsig"_s, QString::fromLatin1(sigabbrev_np(signalWhenTheTestEnds))};
    if (geteuid() == 0)
        words << u"--reuid"_s << u"postgres"_s << u"--regid"_s << u"postgres"_s << u"--init-groups"_s;
    return words << u"--"_s << program << arguments;
}

// The fields of /proc/PID/stat behind the name, which may hold anything: state, parent, …
QList<QByteArray> processFields(const QString &pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

bool isStopped(qint64 pid)
{
    const QByteArray state = processFields(QString::number(pid)).value(0);
    return state.isEmpty() || state == "T" || state == "Z";
}

} // namespace

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"PG"_s))
            environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PGPASSFILE"_s, u"/nonexistent"_s);
    return environment;
}

QString serverProgram(const QString &name)
{
    QStringList folders;
    for (const int version : {15, 16, 17})
        folders.append(u"/usr/lib/postgresql/%1/bin"_s.arg(version));
    folders.append(u"/usr/sbin"_s);
    for (const QString &found : {QStandardPaths::findExecutable(name, folders), QStandardPaths::findExecutable(name)}) {
        if (!found.isEmpty())
            return found;
    }
    return name;
}

quint16 freePort()
{
    QTcpServer probe;
    quint16 port = 0;
    do {
        port = static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 32'000));
    } while (!probe.listen(QHostAddress::LocalHost, port));
    return port;
}

ProgramAnswer runToEnd(const QString &program, const QStringList &arguments, const QByteArray &input, int patienceMs)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {false, {}, u"%1 did not start: %2"_s.arg(program, process.errorString())};
    process.write(input);
    process.closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {false, {}, u"%1 took more than %2 s"_s.arg(program).arg(patienceMs / 1000)};
    }
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

ProgramAnswer runAsServer(const QString &program, const QStringList &arguments)
{
    return runToEnd(u"setpriv"_s, asServerAccount(serverProgram(program), arguments, SIGKILL));
}

ServerProcess::ServerProcess(int lastSignal)
    : m_lastSignal(lastSignal)
{
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
}

// No event loop: what a test has on it may be half gone.
ServerProcess::~ServerProcess()
{
    resume();
    const QDeadlineTimer patience(serverPatienceMs);
    while (isRunning() && !patience.hasExpired()) {
        tellAll(m_lastSignal);
        m_process.waitForFinished(20);
    }
    kill();
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, const QString &log)
{
    m_process.setStandardOutputFile(log, QIODevice::Append);
    m_process.setStandardErrorFile(log, QIODevice::Append);
    m_process.start(u"setpriv"_s, asServerAccount(serverProgram(program), arguments, m_lastSignal));
    return m_process.waitForStarted();
}

// With the event loop: a server hears out connections that have begun, whose client may live on it.
bool ServerProcess::end(int signal)
{
    resume();
    if (isRunning())
        ::kill(static_cast<pid_t>(pid()), signal);
    const bool ended = QTest::qWaitFor(
        [this, signal] {
            // One whose client does not say who it is started after all others were told, and waits for a minute.
            if (signal == m_lastSignal)
                tellAll(signal);
            return !isRunning();
        },
        serverPatienceMs);
    kill();
    return ended;
}

void ServerProcess::tellAll(int signal)
{
    for (const qint64 process : processes())
        ::kill(static_cast<pid_t>(process), signal);
}

void ServerProcess::kill()
{
    tellAll(SIGKILL);
    if (isRunning())
        m_process.waitForFinished();
}

bool ServerProcess::pause()
{
    m_paused = true;
    return QTest::qWaitFor(
        [this] {
            // The first is the one that would make others.
            tellAll(SIGSTOP);
            const QList<qint64> all = processes();
            return std::all_of(all.begin(), all.end(), isStopped);
        },
        serverPatienceMs);
}

void ServerProcess::resume()
{
    if (!m_paused)
        return;
    tellAll(SIGCONT);
    m_paused = false;
}

QList<qint64> ServerProcess::processes() const
{
    if (!isRunning())
        return {};
    QList<qint64> all{pid()};
    const QByteArray parent = QByteArray::number(pid());
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (processFields(name).value(1) == parent)
            all.append(name.toLongLong());
    }
    return all;
}

} // namespace postroom::test
