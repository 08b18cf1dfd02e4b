// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/psql.h"

#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QStringList psqlArguments(const QString &conninfo)
{
    return {u"--no-psqlrc"_s, u"--no-align"_s, u"--tuples-only"_s, u"--quiet"_s, u"--no-password"_s, u"--dbname"_s,
        conninfo};
}

} // namespace

QString loopbackConninfo(quint16 port, const QString &database, const QString &user)
{
    const QString postgres = u"postgres"_s;
    return u"host=127.0.0.1 port=%1 user=%2 dbname=%3"_s.arg(
        QString::number(port), user.isEmpty() ? postgres : user, database.isEmpty() ? postgres : database);
}

ProgramAnswer runSql(const QString &conninfo, const QString &statements, int patienceMs)
{
    const QStringList stopAtErrors{u"--set"_s, u"ON_ERROR_STOP=1"_s, u"--file"_s, u"-"_s};
    return runToEnd(serverProgram(u"psql"_s), psqlArguments(conninfo) + stopAtErrors, statements.toUtf8(), patienceMs);
}

PsqlSession::PsqlSession(const QString &conninfo)
{
    m_process.setProcessEnvironment(plainEnvironment());
    m_process.start(serverProgram(u"psql"_s), psqlArguments(conninfo));
    m_process.waitForStarted();
}

PsqlSession::~PsqlSession()
{
    // A statement that still waits would keep it.
    m_process.kill();
    m_process.waitForFinished(serverPatienceMs);
}

bool PsqlSession::run(const QString &statements)
{
    send(statements);
    const QByteArray mark = "mark " + QByteArray::number(++m_marks);
    m_process.write("\\echo " + mark + '\n');
    QByteArray said;
    const bool ended = QTest::qWaitFor(
        [&] {
            said += m_process.readAllStandardOutput();
            return said.contains(mark) || m_process.state() == QProcess::NotRunning;
        },
        serverPatienceMs);
    m_errors = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    return ended && said.contains(mark) && m_errors.isEmpty();
}

void PsqlSession::send(const QString &statements)
{
    m_process.write(statements.toUtf8() + '\n');
}

} // namespace postroom::test
