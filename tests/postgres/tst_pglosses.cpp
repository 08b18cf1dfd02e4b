// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopgap.h"
#include "pgtest.h"
#include "support/pgbouncer.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A server that stops, freezes or is out of reach: noticed soon, replaced, the read repeated once, and the next read
/// comes back by itself (user-reports, "Admin mode").
class PgLossesTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void aServerThatIsNotThereIsOffline_data();
    void aServerThatIsNotThereIsOffline();
    void aRestartIsNotNoticed();
    void aServerThatStopsComesBack();
    void aSessionEndedByAnAdministratorIsReplaced();
    void aReadThatLosesItsSessionIsRepeatedOnce();
    void aCutInTheMiddleOfAResultIsRepeated();
    void aSilentNetworkIsNoticed();
    void aPathThatForgotIsReplacedSoon();
    void aFrozenServerIsNoticed();
    void aServerThatFreezesWhileItAnswersIsNoticed();
    void connectionsRunOut();
    void oneSlotIsEnough();
    void triesOneHostAfterTheOther();
    void findsTheSessionThatIsWanted();
    void aPoolerThatIsBusyIsWaitedFor();
    void everyLossIsSeenWithoutAGap();

private:
    void isNoticed(Job<PgAnswer> *asked, PostgresCluster &frozen);
};

void PgLossesTest::aServerThatIsNotThereIsOffline_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::newRow("port") << u"host=127.0.0.1 port=%1"_s.arg(freePort());
    QTest::newRow("name") << u"host=unreachable.invalid sslmode=disable"_s;
    QTest::newRow("socket") << u"host=/nonexistent"_s;
}

void PgLossesTest::aServerThatIsNotThereIsOffline()
{
    QFETCH(QString, conninfo);
    connectTo(conninfo);
    const auto answer = read("SELECT 1");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QVERIFY(!answer.error().detail.isEmpty());
}

void PgLossesTest::aRestartIsNotNoticed()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    connectTo(own.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QVERIFY(own.restart());
    QCOMPARE(value("SELECT 2"), u"2"_s);
}

void PgLossesTest::aServerThatStopsComesBack()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    connectTo(own.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    for (const auto how : {PostgresCluster::Stop::Fast, PostgresCluster::Stop::Immediate}) {
        QVERIFY(own.stop(how));
        const auto answer = read("SELECT 2");
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
        QVERIFY2(own.start(), qPrintable(own.error()));
        QCOMPARE(value("SELECT 3"), u"3"_s);
    }
}

void PgLossesTest::aSessionEndedByAnAdministratorIsReplaced()
{
    connectTo(cluster().conninfo());
    const QString pid = value("SELECT pg_backend_pid()");
    QVERIFY(cluster().sql(u"SELECT pg_terminate_backend(%1)"_s.arg(pid)).ok);
    const QString other = value("SELECT pg_backend_pid()");
    QVERIFY2(other.toInt() > 0 && other != pid, qPrintable(other));
}

// While it runs; the second one is ended as well, and is the last.
void PgLossesTest::aReadThatLosesItsSessionIsRepeatedOnce()
{
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(78);"_s));
    connectTo(cluster().conninfo());
    const QString waiting = u" FROM pg_stat_activity WHERE query LIKE '%shared(78)%' AND wait_event = 'advisory'"_s;
    const auto isWaiting = [&] { return cluster().sql(u"SELECT count(*)"_s + waiting).text() == u"1"; };
    const auto end = [&] { return cluster().sql(u"SELECT pg_terminate_backend(pid, 5000)"_s + waiting).ok; };
    const auto twice = kept(ask("SELECT pg_advisory_xact_lock_shared(78)::text"));
    QTRY_VERIFY(isWaiting());
    QVERIFY(end());
    QTRY_VERIFY(isWaiting());
    QVERIFY(end());
    QTRY_VERIFY(*twice);
    QCOMPARE((*twice)->error().kind, Error::Kind::Offline);
    QCOMPARE((*twice)->error().code, u"57P01"_s);
    const auto once = kept(ask("SELECT 'done' FROM pg_advisory_xact_lock_shared(78)"));
    QTRY_VERIFY(isWaiting());
    QVERIFY(end());
    QVERIFY(holder.run(u"COMMIT;"_s));
    QTRY_VERIFY(*once);
    QCOMPARE(valueOf(**once), u"done"_s);
}

