// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "http/waited.h"
#include "postgres/pgplatform.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <algorithm>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString sleeping = u"BEGIN; SELECT pg_sleep(600);"_s;

} // namespace

/// Stopping a statement of one's own that the health of a database names (issue E.6), on a server of the test's own.
class StatementStopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stopsAnOwnStatement();
    void stopsWhatWaitsForALock();
    void anotherLoginsIsNotStopped_data();
    void anotherLoginsIsNotStopped();
    void whatComesLateHitsNothingElse();
    void anotherSessionOfThatNumberIsNotHit();
    void anIdleTransactionHasNothingToStop();
    void withoutTheRoleOnesOwnIsSeen();
    void whatIsBoundIsAValueAlone();
    void theCommandStopsAndSaysSo();
    void theCommandTakesWhatHealthNames();
    void cleanup();

private:
    QString conninfo(const QString &user) const { return m_cluster.conninfo(u"work"_s, user); }
    std::unique_ptr<PgPlatform> platform(const QString &user) const;
    std::vector<HealthFinding> found(const QString &user, const QString &what) const;
    DatabaseTransaction ownOf(const QString &user) const;
    StopOutcome stopped(const QString &user, const DatabaseTransaction &transaction) const;
    bool isActive(const QString &like) const;
    CliRun cli(const QStringList &arguments) const;

    PostgresCluster m_cluster;
    // An hour and a minute ahead, instead of a transaction being as old.
    Clock m_later{Instant(systemNow().microseconds() + 61LL * 60 * 1'000'000)};
};

void StatementStopTest::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY(m_cluster
                .sql(u"CREATE ROLE ann LOGIN; CREATE ROLE ben LOGIN IN ROLE pg_monitor; CREATE DATABASE work;"_s,
                    u"postgres"_s)
                .ok);
    QVERIFY(m_cluster.sql(u"CREATE TABLE held (id int); GRANT ALL ON held TO ann;"_s, u"work"_s).ok);
}

void StatementStopTest::cleanup()
{
    const auto left = [this](const QString &column) {
        return m_cluster
            .sql(u"SELECT %1 FROM pg_stat_activity WHERE usename IN ('ann', 'ben')"_s.arg(column), u"postgres"_s)
            .text();
    };
    left(u"pg_terminate_backend(pid)"_s);
    QTRY_COMPARE(left(u"count(*)"_s), u"0"_s);
    QTRY_COMPARE(liveJobs(), 0);
}

std::unique_ptr<PgPlatform> StatementStopTest::platform(const QString &user) const
{
    return std::make_unique<PgPlatform>(
        PgDatabase{*PgParameters::read(conninfo(user).toUtf8())}, PgPassword(), m_later);
}

std::vector<HealthFinding> StatementStopTest::found(const QString &user, const QString &what) const
{
    const auto opened = platform(user);
    const auto all = waited(opened->health());
    std::vector<HealthFinding> findings = all ? *all : std::vector<HealthFinding>();
    std::erase_if(findings, [&what](const HealthFinding &finding) { return finding.what != what; });
    return findings;
}

// The one transaction of that login that can be stopped; none: a process 0.
DatabaseTransaction StatementStopTest::ownOf(const QString &user) const
{
    const auto findings = found(user, u"statement-long"_s);
    return findings.size() == 1 ? findings.front().own.value_or(DatabaseTransaction()) : DatabaseTransaction();
}

StopOutcome StatementStopTest::stopped(const QString &user, const DatabaseTransaction &transaction) const
{
    const auto opened = platform(user);
    const auto outcome = waited(opened->stopStatement(transaction));
    if (!outcome)
        qWarning("%s", qPrintable(outcome.error().detail));
    return outcome ? *outcome : StopOutcome::StillRunning;
}

bool StatementStopTest::isActive(const QString &like) const
{
    const QString count
        = u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'ann' AND state = 'active' AND query LIKE '%1%'"_s;
    return m_cluster.sql(count.arg(like), u"postgres"_s).text() == "1"_L1;
}

CliRun StatementStopTest::cli(const QStringList &arguments) const
{
    const QString now = m_later.now().toString(TimeSpelling::Z6);
    return runCli(QStringList{u"--postgres"_s, conninfo(u"ann"_s)} + arguments, {u"POSTROOM_NOW="_s + now});
}

void StatementStopTest::stopsAnOwnStatement()
{
    PsqlSession ann(conninfo(u"ann"_s));
    ann.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep"_s));
    const DatabaseTransaction own = ownOf(u"ann"_s);
    QCOMPARE(own.login, u"ann"_s);
    QCOMPARE(stopped(u"ann"_s, own), StopOutcome::Stopped);
    QVERIFY(!isActive(u"SELECT pg_sleep"_s));
    QCOMPARE(stopped(u"ann"_s, own), StopOutcome::NotThere);
}

void StatementStopTest::stopsWhatWaitsForALock()
{
    PsqlSession holder(conninfo(u"ann"_s));
    QVERIFY(holder.run(u"BEGIN; LOCK TABLE held;"_s));
    PsqlSession waiter(conninfo(u"ann"_s));
    waiter.send(u"SELECT * FROM held;"_s);
    QTRY_VERIFY(isActive(u"SELECT * FROM held"_s));
    std::vector<HealthFinding> waits;
    QTRY_COMPARE((waits = found(u"ann"_s, u"lock-waiting"_s)).size(), std::size_t(1)); // after the server's second
    QVERIFY(waits.front().own);
    QCOMPARE(stopped(u"ann"_s, *waits.front().own), StopOutcome::Stopped);
    QVERIFY(!isActive(u"SELECT * FROM held"_s));
}

