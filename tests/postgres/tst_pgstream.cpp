// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgtest.h"
#include "postgres/pgstream.h"
#include "support/pgbouncer.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Rows come at once, which those of a function in FROM do not; nobody waits for the last one.
constexpr auto endless = "SELECT generate_series(1, 100000000), repeat('x', 100)";
// Nothing is written before its end, so that a server whose client has gone works on.
constexpr auto sorting = "SELECT a FROM generate_series(1, 40000) a, generate_series(1, 40000) b"
                         " WHERE a + b < 1000000000 ORDER BY -a - b LIMIT 1000";
const QString sortingNow = u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'FETCH%' AND state = 'active'"_s;
constexpr int promisedMs = 15'000; // for noticing that a server is silent (issue E.1)

} // namespace

/// Streams that end before their end: above all those whose server falls silent in the middle.
class PgStreamTest : public PgTest {
    Q_OBJECT

private Q_SLOTS:
    void aRowThatCannotBeTakenEndsIt();
    void aFrozenServerIsNoticed();
    void aSilentNetworkIsNoticed();
    void aPathThatForgotIsNoticed();
    void aSlowBatchIsWaitedFor();
    void aPasswordThatIsNotGivenEndsIt();
    void whatSortsIsStoppedOnTheServer_data();
    void whatSortsIsStoppedOnTheServer();

private:
    /// Starts the long statement, and returns when rows come.
    Job<qint64> *flowing()
    {
        m_rows = 0;
        Job<qint64> *job = m_client->stream({endless, {}}, [this](const PgRows &rows) -> std::optional<Error> {
            m_rows += rows.count();
            return std::nullopt;
        });
        return QTest::qWaitFor([this] { return m_rows > 10 * PgStream::batchRows; }, 10'000) ? job : nullptr;
    }
    /// Why the job ends, which it must in the promised time.
    Error endOf(Job<qint64> *job)
    {
        const Result<qint64> told = waited(job, promisedMs);
        return told ? makeError(Error::Kind::Bug, u"it came to its end"_s) : told.error();
    }

    qint64 m_rows = 0;
};

void PgStreamTest::aFrozenServerIsNoticed()
{
    PostgresCluster own;
    QVERIFY2(own.start(), qPrintable(own.error()));
    connectTo(own.conninfo());
    Job<qint64> *job = flowing();
    QVERIFY(job && own.pause());
    QCOMPARE(endOf(job).kind, Error::Kind::Offline);
    own.resume();
    m_client.reset();
}

void PgStreamTest::aSilentNetworkIsNoticed()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    Job<qint64> *job = flowing();
    QVERIFY(job);
    proxy.setSilent(true);
    QCOMPARE(endOf(job).kind, Error::Kind::Offline);
}

// What stands between answers for TCP, and lets a new session through: so only the server can tell.
void PgStreamTest::aPathThatForgotIsNoticed()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    Job<qint64> *job = flowing();
    QVERIFY(job);
    proxy.setSilent(true);
    proxy.setSilent(false);
    const Error error = endOf(job);
    QCOMPARE(error.kind, Error::Kind::Offline);
    QCOMPARE(error.detail, u"the answer got lost on its way"_s);
}

void PgStreamTest::aSlowBatchIsWaitedFor()
{
    PsqlSession holder(cluster().conninfo());
    QVERIFY(holder.run(u"BEGIN; SELECT pg_advisory_xact_lock(80);"_s));
    PgLimits hasty = limits();
    hasty.doubt = 50ms;
    connectTo(cluster().conninfo(), hasty);
    std::optional<Result<qint64>> told;
    m_client
        ->stream({"SELECT pg_advisory_xact_lock_shared(80)::text", {}},
            [](const PgRows &) -> std::optional<Error> { return std::nullopt; })
        ->then(this, [&told](const Result<qint64> &rows) { told.emplace(rows); });
    QTRY_VERIFY(m_client->sessions() > 0); // another one has looked
    QVERIFY(!told);
    QVERIFY(holder.run(u"COMMIT;"_s));
    QTRY_VERIFY(told);
    QVERIFY(*told);
    QCOMPARE(**told, qint64(1));
}

// Whoever asks for it may be gone without an answer, as a window is that closes.
void PgStreamTest::aPasswordThatIsNotGivenEndsIt()
{
    QPointer<AbstractJob> asking;
    connectTo(cluster().conninfo(), limits(), [&asking] {
        auto *job = new Job<Secret>(20s);
        asking = job;
        return job;
    });
    std::optional<Result<qint64>> told;
    m_client->stream({endless, {}}, [](const PgRows &) -> std::optional<Error> { return std::nullopt; })
        ->then(this, [&told](const Result<qint64> &rows) { told.emplace(rows); });
    QVERIFY(asking);
    asking->cancel();
    QTRY_VERIFY(told);
    QVERIFY(!*told);
    QCOMPARE(told->error().kind, Error::Kind::SecretStore);
}

void PgStreamTest::whatSortsIsStoppedOnTheServer_data()
{
    QTest::addColumn<bool>("pooled");
    QTest::newRow("direct") << false;
    QTest::newRow("pgbouncer") << true;
}

void PgStreamTest::whatSortsIsStoppedOnTheServer()
{
    QFETCH(bool, pooled);
    PgBouncer bouncer(cluster());
    QVERIFY(!pooled || bouncer.start());
    connectTo(pooled ? bouncer.conninfo() : cluster().conninfo());
    JobGuard job;
    job.reset(m_client->stream({sorting, {}}, [](const PgRows &) -> std::optional<Error> { return std::nullopt; }));
    QTRY_COMPARE(cluster().sql(sortingNow).text(), u"1"_s);
    job.reset();
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(sortingNow).text(), u"0"_s, 5'000);
}

void PgStreamTest::aRowThatCannotBeTakenEndsIt()
{
    connectTo(cluster().conninfo());
    int batches = 0;
    const auto told = waited(m_client->stream(
        {"SELECT g FROM generate_series(1, 100000) g", {}}, [&batches](const PgRows &) -> std::optional<Error> {
            return ++batches == 3 ? std::optional(makeError(Error::Kind::Storage, u"full"_s)) : std::nullopt;
        }));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::Storage);
    QCOMPARE(batches, 3);
    // What the server refuses in the middle is an error too, not an end.
    const auto broken = waited(m_client->stream({"SELECT 1 / (5000 - g) FROM generate_series(1, 100000) g", {}},
        [](const PgRows &) -> std::optional<Error> { return std::nullopt; }));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"22012"_s);
}

POSTROOM_TEST(PgStreamTest)
#include "tst_pgstream.moc"
