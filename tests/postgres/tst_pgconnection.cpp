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

/// What a read is: one transaction that reads, in one round trip, whatever stands between.
class PgConnectionTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void readsTypesAndNulls();
    void bindsValuesAsTextNeverAsSql();
    void readsOddDatesAsTheServerSpellsThem();
    void readsManyStatementsInOneRoundTrip();
    void setsZoneSpellingAndTimeOuts_data();
    void setsZoneSpellingAndTimeOuts();
    void sendsNoOtherStartUpParameters();
    void locksADirectSession();
    void locksNoSessionBehindAPooler();
    void refusesWhatWrites_data();
    void refusesWhatWrites();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void anAnswerOfOneHostEndsTheSearch();
    void namesTheTableThatIsNotPermitted();
    void asksForNoRightButToLogIn();
    void noTransactionOutlivesItsUse();
    void goesOnAfterAnError();
    void readsSideBySide();
    void slowCountsHoldUpNoPage();
    void closesWhatIsNotUsed();
    void readsMegabytesWithoutAGap();
};

void PgConnectionTest::readsTypesAndNulls()
{
    connectTo(cluster().conninfo());
    const auto answer
        = read("SELECT 'a'::text AS t, true AS f, 7::bigint AS i, 1.50::numeric AS d,"
               " timestamp '2026-01-02 03:04:05.000006' AS m, date '2026-01-02' AS y, '{\"a\": 1}'::json AS j,"
               " ARRAY[1] AS o, NULL::text AS n");
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    const PgRows &rows = answer->front();
    QStringList seen;
    for (int i = 0; i < static_cast<int>(rows.columns().size()); ++i) {
        const auto &column = rows.columns()[static_cast<std::size_t>(i)];
        const auto cell = rows.cell(0, i);
        seen.append(QString::fromUtf8(column.name) + u' ' + QString::number(static_cast<int>(column.type)) + u' '
            + (cell ? QString::fromUtf8(*cell) : u"null"_s));
    }
    QCOMPARE(seen,
        QStringList({u"t 0 a"_s, u"f 1 t"_s, u"i 2 7"_s, u"d 3 1.50"_s, u"m 4 2026-01-02 03:04:05.000006"_s,
            u"y 5 2026-01-02"_s, u"j 6 {\"a\": 1}"_s, u"o 7 {1}"_s, u"n 0 null"_s}));
}

void PgConnectionTest::bindsValuesAsTextNeverAsSql()
{
    connectTo(cluster().conninfo());
    const auto answer = read({{"SELECT $1::text || '|' || coalesce($2::text, 'null') || '|' || $3::int",
        {QByteArray("'; DROP TABLE x; -- %_\\"), std::nullopt, QByteArray("7")}}});
    QCOMPARE(valueOf(answer), u"'; DROP TABLE x; -- %_\\|null|7"_s);
}

void PgConnectionTest::readsOddDatesAsTheServerSpellsThem()
{
    connectTo(cluster().conninfo());
    QCOMPARE(value("SELECT timestamp 'infinity'"), u"infinity"_s);
    QCOMPARE(value("SELECT timestamp '0044-03-15 BC'"), u"0044-03-15 00:00:00 BC"_s);
    QCOMPARE(value("SELECT timestamp '12000-01-01 00:00:00.999999'"), u"12000-01-01 00:00:00.999999"_s);
}

// Each answer is held back for 100 ms, however many there are in one piece: the time counts the round trips.
void PgConnectionTest::readsManyStatementsInOneRoundTrip()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QTRY_COMPARE(value("SHOW default_transaction_read_only"), u"on"_s);
    std::vector<PgCommand> commands;
    for (int i = 0; i < 50; ++i)
        commands.push_back({"SELECT $1::int * 2", {QByteArray::number(i)}});
    proxy.setDelay(100);
    QElapsedTimer timer;
    timer.start();
    const auto answer = read(std::move(commands));
    const qint64 took = timer.elapsed();
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(answer->size(), std::size_t(50));
    QCOMPARE(answer->back().cell(0, 0)->toByteArray(), QByteArray("98"));
    QVERIFY2(took >= 100 && took < 190, qPrintable(QString::number(took)));
    QCOMPARE(proxy.connections(), 1);
}

