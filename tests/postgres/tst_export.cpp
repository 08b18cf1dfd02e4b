// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "exporttest.h"
#include "postgres/pgplatform.h"
#include "postgres/statementtext.h"
#include "statementsamples.h"
#include "support/contract.h"
#include "support/programenvironment.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QtTest>
#include <unistd.h>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The export of the real postroom-cli from the recorded platform's database, one service of which has 200,000 messages
/// more (issue E.7).
class TestExport : public ExportTest {
    Q_OBJECT

private Q_SLOTS:
    void isTheListToTheByte_data();
    void isTheListToTheByte();
    void oddDatesStandAsInTheList();
    void aSearchIsWhole();
    void leavesAFileThatIsThereAlone();
    void findingNothingMakesNoFile();
    void aConnectionCutAfterSixtyPercentLeavesNoFile();
    void aSilentNetworkLeavesNoFile();
    void aFullDiskLeavesNoFile_data();
    void aFullDiskLeavesNoFile();
    void aSearchThatIsCutLeavesNoFile();
    void aSearchSaysWhatSearchSays_data();
    void aSearchSaysWhatSearchSays();
    void aMalformedIdIsNothing();
    void noFilterFailsForAMalformedId();
    void memoryIsFlat();

private:
    void compareWithList(const QStringList &asked, QByteArray &same);
};

void TestExport::isTheListToTheByte_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("messages of a service") << QStringList{u"notifications"_s, u"--service"_s, service};
    QTest::newRow("with filters") << QStringList{
        u"notifications"_s, u"--service"_s, service, u"--type"_s, u"sms"_s, u"--status"_s, u"delivered"_s};
    QTest::newRow("within a time, with the history")
        << QStringList{u"notifications"_s, u"--service"_s, service, u"--history"_s, u"--from"_s, u"2026-11-01"_s};
    QTest::newRow("a list that comes whole") << QStringList{u"services"_s};
    for (const QString &list : {u"complaints"_s, u"events"_s, u"callback-history"_s, u"member-permissions"_s,
             u"rate-history"_s, u"allowances"_s, u"billing-facts"_s, u"status-facts"_s, u"unsubscribe-requests"_s})
        QTest::newRow(qPrintable(list)) << QStringList{list};
    QTest::newRow("rights as JSON") << QStringList{u"member-permissions"_s, u"--format"_s, u"json"_s};
    QTest::newRow("a numbered list") << QStringList{u"jobs"_s, u"--service"_s, service};
    QTest::newRow("flags and lists") << QStringList{u"users"_s, u"--service"_s, service};
    QTest::newRow("signed values") << QStringList{u"inbound-sms"_s, u"--service"_s, service};
    QTest::newRow("JSON") << QStringList{u"templates"_s, u"--service"_s, service, u"--format"_s, u"json"_s};
}

// Exports what `asked` lists, too: what both wrote into `same`.
void TestExport::compareWithList(const QStringList &asked, QByteArray &same)
{
    const QStringList format = asked.contains("--format"_L1) ? QStringList() : QStringList{u"--format"_s, u"csv"_s};
    const CliRun listed
        = runCli(to(direct(), QStringList{u"list"_s} + asked + format + QStringList{u"--limit"_s, u"0"_s}), fixedNow());
    QCOMPARE(listed.exitCode, 0);
    const CliRun run = runCli(
        to(direct(), QStringList{u"export"_s} + asked + QStringList{u"--to"_s, file(), u"--force"_s}), fixedNow());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    same = contentOf(file());
    QCOMPARE(same, listed.out);
    QVERIFY(QFile::remove(file()));
}

void TestExport::isTheListToTheByte()
{
    QFETCH(QStringList, asked);
    QByteArray same;
    compareWithList(asked, same);
}

void TestExport::oddDatesStandAsInTheList()
{
    const QString change = u"UPDATE notifications SET updated_at = %1 WHERE id = (SELECT min(id::text)::uuid FROM "
                           "notifications WHERE service_id = '%2')"_s;
    for (const QString &moment :
        {u"infinity"_s, u"-infinity"_s, u"0044-03-15 12:00:00 BC"_s, u"12000-01-01 00:00:00.5"_s}) {
        QVERIFY(cluster().sql(change.arg(u'\'' + moment + u'\'', service), u"contract"_s).ok);
        QByteArray same;
        compareWithList({u"notifications"_s, u"--service"_s, service}, same);
        QVERIFY2(same.contains(moment.toLatin1()), qPrintable(moment));
    }
    QVERIFY(cluster().sql(change.arg(u"NULL"_s, service), u"contract"_s).ok);
}