void PgLossesTest::aCutInTheMiddleOfAResultIsRepeated()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    proxy.cutAfter(50'000);
    Job<PgAnswer> *job = ask("SELECT repeat('x', 1000) FROM generate_series(1, 2000)");
    QTRY_COMPARE(proxy.openConnections(), 0);
    proxy.cutAfter(-1);
    const auto answer = waited(job);
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(answer->front().count(), 2000);
    proxy.cutAfter(50'000);
    const auto cut = read("SELECT repeat('x', 1000) FROM generate_series(1, 2000)");
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Error::Kind::Offline);
}

void PgLossesTest::aSilentNetworkIsNoticed()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    proxy.setSilent(true);
    QElapsedTimer timer;
    timer.start();
    const auto answer = read("SELECT 2");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    proxy.setSilent(false);
    QCOMPARE(value("SELECT 3"), u"3"_s);
}

// A NAT forgets a session that was idle: what is new passes (user-reports, "Recovery in series of full time-outs").
void PgLossesTest::aPathThatForgotIsReplacedSoon()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    proxy.setSilent(true);
    proxy.setSilent(false);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(value("SELECT 2"), u"2"_s);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_client->sessions(), std::size_t(1));
}

// Within 15 s, and the next read comes back when the server does.
void PgLossesTest::isNoticed(Job<PgAnswer> *asked, PostgresCluster &frozen)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = waited(asked, 40'000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    frozen.resume();
    QCOMPARE(value("SELECT 3"), u"3"_s);
}

void PgLossesTest::aFrozenServerIsNoticed()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    connectTo(own.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QVERIFY(own.pause());
    isNoticed(ask("SELECT 2"), own);
}

// It has shown that it is alive, and then no more.
void PgLossesTest::aServerThatFreezesWhileItAnswersIsNoticed()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    connectTo(own.conninfo());
    Job<PgAnswer> *job
        = ask("SELECT count(*) FROM generate_series(1, 40000) a, generate_series(1, 40000) b WHERE a + b < 1000000000");
    QTRY_COMPARE(own.sql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%000000000%' AND state = 'active'"
                         " AND pid <> pg_backend_pid()"_s)
                     .text(),
        u"1"_s);
    QVERIFY(own.pause());
    isNoticed(job, own);
}

void PgLossesTest::connectionsRunOut()
{
    PostgresCluster own({.settings = {u"max_connections = 5"_s, u"max_wal_senders = 0"_s}});
    QVERIFY2(own.start(), qPrintable(own.error()));
    QVERIFY(own.sql(u"CREATE ROLE clerk LOGIN"_s).ok);
    // The slot of who made the role may be taken for a moment still.
    std::unique_ptr<PsqlSession> first;
    std::unique_ptr<PsqlSession> second;
    for (auto *session : {&first, &second})
        QTRY_VERIFY((*session = std::make_unique<PsqlSession>(own.conninfo({}, u"clerk"_s)))->run(u"SELECT 1;"_s));
    connectTo(own.conninfo({}, u"clerk"_s));
    const auto answer = read("SELECT 1");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
    QCOMPARE(answer.error().code, u"53300"_s);
    first.reset();
    QTRY_COMPARE(value("SELECT 1"), u"1"_s);
}