void PgConnectionTest::setsZoneSpellingAndTimeOuts_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zone") << QByteArray("TimeZone") << u"UTC"_s;
    QTest::newRow("dates") << QByteArray("DateStyle") << u"ISO, YMD"_s;
    QTest::newRow("statement") << QByteArray("statement_timeout") << u"15s"_s;
    QTest::newRow("lock") << QByteArray("lock_timeout") << u"2s"_s;
    QTest::newRow("idle") << QByteArray("idle_in_transaction_session_timeout") << u"1s"_s;
    QTest::newRow("read only") << QByteArray("transaction_read_only") << u"on"_s;
    QTest::newRow("encoding") << QByteArray("client_encoding") << u"UTF8"_s;
    QTest::newRow("name") << QByteArray("application_name") << u"Postroom"_s;
}

// Whatever the role has set for itself.
void PgConnectionTest::setsZoneSpellingAndTimeOuts()
{
    QFETCH(QByteArray, setting);
    QFETCH(QString, expected);
    QVERIFY(cluster()
                .sql(u"DROP ROLE IF EXISTS odd; CREATE ROLE odd LOGIN; ALTER ROLE odd SET TimeZone = 'Asia/Kolkata';"
                     " ALTER ROLE odd SET DateStyle = 'SQL, DMY'; ALTER ROLE odd SET statement_timeout = '1h'"_s)
                .ok);
    connectTo(cluster().conninfo({}, u"odd"_s));
    QCOMPARE(value("SHOW " + setting), expected);
}

// libpq adds what it finds in these to the start-up message.
void PgConnectionTest::sendsNoOtherStartUpParameters()
{
    PgBouncer bouncer(cluster());
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    qputenv("PGGEQO", "off");
    qputenv("PGTZ", "Asia/Kolkata");
    connectTo(bouncer.conninfo());
    QCOMPARE(value("SHOW TimeZone"), u"UTC"_s);
    QVERIFY(!qEnvironmentVariableIsSet("PGGEQO"));
}

void PgConnectionTest::locksADirectSession()
{
    connectTo(cluster().conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QCOMPARE(value("SHOW default_transaction_read_only"), u"on"_s);
    QCOMPARE(m_client->sessions(), std::size_t(1));
}

void PgConnectionTest::locksNoSessionBehindAPooler()
{
    PgBouncer bouncer(cluster());
    QVERIFY2(bouncer.start(), qPrintable(bouncer.error()));
    connectTo(bouncer.conninfo());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(value("SHOW default_transaction_read_only"), u"off"_s);
        QCOMPARE(value("SHOW transaction_read_only"), u"on"_s);
    }
    // Nothing is left behind for whoever has the session next.
    QCOMPARE(runSql(bouncer.conninfo(), u"SHOW default_transaction_read_only; SHOW statement_timeout"_s).lines(),
        QStringList({u"off"_s, u"0"_s}));
}

void PgConnectionTest::refusesWhatWrites_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("pooled");
    for (const char *sql :
        {"INSERT INTO written VALUES (1)", "UPDATE written SET one = 2", "DELETE FROM written", "TRUNCATE written",
            "SELECT * FROM written FOR UPDATE", "SELECT nextval('numbers')", "CREATE TABLE t (a int)",
            "DROP TABLE written", "SELECT setval('numbers', 9)", "COPY written FROM STDIN"}) {
        QTest::addRow("direct: %s", sql) << QByteArray(sql) << false;
        QTest::addRow("pgbouncer: %s", sql) << QByteArray(sql) << true;
    }
}

void PgConnectionTest::refusesWhatWrites()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, pooled);
    QVERIFY(cluster()
                .sql(u"CREATE TABLE IF NOT EXISTS written (one int); TRUNCATE written; INSERT INTO written VALUES (1);"
                     " CREATE SEQUENCE IF NOT EXISTS numbers"_s)
                .ok);
    PgBouncer bouncer(cluster());
    QVERIFY(!pooled || bouncer.start());
    connectTo(pooled ? bouncer.conninfo() : cluster().conninfo());
    const QString state
        = u"SELECT sum(one), count(*), (SELECT last_value || is_called::text FROM numbers) FROM written"_s;
    const QString before = cluster().sql(state).text();
    const auto answer = read(sql);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == "25006"_L1 || sql.startsWith("COPY"), qPrintable(errorOf(answer)));
    QCOMPARE(cluster().sql(state).text(), before);
    QCOMPARE(value("SELECT 1"), u"1"_s);
}

