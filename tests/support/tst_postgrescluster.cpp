// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pgbouncer.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class PostgresClusterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }

    void answersOnLoopbackAndThroughItsSocket();
    void keepsPortAndDataOverARestart();
    void comesBackFromALossOfPower();
    void freezesWithItsConnections();
    void leavesNothingBehind();
    void removesWhatAKilledTestLeft();
    void saysWhatIsWrongWithItsSettings();
    void letsInWhomTheAccessSays();
    void runsOutOfConnections();
    void speaksTls();
    void isFollowedByAReplica();
    void letsAReplicaTakeOver();
    void answersThroughPgBouncer();
    void refusesUnknownParametersThroughPgBouncer();
    void keepsATransactionOpen();

private:
    PostgresCluster m_cluster;
};

void PostgresClusterTest::answersOnLoopbackAndThroughItsSocket()
{
    QCOMPARE(m_cluster.sql(u"SELECT 6 * 7, 'x'"_s).text(), u"42|x"_s);
    const QString where = u"SELECT host(inet_server_addr()), inet_server_port()"_s;
    QCOMPARE(runSql(m_cluster.conninfo(), where).text(), u"127.0.0.1|%1"_s.arg(m_cluster.port()));
    const ProgramAnswer wrong = m_cluster.sql(u"SELECT 1; SELECT nonsense; SELECT 2"_s);
    QVERIFY(!wrong.ok);
    QCOMPARE(wrong.text(), u"1"_s);
    QVERIFY2(wrong.error.contains(u"nonsense"_s), qPrintable(wrong.error));
}

void PostgresClusterTest::keepsPortAndDataOverARestart()
{
    QVERIFY(m_cluster.sql(u"CREATE TABLE kept AS SELECT 1 AS one"_s).ok);
    const quint16 port = m_cluster.port();
    QVERIFY(m_cluster.stop());
    QVERIFY(!m_cluster.isRunning());
    QVERIFY(runSql(m_cluster.conninfo(), u"SELECT 1"_s).error.contains(u"refused"_s));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QCOMPARE(m_cluster.port(), port);
    m_cluster.addSettings({u"work_mem = '5MB'"_s});
    QVERIFY2(m_cluster.restart(), qPrintable(m_cluster.error()));
    QCOMPARE(runSql(m_cluster.conninfo(), u"TABLE kept; SHOW work_mem"_s).lines(), QStringList({u"1"_s, u"5MB"_s}));
}

void PostgresClusterTest::comesBackFromALossOfPower()
{
    QVERIFY(m_cluster.sql(u"CREATE TABLE survived AS SELECT 2 AS two"_s).ok);
    QVERIFY(m_cluster.stop(PostgresCluster::Stop::Immediate));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QCOMPARE(m_cluster.sql(u"TABLE survived"_s).text(), u"2"_s);
}

void PostgresClusterTest::freezesWithItsConnections()
{
    PsqlSession session(m_cluster.conninfo());
    QVERIFY2(session.run(u"SELECT 1;"_s), qPrintable(session.errors()));
    QVERIFY(m_cluster.pause());
    // The system accepts for it; nobody answers.
    const QString patient = m_cluster.conninfo() + u" connect_timeout=2"_s;
    const ProgramAnswer frozen = runSql(patient, u"SELECT 1"_s);
    QVERIFY2(frozen.error.contains(u"timeout"_s), qPrintable(frozen.error));
    session.send(u"CREATE TABLE thawed AS SELECT 3 AS three;"_s);
    m_cluster.resume();
    QVERIFY2(session.run(u"SELECT 1;"_s), qPrintable(session.errors()));
    QCOMPARE(m_cluster.sql(u"TABLE thawed"_s).text(), u"3"_s);
}

void PostgresClusterTest::leavesNothingBehind()
{
    QString folder;
    qint64 pid = 0;
    {
        PostgresCluster cluster;
        QVERIFY2(cluster.start(), qPrintable(cluster.error()));
        QVERIFY(cluster.pause());
        folder = cluster.folder().path();
        pid = cluster.pid();
        QVERIFY(QFile::exists(folder));
    }
    QVERIFY(!QFile::exists(folder));
    QVERIFY(!QFile::exists(u"/proc/%1"_s.arg(pid)));
}

void PostgresClusterTest::removesWhatAKilledTestLeft()
{
    const ServerFolder alive;
    const QString abandoned = QFileInfo(alive.path()).path() + u"/postroom-server-abandoned"_s;
    QVERIFY(QDir().mkpath(abandoned + u"/data"_s));
    QFile owner(abandoned + u"/owner"_s);
    QVERIFY(owner.open(QIODevice::WriteOnly));
    owner.close();
    const ServerFolder next;
    QVERIFY(!QFile::exists(abandoned));
    QVERIFY(QFile::exists(alive.path()));
    QCOMPARE(next.error(), QString());
}

void PostgresClusterTest::saysWhatIsWrongWithItsSettings()
{
    PostgresCluster cluster({.settings = {u"no_such_setting = 1"_s}});
    QVERIFY(!cluster.start());
    QVERIFY2(cluster.error().contains(u"no_such_setting"_s), qPrintable(cluster.error()));
    QVERIFY(!cluster.isRunning());
}

void PostgresClusterTest::letsInWhomTheAccessSays()
{
    PostgresCluster cluster(
        {.access = {u"host all clerk 127.0.0.1/32 trust"_s, u"host all all 127.0.0.1/32 reject"_s}});
    QVERIFY2(cluster.start(), qPrintable(cluster.error()));
    QVERIFY(cluster.sql(u"CREATE ROLE clerk LOGIN"_s).ok);
    QCOMPARE(runSql(cluster.conninfo({}, u"clerk"_s), u"SELECT current_user"_s).text(), u"clerk"_s);
    const ProgramAnswer refused = runSql(cluster.conninfo(), u"SELECT 1"_s);
    QVERIFY2(refused.error.contains(u"pg_hba.conf rejects"_s), qPrintable(refused.error));
}

