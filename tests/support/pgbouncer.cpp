// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pgbouncer.h"

#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

PgBouncer::PgBouncer(const PostgresCluster &cluster)
    : m_cluster(cluster)
{
}

bool PgBouncer::start()
{
    if (m_port != 0)
        return launch(m_port);
    // Between finding a port and listening on it, another test may have taken it.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const quint16 port = freePort();
        if (launch(port)) {
            m_port = port;
            return true;
        }
    }
    return false;
}

bool PgBouncer::launch(quint16 port)
{
    const qsizetype before = log().size();
    m_error.clear();
    if (!configure(port))
        m_error = u"pgbouncer's settings could not be written: "_s + m_folder.error();
    else if (!m_process.start(u"pgbouncer"_s, {m_folder.filePath(u"pgbouncer.ini"_s)}, m_folder.filePath(u"log"_s)))
        m_error = u"setpriv, which starts pgbouncer, did not start"_s;
    if (!m_error.isEmpty())
        return false;
    const bool inTime = QTest::qWaitFor(
        [this, before] { return !m_process.isRunning() || log().mid(before).contains("process up"_L1); },
        serverPatienceMs);
    if (!inTime || !m_process.isRunning())
        m_error = u"pgbouncer did not start (is it installed?): "_s + log().mid(before).trimmed();
    return m_error.isEmpty();
}

bool PgBouncer::configure(quint16 port)
{
    const ProgramAnswer roles = m_cluster.sql(u"SELECT rolname FROM pg_roles WHERE rolcanlogin"_s);
    QByteArray users;
    for (const QString &role : roles.lines())
        users += '"' + role.toUtf8() + "\" \"\"\n";
    const QString settings
        = u"[databases]\n* = host=127.0.0.1 port=%1\n"
          "[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %2\nunix_socket_dir =\n"
          "pool_mode = transaction\nauth_type = trust\nauth_file = %3\nadmin_users = postgres\n"_s.arg(
              QString::number(m_cluster.port()), QString::number(port), m_folder.filePath(u"users.txt"_s));
    return roles.ok && m_folder.write(u"users.txt"_s, users) && m_folder.write(u"pgbouncer.ini"_s, settings.toUtf8());
}

bool PgBouncer::stop()
{
    return m_process.end(SIGTERM);
}

QString PgBouncer::conninfo(const QString &database, const QString &user) const
{
    return loopbackConninfo(m_port, database, user);
}

} // namespace postroom::test
