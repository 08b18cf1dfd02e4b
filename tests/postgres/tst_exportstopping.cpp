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

const QString clientsOfTheServer
    = u"SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"_s;

// Behind a pooler sessions stay, for whoever comes next.
const QString busyOnTheServer = clientsOfTheServer + u" AND state <> 'idle'"_s;

} // namespace

/// Exports that are stopped: they end on the server too, directly and behind a pooler.
class TestExportStopping : public ExportTest {
    Q_OBJECT

private Q_SLOTS:
    void anInterruptLeavesNoFileAndNoStatement_data();
    void anInterruptLeavesNoFileAndNoStatement();
    void anInterruptBeforeTheFirstRowLeavesNoStatement_data();
    void anInterruptBeforeTheFirstRowLeavesNoStatement();
    void aStoppedStreamEndsOnTheServer_data();
    void aStoppedStreamEndsOnTheServer();
};

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
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(finished.count() > 0 || finished.wait(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(left(), QStringList());
    QTRY_COMPARE(cluster().sql(pooled ? busyOnTheServer : clientsOfTheServer).text(), u"0"_s);
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
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(busyOnTheServer + u" AND query LIKE 'FETCH%'"_s).text(), u"1"_s, 10'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(finished.count() > 0 || finished.wait(10'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(left(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(busyOnTheServer).text(), u"0"_s, 5'000);
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
    QCOMPARE(cluster().sql(busyOnTheServer).text(), u"1"_s);
    job.reset();
    const qint64 then = rows;
    QTRY_COMPARE_WITH_TIMEOUT(cluster().sql(pooled ? busyOnTheServer : clientsOfTheServer).text(), u"0"_s, 5'000);
    QCOMPARE(rows, then);
}

POSTROOM_TEST(TestExportStopping)
#include "tst_exportstopping.moc"
