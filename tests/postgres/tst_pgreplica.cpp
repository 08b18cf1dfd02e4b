// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgtest.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto where = "SELECT inet_server_port()";

} // namespace

/// A replica answers what may be old; where it cannot, the primary does, and says so.
class PgReplicaTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void readsListsThereAndSinglesHere();
    void aReplicaThatIsGoneIsReplacedByThePrimary();
    void aReplicaThatComesBackServesAgain();
    void aFrozenReplicaHoldsUpNothingElse();
    void aStatementThatRecoveryCancelsGoesToThePrimary();
    void aReplicaThatRefusesIsReplaced();
    void bothGoneIsAnError();
    void tellsTheLag();

private:
    QString primaryPort() const { return QString::number(m_primary->port()); }
    QString replicaPort() const { return QString::number(m_replica->port()); }
    void connectBoth(const PgLimits &limits = PgTest::limits())
    {
        connectTo(m_primary->conninfo(), m_replica->conninfo() + u" connect_timeout=2"_s, limits);
    }

    std::unique_ptr<PostgresCluster> m_primary;
    std::unique_ptr<PostgresCluster> m_replica;
};

void PgReplicaTest::initTestCase()
{
    m_primary = std::make_unique<PostgresCluster>();
    QVERIFY2(m_primary->start(), qPrintable(m_primary->error()));
    m_replica = m_primary->makeReplica({u"max_standby_streaming_delay = 0"_s, u"hot_standby_feedback = off"_s});
}

void PgReplicaTest::init()
{
    if (!m_replica->isRunning())
        QVERIFY2(m_replica->start(), qPrintable(m_replica->error()));
}

void PgReplicaTest::cleanupTestCase()
{
    m_replica.reset();
    m_primary.reset();
}

void PgReplicaTest::readsListsThereAndSinglesHere()
{
    connectBoth();
    QVERIFY(m_client->serving() == PgServing::Replica);
    QCOMPARE(value(where), replicaPort());
    QCOMPARE(value(where, PgReader::Kind::Single), primaryPort());
    QVERIFY(m_client->serving() == PgServing::Replica);
    const QString refused = value("SELECT nextval('x')");
    QVERIFY2(refused.startsWith("ERROR Protocol"_L1), qPrintable(refused)); // not a reason to ask the primary
    connectTo(m_primary->conninfo());
    QVERIFY(m_client->serving() == PgServing::Primary);
}

void PgReplicaTest::aReplicaThatIsGoneIsReplacedByThePrimary()
{
    connectBoth();
    QSignalSpy changed(m_client.get(), &PgClient::servingChanged);
    QCOMPARE(value(where), replicaPort());
    QVERIFY(m_replica->stop(PostgresCluster::Stop::Immediate));
    QCOMPARE(value(where), primaryPort());
    QVERIFY(m_client->serving() == PgServing::PrimaryInstead);
    QVERIFY(m_client->replicaError()->kind == Error::Kind::Offline);
    QCOMPARE(changed.size(), qsizetype(1));
    QCOMPARE(value(where), primaryPort());
    QCOMPARE(changed.size(), qsizetype(1));
}

void PgReplicaTest::aReplicaThatComesBackServesAgain()
{
    QVERIFY(m_replica->stop());
    connectBoth();
    QCOMPARE(value(where), primaryPort());
    QVERIFY2(m_replica->start(), qPrintable(m_replica->error()));
    QTRY_COMPARE(value(where), replicaPort());
    QVERIFY(m_client->serving() == PgServing::Replica);
    QVERIFY(!m_client->replicaError());
}

// user-reports, "One connection blocks everything".
void PgReplicaTest::aFrozenReplicaHoldsUpNothingElse()
{
    connectBoth();
    QCOMPARE(value(where), replicaPort());
    QVERIFY(m_replica->pause());
    QElapsedTimer timer;
    timer.start();
    Job<PgAnswer> *list = ask(where);
    QCOMPARE(value(where, PgReader::Kind::Single), primaryPort());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(valueOf(waited(list)), primaryPort());
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    // The next one waits for nothing.
    timer.start();
    QCOMPARE(value(where), primaryPort());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    m_replica->resume();
    QTRY_COMPARE_WITH_TIMEOUT(value(where), replicaPort(), 20'000);
}

// user-reports, "Recovery conflict not expected": what the replica reads is locked and thrown away on the primary.
void PgReplicaTest::aStatementThatRecoveryCancelsGoesToThePrimary()
{
    QVERIFY(m_primary->sql(u"CREATE TABLE passing AS SELECT 1 AS one"_s).ok);
    QVERIFY2(m_replica->catchUpWith(*m_primary), qPrintable(m_replica->error()));
    connectBoth();
    QCOMPARE(value(where), replicaPort());
    const auto job
        = kept(ask("SELECT inet_server_port(), one FROM passing, pg_sleep(CASE WHEN pg_is_in_recovery() THEN "
                   "20 ELSE 0 END)")); // lint-allow(sleep): the server's
    const QString sleeping = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s;
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(m_replica->sql(sleeping).text(), u"1"_s);
        QVERIFY(m_primary->sql(u"BEGIN; LOCK TABLE passing; COMMIT"_s).ok);
        QTRY_COMPARE(m_replica->sql(sleeping).text(), u"0"_s);
    }
    QTRY_VERIFY(*job);
    const auto &answer = **job;
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(QString::fromUtf8(*answer->front().cell(0, 0)), primaryPort());
    QVERIFY(m_client->serving() == PgServing::PrimaryInstead);
    QCOMPARE(m_client->replicaError()->code, u"40001"_s);
    QTRY_COMPARE(value(where), replicaPort());
}

void PgReplicaTest::aReplicaThatRefusesIsReplaced()
{
    connectTo(m_primary->conninfo(), m_replica->conninfo(u"absent"_s), limits());
    QCOMPARE(value(where), primaryPort());
    QVERIFY(m_client->serving() == PgServing::PrimaryInstead);
    QVERIFY(m_client->replicaError()->database == DatabaseFault::NoSuchDatabase);
}

void PgReplicaTest::bothGoneIsAnError()
{
    TcpProxy proxy(m_primary->port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo(), m_replica->conninfo(), limits());
    QCOMPARE(value(where), replicaPort());
    proxy.refuse();
    QVERIFY(m_replica->stop());
    QCOMPARE(read(where).error().kind, Error::Kind::Offline);
    QVERIFY(proxy.listen());
    QCOMPARE(value(where), primaryPort());
}

void PgReplicaTest::tellsTheLag()
{
    connectBoth();
    const auto none = waited(m_client->lag());
    QVERIFY2(none, qPrintable(none ? QString() : none.error().detail));
    QVERIFY(none->has_value());
    QVERIFY(m_replica->sql(u"SELECT pg_wal_replay_pause()"_s).ok);
    QVERIFY(m_primary->sql(u"CREATE TABLE IF NOT EXISTS late (a int); INSERT INTO late VALUES (1)"_s).ok);
    const auto late = [this] {
        const auto lag = waited(m_client->lag());
        return lag && lag->has_value() && **lag > 0ms;
    };
    QTRY_VERIFY(late());
    QVERIFY(m_replica->sql(u"SELECT pg_wal_replay_resume()"_s).ok);
    QTRY_VERIFY(!late());
    connectTo(m_primary->conninfo());
    const auto ofPrimary = waited(m_client->lag());
    QVERIFY(ofPrimary && !ofPrimary->has_value());
}

POSTROOM_TEST(PgReplicaTest)
#include "tst_pgreplica.moc"