void StatementStopTest::anotherLoginsIsNotStopped_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("who may see it") << u"ben"_s;
    QTest::newRow("superuser") << u"postgres"_s;
}

void StatementStopTest::anotherLoginsIsNotStopped()
{
    QFETCH(QString, user);
    PsqlSession ann(conninfo(u"ann"_s));
    ann.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep"_s));
    const auto seen = found(user, u"statement-long"_s);
    QCOMPARE(seen.size(), std::size_t(1));
    QCOMPARE(seen.front().facts.value(1), u"ann"_s);
    QVERIFY(!seen.front().own);
    QCOMPARE(stopped(user, ownOf(u"ann"_s)), StopOutcome::NotThere);
    QVERIFY(isActive(u"SELECT pg_sleep"_s));
}

// The same session does something else by then.
void StatementStopTest::whatComesLateHitsNothingElse()
{
    PsqlSession ann(conninfo(u"ann"_s));
    ann.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep(600"_s));
    const DatabaseTransaction own = ownOf(u"ann"_s);
    QVERIFY(own.process > 0);
    QVERIFY(m_cluster.sql(u"SELECT pg_cancel_backend(%1)"_s.arg(own.process), u"work"_s).ok);
    QTRY_VERIFY(!isActive(u"SELECT pg_sleep"_s));
    ann.send(u"ROLLBACK; BEGIN; SELECT pg_sleep(601);"_s);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep(601"_s));
    QCOMPARE(ownOf(u"ann"_s).process, own.process);
    QCOMPARE(stopped(u"ann"_s, own), StopOutcome::NotThere);
    QVERIFY(isActive(u"SELECT pg_sleep(601"_s));
}

void StatementStopTest::anotherSessionOfThatNumberIsNotHit()
{
    PsqlSession ann(conninfo(u"ann"_s));
    ann.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep"_s));
    DatabaseTransaction other = ownOf(u"ann"_s);
    other.connected.replace(0, 4, u"2001"_s);
    QCOMPARE(stopped(u"ann"_s, other), StopOutcome::NotThere);
    DatabaseTransaction renamed = ownOf(u"ann"_s);
    renamed.login = u"ben"_s;
    QCOMPARE(stopped(u"ann"_s, renamed), StopOutcome::NotThere);
    QVERIFY(isActive(u"SELECT pg_sleep"_s));
}

void StatementStopTest::anIdleTransactionHasNothingToStop()
{
    PsqlSession ann(conninfo(u"ann"_s));
    QVERIFY(ann.run(u"BEGIN; SELECT 1;"_s));
    const auto open = found(u"ann"_s, u"transaction-open"_s);
    QCOMPARE(open.size(), std::size_t(1));
    QVERIFY(!open.front().own);
}

void StatementStopTest::withoutTheRoleOnesOwnIsSeen()
{
    PsqlSession ann(conninfo(u"ann"_s)), ben(conninfo(u"ben"_s));
    ann.send(sleeping);
    ben.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep"_s));
    QTRY_COMPARE(found(u"ben"_s, u"statement-long"_s).size(), std::size_t(2));
    const auto alone = found(u"ann"_s, u"own-alone"_s);
    QCOMPARE(alone.size(), std::size_t(1));
    QCOMPARE(alone.front().facts, QStringList{u"pg_read_all_stats"_s});
    QCOMPARE(ownOf(u"ann"_s).login, u"ann"_s);
}

void StatementStopTest::whatIsBoundIsAValueAlone()
{
    const auto opened = platform(u"ann"_s);
    const auto refused = waited(opened->stopStatement({1, u"ann"_s, u"yesterday"_s, u"never"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"22007"_s); // bound, so that it is no more than a date that is none
}

void StatementStopTest::theCommandStopsAndSaysSo()
{
    PsqlSession ann(conninfo(u"ann"_s));
    ann.send(sleeping);
    QTRY_VERIFY(isActive(u"SELECT pg_sleep"_s));
    const QString process = QString::number(ownOf(u"ann"_s).process);
    const CliRun run = cli({u"health"_s, u"--cancel"_s, process, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.objects().first()[u"outcome"_s].toString(), u"stopped"_s);
    QVERIFY(!isActive(u"SELECT pg_sleep"_s));
    const CliRun again = cli({u"health"_s, u"--cancel"_s, process});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains("nothing was stopped"), again.err.constData());
}

void StatementStopTest::theCommandTakesWhatHealthNames()
{
    PsqlSession ben(conninfo(u"ben"_s));
    ben.send(sleeping);
    const QString process = u"SELECT pid FROM pg_stat_activity WHERE usename = 'ben' AND state = 'active'"_s;
    QTRY_VERIFY(!m_cluster.sql(process, u"postgres"_s).text().isEmpty());
    const QString number = m_cluster.sql(process, u"postgres"_s).text();
    QCOMPARE(cli({u"health"_s, u"--cancel"_s, number}).exitCode, 1);
    QCOMPARE(m_cluster.sql(process, u"postgres"_s).text(), number);
    QCOMPARE(cli({u"health"_s, u"--cancel"_s, u"all"_s}).exitCode, 2);
    QCOMPARE(cli({u"list"_s, u"services"_s, u"--cancel"_s, number}).exitCode, 2);
    QCOMPARE(runCli({u"--demo"_s, u"health"_s, u"--cancel"_s, number}).exitCode, 2);
}

POSTROOM_TEST(StatementStopTest)
#include "tst_statementstop.moc"
