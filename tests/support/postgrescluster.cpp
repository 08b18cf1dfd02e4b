// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <locale.h>
#include <QCryptographicHash>
#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// The order of names in the recordings; ICU gives the same where the system has no such locale.
QStringList recordedOrder()
{
    const locale_t recorded = newlocale(LC_ALL_MASK, "en_US.UTF-8", nullptr);
    if (!recorded)
        return {u"--locale=C.UTF-8"_s, u"--locale-provider=icu"_s, u"--icu-locale=en-US"_s};
    freelocale(recorded);
    return {u"--locale=en_US.UTF-8"_s};
}

} // namespace

PostgresCluster::PostgresCluster(ClusterSetup setup)
    : m_setup(std::move(setup))
    , m_folder(m_setup.room)
{
}

bool PostgresCluster::fail(const QString &sentence)
{
    m_error = sentence;
    return false;
}

bool PostgresCluster::start()
{
    if (!m_made && !make())
        return false;
    if (m_port != 0)
        return launch();
    // Between finding a port and listening on it, another test may have taken it.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_port = freePort();
        if (launch())
            return true;
        if (!log().contains("could not bind"_L1))
            break;
    }
    m_port = 0;
    return false;
}

bool PostgresCluster::make()
{
    if (!m_folder.error().isEmpty())
        return fail(m_folder.error());
    const QString data = m_folder.filePath(u"data"_s);
    const ProgramAnswer made = m_primary.isEmpty()
        ? runAsServer(u"initdb"_s,
            QStringList{u"--pgdata"_s, data, u"--username=postgres"_s, u"--encoding=UTF8"_s, u"--auth=trust"_s,
                u"--no-sync"_s, u"--no-instructions"_s}
                + recordedOrder())
        : runAsServer(u"pg_basebackup"_s,
            {u"--pgdata"_s, data, u"--dbname"_s, m_primary, u"--write-recovery-conf"_s, u"--checkpoint=fast"_s,
                u"--no-sync"_s});
    if (!made.ok)
        return fail(u"a cluster could not be made (is postgresql-15 installed?): "_s + made.error);
    m_made = true;
    return true;
}

bool PostgresCluster::configure()
{
    QStringList lines{u"listen_addresses = '127.0.0.1'"_s, u"port = %1"_s.arg(m_port),
        u"unix_socket_directories = '%1'"_s.arg(m_folder.path()), u"fsync = off"_s, u"full_page_writes = off"_s,
        u"timezone = 'UTC'"_s, u"log_timezone = 'UTC'"_s, u"lc_messages = 'C'"_s};
    if (m_setup.certificate) {
        if (!m_authority)
            m_authority.emplace();
        const ServerIdentity identity = m_authority->issue(*m_setup.certificate);
        if (!m_folder.write(u"authority.crt"_s, m_authority->certificate().toPem())
            || !m_folder.write(u"server.crt"_s, identity.certificate.toPem())
            || !m_folder.write(u"server.key"_s, identity.key.toPem()))
            return false;
        lines << u"ssl = on"_s << u"ssl_cert_file = '%1/server.crt'"_s.arg(m_folder.path())
              << u"ssl_key_file = '%1/server.key'"_s.arg(m_folder.path());
    }
    lines += m_setup.settings;
    QStringList access{u"local all all trust"_s, u"local replication all trust"_s};
    access += m_setup.access.isEmpty() ? QStringList{u"host all all 127.0.0.1/32 trust"_s} : m_setup.access;
    return m_folder.write(u"data/postgresql.conf"_s, lines.join(u'\n').toUtf8() + '\n')
        && m_folder.write(u"data/pg_hba.conf"_s, access.join(u'\n').toUtf8() + '\n');
}