void PgConnectionTest::tellsErrorsApart_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("fault");
    const int none = -1;
    const int shape = static_cast<int>(DatabaseFault::Shape);
    QTest::newRow("table") << QByteArray("SELECT * FROM nowhere") << Error::Kind::Protocol << u"42P01"_s << shape;
    QTest::newRow("column") << QByteArray("SELECT nothing FROM pg_class") << Error::Kind::Protocol << u"42703"_s
                            << shape;
    QTest::newRow("function") << QByteArray("SELECT similarity('a', 'b')") << Error::Kind::Protocol << u"42883"_s
                              << shape;
    QTest::newRow("value") << QByteArray("SELECT 'x'::uuid") << Error::Kind::Invalid << u"22P02"_s << none;
    QTest::newRow("division") << QByteArray("SELECT 1/0") << Error::Kind::Invalid << u"22012"_s << none;
    QTest::newRow("syntax") << QByteArray("SELECT FROM WHERE") << Error::Kind::Bug << u"42601"_s << none;
    QTest::newRow("two statements") << QByteArray("SELECT 1; SELECT 2") << Error::Kind::Bug << u"42601"_s << none;
}

void PgConnectionTest::tellsErrorsApart()
{
    QFETCH(QByteArray, sql);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    QFETCH(int, fault);
    connectTo(cluster().conninfo());
    const auto answer = read({{"SELECT 1", {}}, {sql, {}}, {"SELECT 2", {}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().database ? static_cast<int>(*answer.error().database) : -1, fault);
    QVERIFY(!answer.error().detail.isEmpty());
}

// As libpq: who answers that there is no such database has answered, and the other hosts are not asked.
void PgConnectionTest::anAnswerOfOneHostEndsTheSearch()
{
    TcpProxy first(cluster().port()), second(cluster().port());
    QVERIFY(first.listen() && second.listen());
    connectTo(
        u"host=127.0.0.1,127.0.0.1 port=%1,%2 user=postgres dbname=absent"_s.arg(first.port()).arg(second.port()));
    const auto answer = read("SELECT 1");
    QVERIFY(!answer && answer.error().database == DatabaseFault::NoSuchDatabase);
    QVERIFY(first.connections() > 0);
    QCOMPARE(second.connections(), 0);
}

void PgConnectionTest::namesTheTableThatIsNotPermitted()
{
    QVERIFY(cluster()
                .sql(u"DROP TABLE IF EXISTS hidden; CREATE TABLE hidden (a int); DROP ROLE IF EXISTS clerk;"
                     " CREATE ROLE clerk LOGIN"_s)
                .ok);
    connectTo(cluster().conninfo({}, u"clerk"_s));
    const auto answer = read("SELECT * FROM hidden");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
    QCOMPARE(answer.error().code, u"42501"_s);
    QVERIFY2(answer.error().detail.contains("hidden"_L1), qPrintable(answer.error().detail));
}

// user-reports, "Start-up depends on privileges".
void PgConnectionTest::asksForNoRightButToLogIn()
{
    QVERIFY(cluster().sql(u"DROP DATABASE IF EXISTS bare"_s).ok);
    QVERIFY(cluster().sql(u"CREATE DATABASE bare"_s).ok);
    QVERIFY(cluster()
                .sql(u"DROP ROLE IF EXISTS nobody; CREATE ROLE nobody LOGIN; REVOKE ALL ON SCHEMA public FROM public;"
                     " REVOKE ALL ON pg_settings, pg_stat_activity, pg_database, pg_class FROM public"_s,
                    u"bare"_s)
                .ok);
    connectTo(cluster().conninfo(u"bare"_s, u"nobody"_s));
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QCOMPARE(value("SHOW default_transaction_read_only"), u"on"_s);
    m_client.reset();
    QTRY_VERIFY(cluster().sql(u"DROP DATABASE IF EXISTS bare"_s).ok);
}

// user-reports, "Transaction outlives its use": whatever became of the reading.
void PgConnectionTest::noTransactionOutlivesItsUse()
{
    connectTo(cluster().conninfo());
    const QString open
        = u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Postroom' AND "
          "state LIKE 'idle in transaction%' AND clock_timestamp() - state_change > interval '1 second'"_s;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(read("SELECT 1"));
        QVERIFY(!read("SELECT 1/0"));
        ask("SELECT pg_sleep(20)")->cancel();
        QCOMPARE(cluster().sql(open).text(), u"0"_s);
    }
    QTRY_COMPARE(cluster()
                     .sql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Postroom' AND "
                          "state <> 'idle'"_s)
                     .text(),
        u"0"_s);
}