// A search shows 2,000 rows and says "at least"; its export has them all, the first ones in the same bytes.
void TestExport::aSearchIsWhole()
{
    const QString term = u"447700900"_s;
    const CliRun shown
        = runCli(to(direct(), {u"search"_s, term, u"--format"_s, u"csv"_s, u"--limit"_s, u"0"_s}), fixedNow());
    QCOMPARE(shown.exitCode, 0);
    const CliRun run = runCli(to(direct(), {u"export"_s, u"search"_s, term, u"--to"_s, file()}), fixedNow());
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray rows = contentOf(file());
    QVERIFY(rows.startsWith(shown.out));
    const ProgramAnswer counted
        = cluster().sql(u"SELECT count(*) FROM notifications WHERE key_type <> 'test' AND (normalised_to LIKE '%%1%' "
                        "OR client_reference ILIKE '%%1%')"_s.arg(term),
            u"contract"_s);
    QVERIFY(run.err.contains((counted.text() + " rows are in"_L1).toUtf8()));
    QVERIFY(QFile::remove(file()));
}

void TestExport::leavesAFileThatIsThereAlone()
{
    QFile there(file());
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    const CliRun run = runCli(to(direct(), exporting(service)), fixedNow());
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains("--force"));
    QCOMPARE(contentOf(file()), "mine"_ba);
    QVERIFY(QFile::remove(file()));
}

void TestExport::findingNothingMakesNoFile()
{
    const CliRun run = runCli(to(direct(), exporting("37f003b0-2ba6-4a40-b008-fd5d9159e540"_L1)), fixedNow());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(left(), QStringList());
}

// user-reports, "End of stream taken as success".
void TestExport::aConnectionCutAfterSixtyPercentLeavesNoFile()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    QCOMPARE(runCli(to(proxy.conninfo(u"contract"_s), exporting(service)), fixedNow()).exitCode, 0);
    QVERIFY(QFile::remove(file()));
    proxy.cutAfter(proxy.answerBytes() * 6 / 10);
    const CliRun run = runCli(to(proxy.conninfo(u"contract"_s), exporting(service)), fixedNow());
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("so no file was made"), run.err.constData());
    QCOMPARE(left(), QStringList());
}