void PostgresClusterTest::runsOutOfConnections()
{
    PostgresCluster cluster({.settings = {u"max_connections = 5"_s, u"max_wal_senders = 0"_s}});
    QVERIFY2(cluster.start(), qPrintable(cluster.error()));
    QVERIFY(cluster.sql(u"CREATE ROLE clerk LOGIN"_s).ok);
    const QString conninfo = cluster.conninfo({}, u"clerk"_s);
    PsqlSession first(conninfo);
    PsqlSession second(conninfo);
    QVERIFY(first.run(u"SELECT 1;"_s) && second.run(u"SELECT 1;"_s));
    const ProgramAnswer refused = runSql(conninfo, u"SELECT 1"_s);
    QVERIFY2(refused.error.contains(u"connection slots"_s), qPrintable(refused.error));
    QVERIFY(cluster.sql(u"SELECT 1"_s).ok);
}

void PostgresClusterTest::speaksTls()
{
    for (const CertificateKind kind : {CertificateKind::Good, CertificateKind::WrongHost}) {
        PostgresCluster cluster({.access = {u"hostssl all all 127.0.0.1/32 trust"_s}, .certificate = kind});
        QVERIFY2(cluster.start(), qPrintable(cluster.error()));
        const QString verified = cluster.conninfo() + u" sslmode=verify-full sslrootcert="_s + cluster.authorityFile();
        const ProgramAnswer answer = runSql(verified, u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s);
        if (kind == CertificateKind::Good)
            QCOMPARE(answer.text(), u"t"_s);
        else
            QVERIFY2(answer.error.contains(u"does not match host name"_s), qPrintable(answer.error));
        QVERIFY(runSql(cluster.conninfo() + u" sslmode=disable"_s, u"SELECT 1"_s).error.contains(u"no encryption"_s));
    }
}

void PostgresClusterTest::isFollowedByAReplica()
{
    const std::unique_ptr<PostgresCluster> replica = m_cluster.makeReplica({u"max_standby_streaming_delay = 0"_s});
    QVERIFY2(replica->start(), qPrintable(replica->error()));
    QVERIFY(m_cluster.sql(u"CREATE TABLE followed AS SELECT 4 AS four"_s).ok);
    QVERIFY2(replica->catchUpWith(m_cluster), qPrintable(replica->error()));
    QCOMPARE(runSql(replica->conninfo(), u"TABLE followed; SELECT pg_is_in_recovery()"_s).lines(),
        QStringList({u"4"_s, u"t"_s}));
    QCOMPARE(m_cluster.sql(u"SELECT state FROM pg_stat_replication"_s).text(), u"streaming"_s);
    QVERIFY(!replica->sql(u"CREATE TABLE refused (one int)"_s).ok);
}

void PostgresClusterTest::letsAReplicaTakeOver()
{
    const std::unique_ptr<PostgresCluster> replica = m_cluster.makeReplica();
    QVERIFY2(replica->start(), qPrintable(replica->error()));
    QVERIFY2(replica->promote(), qPrintable(replica->error()));
    QCOMPARE(replica->sql(u"CREATE TABLE mine AS SELECT 5 AS five; TABLE mine; SELECT pg_is_in_recovery()"_s).lines(),
        QStringList({u"5"_s, u"f"_s}));
}

void PostgresClusterTest::answersThroughPgBouncer()
{
    PgBouncer bouncer(m_cluster);
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    QCOMPARE(runSql(bouncer.conninfo(), u"BEGIN READ ONLY; SELECT 6; COMMIT"_s).text(), u"6"_s);
    const ProgramAnswer settings = runSql(bouncer.conninfo(u"pgbouncer"_s), u"SHOW CONFIG"_s);
    QVERIFY2(settings.text().contains(u"pool_mode|transaction|"_s), qPrintable(settings.text() + settings.error));
    QVERIFY(bouncer.stop());
    QVERIFY(runSql(bouncer.conninfo(), u"SELECT 1"_s).error.contains(u"refused"_s));
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    QCOMPARE(runSql(bouncer.conninfo(), u"SELECT 7"_s).text(), u"7"_s);
}

void PostgresClusterTest::refusesUnknownParametersThroughPgBouncer()
{
    PgBouncer bouncer(m_cluster);
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    const QString conninfo = bouncer.conninfo() + u" options='-c default_transaction_read_only=on'"_s;
    const ProgramAnswer refused = runSql(conninfo, u"SELECT 1"_s);
    QVERIFY2(refused.error.contains(u"unsupported startup parameter"_s), qPrintable(refused.error));
}

void PostgresClusterTest::keepsATransactionOpen()
{
    PsqlSession holder(m_cluster.ownConninfo());
    QVERIFY2(holder.run(u"CREATE TABLE held (one int); BEGIN; LOCK held;"_s), qPrintable(holder.errors()));
    PsqlSession waiter(m_cluster.ownConninfo());
    QVERIFY(waiter.run(u"SELECT 1;"_s));
    waiter.send(u"TABLE held;"_s);
    const QString waiting = u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s;
    QTRY_COMPARE(m_cluster.sql(waiting).text(), u"1"_s);
    QVERIFY(holder.run(u"COMMIT;"_s));
    QVERIFY(waiter.run(u"SELECT 1;"_s));
    QVERIFY(!waiter.run(u"SELECT nonsense;"_s));
    QVERIFY(waiter.errors().contains(u"nonsense"_s));
}

POSTROOM_TEST(PostgresClusterTest)
#include "tst_postgrescluster.moc"