void PgConnectionTest::goesOnAfterAnError()
{
    connectTo(cluster().conninfo());
    QVERIFY(!read("SELECT 1/0"));
    const QString pid = value("SELECT pg_backend_pid()");
    QVERIFY(!read("SELECT nonsense"));
    QCOMPARE(value("SELECT pg_backend_pid()"), pid);
    QCOMPARE(m_client->sessions(), std::size_t(1));
}

void PgConnectionTest::readsSideBySide()
{
    QVERIFY(cluster().sql(u"CREATE TABLE IF NOT EXISTS held (a int)"_s).ok);
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(77);"_s));
    connectTo(cluster().conninfo());
    QPointer<AbstractJob> slow = ask("SELECT pg_advisory_xact_lock_shared(77)::text");
    QPointer<AbstractJob> slower = ask("SELECT pg_advisory_xact_lock_shared(77)::text");
    QPointer<AbstractJob> slowest = ask("SELECT pg_advisory_xact_lock_shared(77)::text");
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QVERIFY(slow && !slow->isOver());
    QCOMPARE(m_client->sessions(), PgPool::mostSessions);
    QVERIFY(holder.run(u"COMMIT;"_s));
    QTRY_VERIFY(!slow && !slower && !slowest);
}

// However many counts are slow: they take one session, one after another, and in their order.
void PgConnectionTest::slowCountsHoldUpNoPage()
{
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(77);"_s));
    connectTo(cluster().conninfo());
    std::vector<QPointer<AbstractJob>> counts;
    QStringList counted;
    for (const QString &name : {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s}) {
        auto *count = ask("SELECT pg_advisory_xact_lock_shared(77)::text", PgReader::Kind::Count);
        count->then(this, [&counted, name](const Result<PgAnswer> &answer) {
            if (answer)
                counted.append(name);
        });
        counts.emplace_back(count);
    }
    for (int i = 0; i < 10; ++i)
        QCOMPARE(value("SELECT 1"), u"1"_s);
    QVERIFY(m_client->sessions() <= 2);
    QVERIFY(std::all_of(counts.begin(), counts.end(), [](const auto &count) { return count && !count->isOver(); }));
    counts[1]->cancel();
    QVERIFY(holder.run(u"COMMIT;"_s));
    QTRY_COMPARE(counted, (QStringList{u"first"_s, u"third"_s, u"fourth"_s, u"fifth"_s}));
}

void PgConnectionTest::closesWhatIsNotUsed()
{
    auto limits = PgTest::limits();
    limits.idle = 50ms;
    connectTo(cluster().conninfo(), limits);
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QTRY_COMPARE(m_client->sessions(), std::size_t(0));
    QCOMPARE(value("SELECT 2"), u"2"_s);
}

void PgConnectionTest::readsMegabytesWithoutAGap()
{
    connectTo(cluster().conninfo());
    LoopGap gap;
    const auto answer = read("SELECT repeat('x', 1000) FROM generate_series(1, 20000)");
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(answer->front().count(), 20'000);
    QVERIFY2(gap.longest() < LoopGap::waitsForAServer, qPrintable(QString::number(gap.longest().count())));
}

POSTROOM_TEST(PgConnectionTest)
#include "tst_pgconnection.moc"