// Within the time that admin mode promises.
void TestExport::aSilentNetworkLeavesNoFile()
{
    TcpProxy proxy(cluster().port());
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(isUnderWay(process, proxy));
    proxy.setSilent(true);
    QVERIFY(finished.count() > 0 || finished.wait(15'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("so no file was made"));
    QCOMPARE(left(), QStringList());
}

void TestExport::aFullDiskLeavesNoFile_data()
{
    QTest::addColumn<QString>("shell"); // runs the command behind it
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the largest file that the program may write")
        << u"ulimit -f 100; exec \"$@\""_s << "File too large"_ba;
    // A disk of its own, which nobody outside these processes sees: what is left on it is told before it goes.
    const QStringList ownDisk{u"-Urm"_s, u"/bin/sh"_s, u"-c"_s, u"mount -t tmpfs -o size=100k tmpfs "_s + folder()};
    if (QProcess::execute(u"unshare"_s, ownDisk) == 0)
        QTest::newRow("a full disk")
            << u"exec unshare -Urm /bin/sh -c 'mount -t tmpfs -o size=100k tmpfs \"$0\" && \"$@\"; code=$?; "
               "ls -A \"$0\"; exit $code' '%1' \"$@\""_s.arg(folder())
            << "No space left on device"_ba;
    else
        qInfo("this system lets nobody mount a disk: it is tried without one");
}

void TestExport::aFullDiskLeavesNoFile()
{
    QFETCH(QString, shell);
    QFETCH(QByteArray, reason);
    QProcess process;
    process.setProcessEnvironment(environmentWith(fixedNow()));
    QSignalSpy finished(&process, &QProcess::finished);
    const QStringList command = QStringList{builtFile(u"postroom-cli"_s)} + to(direct(), exporting(service));
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, shell, u"sh"_s} + command);
    QVERIFY(finished.count() > 0 || finished.wait(60'000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 5, said.constData());
    QVERIFY2(said.contains("nothing of it was left: " + reason), said.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(left(), QStringList());
}

// In no index, so that only the newest are looked at, of which a search reads so many.
void TestExport::aSearchThatIsCutLeavesNoFile()
{
    const CliRun run = runCli(to(direct(), {u"search"_s, u"44"_s, u"--limit"_s, u"1"_s}), fixedNow());
    QVERIFY2(run.err.contains("At least"), run.err.constData());
    const QStringList asked{u"export"_s, u"search"_s, u"44"_s, u"--to"_s, file()};
    const CliRun exported = runCli(to(direct(), asked), fixedNow());
    QCOMPARE(exported.exitCode, 5);
    QVERIFY2(exported.err.contains("more messages than a search reads"), exported.err.constData());
    QCOMPARE(left(), QStringList());
    // What it advises is taken.
    const QList<QPair<QString, QString>> advised{{u"--service"_s, service}, {u"--type"_s, u"sms"_s},
        {u"--status"_s, u"delivered"_s}, {u"--from"_s, u"2026-11-20"_s}, {u"--until"_s, u"2001-01-01"_s}};
    QCOMPARE(exported.err.count("--"), advised.size());
    for (const auto &[option, value] : advised) {
        QVERIFY2(exported.err.contains(option.toUtf8()), exported.err.constData());
        const CliRun narrowed = runCli(to(direct(), asked + QStringList{option, value, u"--force"_s}), fixedNow());
        QVERIFY2(narrowed.exitCode != 2 && narrowed.exitCode != 3, narrowed.err.constData());
    }
    QFile::remove(file());
}

void TestExport::aMalformedIdIsNothing()
{
    QCOMPARE(runCli(to(direct(), exporting("abc"_L1)), fixedNow()).exitCode, 1);
    QCOMPARE(left(), QStringList());
}

void TestExport::aSearchSaysWhatSearchSays_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("more than it shows") << QStringList{u"447700900"_s};
    QTest::newRow("some") << QStringList{u"447700900123"_s};
    QTest::newRow("two types") << QStringList{u"447700900123"_s, u"--type"_s, u"sms"_s, u"--type"_s, u"email"_s};
    QTest::newRow("none, with similar ones") << QStringList{u"uma.grfifiths46@example.org"_s};
    QTest::newRow("none in a service") << QStringList{u"nobody at all"_s, u"--service"_s, service};
    QTest::newRow("none among some days") << QStringList{u"447700900123"_s, u"--from"_s, u"2031-01-01"_s};
    QTest::newRow("a short term in no message") << QStringList{u"q\u00FE"_s};
    QTest::newRow("an unknown service") << QStringList{
        u"447700900123"_s, u"--service"_s, u"37f003b0-2ba6-4a40-b008-fd5d9159e540"_s};
}

// But for the count: an export has all rows, and says how many.
void TestExport::aSearchSaysWhatSearchSays()
{
    QFETCH(QStringList, asked);
    const CliRun searched = runCli(to(direct(), QStringList{u"search"_s, u"--limit"_s, u"1"_s} + asked), fixedNow());
    const CliRun exported = runCli(
        to(direct(), QStringList{u"export"_s, u"search"_s} + asked + QStringList{u"--to"_s, file()}), fixedNow());
    QCOMPARE(exported.exitCode, searched.exitCode);
    int compared = 0;
    for (const QByteArray &line : searched.err.trimmed().split('\n')) {
        const bool isCount = searched.exitCode == 0 && line.contains(" messages in ");
        QVERIFY2(isCount || exported.err.contains(line), (line + " is lacking in " + exported.err).constData());
        compared += isCount ? 0 : 1;
    }
    QVERIFY(compared > 2);
    QCOMPARE(exported.err.contains("keep"), searched.err.contains("keep"));
    QCOMPARE(left().isEmpty(), searched.exitCode != 0);
    QFile::remove(file());
}

// cli.md: a filter id that does not exist gives an empty list.
void TestExport::noFilterFailsForAMalformedId()
{
    PgPlatform platform({parametersOf(direct())}, {}, clock());
    const Contract contract;
    const auto none = [](std::span<const Row>) -> std::optional<Error> { return std::nullopt; };
    int asked = 0;
    for (const StatementSample &sample : statementSamples(contract)) {
        for (const FilterKey key : filterOptionKeys()) {
            const Query query = sample.query.without(key).with(key, u"not-an-id"_s);
            const bool isList = sample.statement->operation == Statement::Operation::List;
            if (!isList || !isIdFilter(key) || platform.source().whyNot(query))
                continue;
            const auto told = waited(platform.everyRow(query, none, nullptr));
            const bool isNothing = told || told.error().kind == Error::Kind::NotFound;
            QVERIFY2(isNothing,
                qPrintable(nameOf(*sample.statement) + u' ' + filterWord(key) + u' '
                    + (told ? QString() : told.error().detail)));
            ++asked;
        }
    }
    QVERIFY2(asked > 80, qPrintable(QString::number(asked)));
}

void TestExport::memoryIsFlat()
{
    PgPlatform platform({parametersOf(direct())}, {}, clock());
    qint64 rows = 0;
    qint64 early = 0;
    qint64 most = 0;
    const auto told = waited(platform.everyRow(
                                 largeList(),
                                 [&](std::span<const Row> batch) -> std::optional<Error> {
                                     rows += static_cast<qint64>(batch.size());
                                     early = rows <= 10'000 ? residentBytes() : early;
                                     most = std::max(most, residentBytes());
                                     return std::nullopt;
                                 },
                                 nullptr),
        200'000);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().detail));
    QCOMPARE(*told, rows);
    QVERIFY(rows > generated);
    qInfo("%lld rows, %lld kB more than after 10,000", rows, (most - early) / 1024);
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 room = 288; // the sanitizer keeps up to 256 MB of what was let go
#else
    constexpr qint64 room = 4;
#endif
    QVERIFY((most - early) < room * 1024 * 1024);
}

POSTROOM_TEST(TestExport)
#include "tst_export.moc"