bool PostgresCluster::launch()
{
    const qsizetype before = log().size();
    if (!configure())
        return fail(u"the settings could not be written into %1"_s.arg(m_folder.path()));
    if (!m_process.start(u"postgres"_s, {u"-D"_s, m_folder.filePath(u"data"_s)}, m_folder.filePath(u"log"_s)))
        return fail(u"setpriv, which starts the server, did not start"_s);
    const bool inTime = QTest::qWaitFor(
        [this] { return !m_process.isRunning() || state() == "ready" || state() == "standby"; }, serverPatienceMs);
    if (!inTime || !m_process.isRunning())
        return fail(u"the server did not start: "_s + log().mid(before).trimmed());
    return true;
}

// The word that the server keeps for those who wait for it: starting, ready, standby, stopping.
QByteArray PostgresCluster::state() const
{
    constexpr qsizetype LineOfState = 7;
    const QList<QByteArray> lines = m_folder.read(u"data/postmaster.pid"_s).split('\n');
    return lines.value(0).toLongLong() == pid() ? lines.value(LineOfState).trimmed() : QByteArray();
}

bool PostgresCluster::stop(Stop how)
{
    return m_process.end(how == Stop::Fast ? SIGINT : SIGQUIT) || fail(u"the server did not end and was killed"_s);
}

bool PostgresCluster::restart()
{
    return stop() && start();
}

bool PostgresCluster::pause()
{
    return m_process.pause() || fail(u"the server did not freeze"_s);
}

std::unique_ptr<PostgresCluster> PostgresCluster::makeReplica(const QStringList &furtherSettings) const
{
    ClusterSetup setup = m_setup;
    setup.settings += furtherSettings;
    auto replica = std::make_unique<PostgresCluster>(setup);
    replica->m_primary = ownConninfo();
    return replica;
}

bool PostgresCluster::catchUpWith(const PostgresCluster &primary)
{
    const ProgramAnswer written = primary.sql(u"SELECT pg_current_wal_flush_lsn()"_s);
    if (!written.ok)
        return fail(written.error);
    const QString question = u"SELECT pg_last_wal_replay_lsn() >= '%1'"_s.arg(written.text());
    return QTest::qWaitFor([&] { return sql(question).text() == u"t"; }, serverPatienceMs)
        || fail(u"the replica did not catch up: "_s + sql(question).error);
}

bool PostgresCluster::promote()
{
    const ProgramAnswer promoted = sql(u"SELECT pg_promote()"_s);
    return promoted.text() == u"t" || fail(u"the replica was not promoted: "_s + promoted.error);
}

QString PostgresCluster::conninfo(const QString &database, const QString &user) const
{
    return loopbackConninfo(m_port, database, user);
}

QString PostgresCluster::ownConninfo(const QString &database) const
{
    return u"host=%1 port=%2 user=postgres dbname=%3"_s.arg(
        m_folder.path(), QString::number(m_port), database.isEmpty() ? u"postgres"_s : database);
}

ProgramAnswer PostgresCluster::sql(const QString &statements, const QString &database) const
{
    const bool holdsMuch = m_setup.room == ServerFolder::Room::Much;
    return runSql(ownConninfo(database), statements, holdsMuch ? largeServerPatienceMs : serverPatienceMs);
}

int PostgresCluster::forgottenTransactions() const
{
    const ProgramAnswer old = sql(u"SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in%' "
                                  "AND clock_timestamp() - state_change > interval '500 milliseconds'"_s);
    bool isNumber = false;
    const int count = old.text().toInt(&isNumber);
    return isNumber ? count : -1;
}

QByteArray PostgresCluster::dumpHash(const QString &database) const
{
    const ProgramAnswer dump = runToEnd(serverProgram(u"pg_dump"_s), {u"--dbname"_s, ownConninfo(database)});
    if (!dump.ok)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : dump.output.split('\n')) {
        // Newer versions make up a key for each dump.
        if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict "))
            hash.addData(line + '\n');
    }
    return hash.result().toHex();
}

} // namespace postroom::test
