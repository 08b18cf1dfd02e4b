// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopgap.h"
#include "pgtest.h"
#include "support/pgbouncer.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long, and without a file of gigabytes, which the server would take seconds to throw away.
constexpr auto slow
    = "SELECT count(*) FROM generate_series(1, 40000) a, generate_series(1, 40000) b WHERE a + b < 1000000000";

} // namespace

/// What stops a statement: the person, a time-out, somebody else. It ends on the server, and nothing else with it.
class PgStoppingTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void aCancelReachesTheServer_data();
    void aCancelReachesTheServer();
    void aCancelHitsNothingElse_data();
    void aCancelHitsNothingElse();
    void aCancelThatOvertakesItsStatementStopsIt();
    void aDeadlineStopsTheStatementToo();
    void aStatementEndsAtItsTimeOut();
    void aTimeOutThatCameEarlyIsNobodysCancel();
    void aLockIsNotWaitedForLong();
    void aCancelBySomebodyElseIsToldApart();
    void aClientThatGoesStopsItsStatements_data();
    void aClientThatGoesStopsItsStatements();

private:
    static QString running();
};

QString PgStoppingTest::running()
{
    return cluster()
        .sql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%000000000%' AND state = 'active'"
             " AND pid <> pg_backend_pid()"_s)
        .text();
}

void PgStoppingTest::aCancelReachesTheServer_data()
{
    QTest::addColumn<bool>("pooled");
    QTest::newRow("direct") << false;
    QTest::newRow("pgbouncer") << true;
}

void PgStoppingTest::aCancelReachesTheServer()
{
    QFETCH(bool, pooled);
    PgBouncer bouncer(cluster());
    QVERIFY(!pooled || bouncer.start());
    connectTo(pooled ? bouncer.conninfo() : cluster().conninfo());
    QPointer<AbstractJob> job = ask(slow);
    QTRY_COMPARE(running(), u"1"_s);
    LoopGap gap;
    job->cancel();
    QTRY_COMPARE(running(), u"0"_s);
    QTRY_COMPARE(value("SELECT 1"), u"1"_s);
    QVERIFY2(gap.longest() < LoopGap::waitsForAServer, qPrintable(QString::number(gap.longest().count())));
}

void PgStoppingTest::aCancelHitsNothingElse_data()
{
    aCancelReachesTheServer_data();
}

// Stop, at once another one, fifty times (user-reports, "Cancelled in the client only"): each second one is complete.
void PgStoppingTest::aCancelHitsNothingElse()
{
    QFETCH(bool, pooled);
    PgBouncer bouncer(cluster());
    QVERIFY(!pooled || bouncer.start());
    connectTo(pooled ? bouncer.conninfo() : cluster().conninfo());
    for (int i = 0; i < 50; ++i) {
        Job<PgAnswer> *job = ask(slow);
        if (i % 2 == 0)
            QCOMPARE(value("SELECT 'between'"), u"between"_s);
        job->cancel();
        QCOMPARE(value("SELECT 'complete' FROM pg_sleep(0.02)"), u"complete"_s); // lint-allow(sleep): the server's
    }
    QTRY_COMPARE(running(), u"0"_s);
    QVERIFY(m_client->sessions() <= PgPool::mostSessions);
}

// What was not sent yet cannot be stopped there, and what is stopped too early goes on: it is asked for again.
void PgStoppingTest::aCancelThatOvertakesItsStatementStopsIt()
{
    connectTo(cluster().conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    QTRY_COMPARE(value("SHOW default_transaction_read_only"), u"on"_s);
    for (int i = 0; i < 10; ++i) {
        ask(slow)->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(running(), u"0"_s, 5'000);
    }
    QCOMPARE(value("SELECT 1"), u"1"_s);
}

void PgStoppingTest::aDeadlineStopsTheStatementToo()
{
    auto limits = PgTest::limits();
    limits.deadline = 300ms;
    connectTo(cluster().conninfo(), limits);
    const auto answer = read(slow);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QTRY_COMPARE_WITH_TIMEOUT(running(), u"0"_s, 5'000);
}

void PgStoppingTest::aStatementEndsAtItsTimeOut()
{
    auto limits = PgTest::limits();
    limits.statement = 200ms;
    connectTo(cluster().conninfo(), limits);
    const auto answer = read(slow);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QCOMPARE(answer.error().code, u"57014"_s);
    QCOMPARE(value("SELECT 1"), u"1"_s);
}

// As on a busy computer, which begins to count long after the server did.
void PgStoppingTest::aTimeOutThatCameEarlyIsNobodysCancel()
{
    connectTo(cluster().conninfo());
    const auto answer = read({{"SELECT set_config('statement_timeout', '50', true)", {}}, {slow, {}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(!answer.error().database);
}

void PgStoppingTest::aLockIsNotWaitedForLong()
{
    QVERIFY(cluster().sql(u"CREATE TABLE IF NOT EXISTS held (a int)"_s).ok);
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; LOCK TABLE held;"_s));
    auto limits = PgTest::limits();
    limits.lock = 100ms;
    connectTo(cluster().conninfo(), limits);
    const auto answer = read("SELECT * FROM held");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QCOMPARE(answer.error().code, u"55P03"_s);
    QVERIFY(holder.run(u"COMMIT;"_s));
    QVERIFY(read("SELECT * FROM held"));
}

void PgStoppingTest::aCancelBySomebodyElseIsToldApart()
{
    connectTo(cluster().conninfo());
    const auto kept = this->kept(ask(slow)); // it may end while psql still runs
    QTRY_COMPARE(running(), u"1"_s);
    QVERIFY(cluster()
                .sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE '%000000000%'"
                     " AND pid <> pg_backend_pid()"_s)
                .ok);
    QTRY_VERIFY(kept->has_value());
    const Result<PgAnswer> &answer = **kept;
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Server);
    QVERIFY(answer.error().database == DatabaseFault::CancelledElsewhere);
    QCOMPARE(value("SELECT 1"), u"1"_s);
}

void PgStoppingTest::aClientThatGoesStopsItsStatements_data()
{
    aCancelReachesTheServer_data();
}

// A pooler that sees the client go first forgets what its cancel would have been for.
void PgStoppingTest::aClientThatGoesStopsItsStatements()
{
    QFETCH(bool, pooled);
    PgBouncer bouncer(cluster());
    QVERIFY(!pooled || bouncer.start());
    connectTo(pooled ? bouncer.conninfo() : cluster().conninfo());
    const QPointer<AbstractJob> job = ask(slow);
    QTRY_COMPARE(running(), u"1"_s);
    m_client.reset();
    QTRY_COMPARE_WITH_TIMEOUT(running(), u"0"_s, 5'000);
    QTRY_VERIFY(!job);
}

POSTROOM_TEST(PgStoppingTest)
#include "tst_pgstopping.moc"