// Where there is one session and no second one to be had, reads take turns.
void PgLossesTest::oneSlotIsEnough()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    QVERIFY(own.sql(u"CREATE ROLE clerk LOGIN CONNECTION LIMIT 1"_s).ok);
    connectTo(own.conninfo({}, u"clerk"_s));
    int answers = 0;
    for (int i = 0; i < 10; ++i)
        ask("SELECT 1")->then(this, [&answers](const Result<PgAnswer> &answer) { answers += answer ? 1 : 0; });
    QTRY_COMPARE(answers, 10);
}

void PgLossesTest::triesOneHostAfterTheOther()
{
    TcpProxy silent(cluster().port());
    QVERIFY(silent.listen());
    silent.setSilent(true);
    connectTo(u"host=127.0.0.1,localhost,127.0.0.1 port=%1,%2,%3 user=postgres connect_timeout=2"_s.arg(freePort())
                  .arg(silent.port())
                  .arg(cluster().port()));
    const auto answer = read("SELECT inet_server_port()");
    QCOMPARE(valueOf(answer), QString::number(cluster().port()));
}

void PgLossesTest::findsTheSessionThatIsWanted()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    const auto replica = own.makeReplica();
    QVERIFY2(replica->start(), qPrintable(replica->error()));
    const QString both = u"host=127.0.0.1,127.0.0.1 port=%1,%2 user=postgres target_session_attrs="_s;
    const QString replicaFirst = both.arg(replica->port()).arg(own.port());
    const QString primaryFirst = both.arg(own.port()).arg(replica->port());
    const QString primary = QString::number(own.port());
    const QString standby = QString::number(replica->port());
    const QList<std::pair<QString, QString>> wanted{{replicaFirst + u"read-write"_s, primary},
        {replicaFirst + u"primary"_s, primary}, {replicaFirst + u"any"_s, standby},
        {primaryFirst + u"standby"_s, standby}, {primaryFirst + u"prefer-standby"_s, standby}};
    for (const auto &[conninfo, port] : wanted) {
        connectTo(conninfo);
        QCOMPARE(value("SELECT inet_server_port()"), port);
    }
    QVERIFY(replica->stop());
    connectTo(primaryFirst + u"prefer-standby"_s);
    QCOMPARE(value("SELECT inet_server_port()"), primary);
    connectTo(primaryFirst + u"standby"_s);
    QCOMPARE(read("SELECT 1").error().kind, Error::Kind::Offline);
}

// Every session with it is silent then, and a new one no better.
void PgLossesTest::aPoolerThatIsBusyIsWaitedFor()
{
    PgBouncer bouncer(cluster());
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(79);"_s));
    std::vector<std::unique_ptr<PsqlSession>> others;
    for (int i = 0; i < 20; ++i) { // default_pool_size
        others.push_back(std::make_unique<PsqlSession>(bouncer.conninfo()));
        others.back()->send(u"SELECT pg_advisory_xact_lock_shared(79);"_s);
    }
    QTRY_COMPARE(
        cluster().sql(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory'"_s).text(), u"20"_s);
    connectTo(bouncer.conninfo());
    Job<PgAnswer> *job = ask("SELECT 'served'");
    QTRY_VERIFY_WITH_TIMEOUT(m_client->sessions() > 0, 5000);
    QVERIFY(holder.run(u"COMMIT;"_s));
    QCOMPARE(valueOf(waited(job)), u"served"_s);
}

void PgLossesTest::everyLossIsSeenWithoutAGap()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    LoopGap gap;
    QCOMPARE(value("SELECT 1"), u"1"_s);
    proxy.cut();
    QCOMPARE(value("SELECT 2"), u"2"_s);
    proxy.setSilent(true);
    ask("SELECT 3")->cancel();
    proxy.setSilent(false);
    QCOMPARE(value("SELECT 4"), u"4"_s);
    proxy.refuse();
    proxy.cut();
    QVERIFY(!read("SELECT 5"));
    QVERIFY2(gap.longest() < LoopGap::waitsForAServer, qPrintable(QString::number(gap.longest().count())));
}

POSTROOM_TEST(PgLossesTest)
#include "tst_pglosses.moc"
