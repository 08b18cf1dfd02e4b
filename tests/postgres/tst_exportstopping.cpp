// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttest.h"
#include "postgres/pgplatform.h"
#include "support/programenvironment.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <csignal>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString busyOnTheServer
    = u"FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND state <> 'idle'"_s;
const QString countOfBusy = u"SELECT count(*) "_s + busyOnTheServer;

} // namespace

/// Exports that are stopped: they end on the server too, directly and behind a pooler.
class TestExportStopping : public ExportTest {
    Q_OBJECT

    static QString exportingProcess() { return cluster().sql(u"SELECT pid "_s + busyOnTheServer).text(); }
    static QString countOfHeld(const QString &process, bool pooled);

private Q_SLOTS:
    void anInterruptLeavesNoFileAndNoStatement_data();
    void anInterruptLeavesNoFileAndNoStatement();
    void anInterruptBeforeTheFirstRowLeavesNoStatement_data();
    void anInterruptBeforeTheFirstRowLeavesNoStatement();
    void aDiskThatStallsLeavesNoTransactionIdle_data();
    void aDiskThatStallsLeavesNoTransactionIdle();
    void aStoppedStreamEndsOnTheServer_data();
    void aStoppedStreamEndsOnTheServer();
};

// Behind a pooler sessions stay, for whoever comes next; so this looks at one process, whatever a pooler has open.
QString TestExportStopping::countOfHeld(const QString &process, bool pooled)
{
    const QString held = u"SELECT count(*) FROM pg_stat_activity WHERE pid = %1"_s.arg(process);
    return cluster().sql(pooled ? held + u" AND state <> 'idle'"_s : held).text();
}

void TestExportStopping::anInterruptLeavesNoFileAndNoStatement_data()
{
    QTest::addColumn<bool>("pooled");
    QTest::newRow("direct") << false;
    QTest::newRow("pgbouncer") << true;
}

void TestExportStopping::anInterruptLeavesNoFileAndNoStatement()
{
    QFETCH(bool, pooled);
    TcpProxy proxy(pooled ? bouncer().port() : cluster().port());
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(isUnderWay(process, proxy));
    const QString exporting = exportingProcess();
    QVERIFY(exporting.toInt() > 0);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(finished.count() > 0 || finished.wait(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(left(), QStringList());
    QTRY_COMPARE(countOfHeld(exporting, pooled), u"0"_s);
}

void TestExportStopping::anInterruptBeforeTheFirstRowLeavesNoStatement_data()
{
    anInterruptLeavesNoFileAndNoStatement_data();
}

// The server does not notice by itself that nobody waits any more.
void TestExportStopping::anInterruptBeforeTheFirstRowLeavesNoStatement()
{
    QFETCH(bool, pooled);
    const QString conninfo
        = pooled ? bouncer().conninfo(u"contract"_s, u"slow"_s) : cluster().conninfo(u"contract"_s, u"slow"_s);
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.setProcessEnvironment(environmentWith(fixedNow()));
    process.start(builtFile(u"postroom-cli"_s), to(conninfo, {u"export"_s, u"organisations"_s, u"--to"_s, file()}));
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(countOfBusy + u" AND query LIKE 'FETCH%'"_s).text(), u"1"_s, 10'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(finished.count() > 0 || finished.wait(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(left(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(countOfBusy).text(), u"0"_s, 5'000);
}

void TestExportStopping::aDiskThatStallsLeavesNoTransactionIdle_data()
{
    anInterruptLeavesNoFileAndNoStatement_data();
}

// The server waits with a row, not for a question, and goes on where it was.
void TestExportStopping::aDiskThatStallsLeavesNoTransactionIdle()
{
    QFETCH(bool, pooled);
    PgPlatform platform({parametersOf(pooled ? bouncer().conninfo(u"contract"_s) : direct())}, {}, clock());
    const QString waits = countOfBusy
        + u" AND state = 'active' AND wait_event = 'ClientWrite' AND clock_timestamp() - state_change > interval '2 s'"_s;
    QString waiting;
    qint64 rows = 0;
    const auto stall = [&] { // with no turn of the event loop
        for (const QDeadlineTimer deadline(10'000); waiting != u"1"_s && !deadline.hasExpired();) {
            QProcess psql;
            psql.start(serverProgram(u"psql"_s), {u"-XAtd"_s, cluster().ownConninfo(u"contract"_s), u"-c"_s, waits});
            psql.waitForFinished();
            waiting = QString::fromLatin1(psql.readAllStandardOutput().trimmed());
        }
    };
    const auto told = waited(platform.everyRow(
                                 largeList(),
                                 [&](std::span<const Row> batch) -> std::optional<Error> {
                                     rows += static_cast<qint64>(batch.size());
                                     if (rows > 5'000 && waiting.isEmpty())
                                         stall();
                                     return std::nullopt;
                                 },
                                 nullptr),
        60'000);
    QCOMPARE(waiting, u"1"_s);
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    QCOMPARE(rows, *told);
    QVERIFY(rows > generated);
}

void TestExportStopping::aStoppedStreamEndsOnTheServer_data()
{
    anInterruptLeavesNoFileAndNoStatement_data();
}

// The same as Ctrl+C, while the program goes on.
void TestExportStopping::aStoppedStreamEndsOnTheServer()
{
    QFETCH(bool, pooled);
    PgPlatform platform({parametersOf(pooled ? bouncer().conninfo(u"contract"_s) : direct())}, {}, clock());
    qint64 rows = 0;
    JobGuard job;
    job.reset(platform.everyRow(
        largeList(),
        [&rows](std::span<const Row> batch) -> std::optional<Error> {
            rows += static_cast<qint64>(batch.size());
            return std::nullopt;
        },
        nullptr));
    QTRY_VERIFY_WITH_TIMEOUT(rows > 5'000, 30'000);
    const QString exporting = exportingProcess();
    QVERIFY(exporting.toInt() > 0);
    job.reset();
    const qint64 then = rows;
    QTRY_COMPARE_WITH_TIMEOUT(countOfHeld(exporting, pooled), u"0"_s, 5'000);
    QCOMPARE(rows, then);
}

POSTROOM_TEST(TestExportStopping)
#include "tst_exportstopping.moc"
