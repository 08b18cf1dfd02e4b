// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace postroom::test;

/// run and check, as far as they go without building anything, and how check counts.
class ScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packagesAreOneALine_data();
    void packagesAreOneALine();
    void checkNeedsWhatRunNeeds();
    void runStopsOnAnotherSystem();
    void runSaysThatUbuntuIsNotVerified();
    void checkRefusesUnknownOptions();
    void countsTests_data();
    void countsTests();
    void judgesBenches_data();
    void judgesBenches();

private:
    Ending inPackagesScript(const QString &command, const QByteArray &osRelease);
    Ending readBy(const QString &program, const QByteArray &log);

    QTemporaryDir m_folder;
};

namespace {

QStringList packagesOf(const QString &script)
{
    return runProgram(sourceFile(script), {u"--packages"_s}).output.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void ScriptsTest::packagesAreOneALine_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("run") << u"run"_s;
    QTest::newRow("check") << u"check"_s;
}

void ScriptsTest::packagesAreOneALine()
{
    QFETCH(QString, script);
    const QStringList packages = packagesOf(script);
    QVERIFY(packages.size() > 10);
    for (const QString &package : packages)
        QVERIFY2(QRegularExpression(u"^[a-z0-9][a-z0-9+.-]+$"_s).match(package).hasMatch(), qPrintable(package));
}

void ScriptsTest::checkNeedsWhatRunNeeds()
{
    const QStringList run = packagesOf(u"run"_s);
    const QStringList check = packagesOf(u"check"_s);
    QVERIFY(QSet<QString>(check.cbegin(), check.cend()).contains(QSet<QString>(run.cbegin(), run.cend())));
    QVERIFY(check.size() > run.size());
}

void ScriptsTest::runStopsOnAnotherSystem()
{
    const QString release = m_folder.filePath(u"fedora"_s);
    QVERIFY(writeText(release, "ID=fedora\nVERSION_ID=40\n"));
    const Ending ending = runProgram(sourceFile(u"run"_s), {}, {}, {{u"POSTROOM_OS_RELEASE"_s, release}});
    QCOMPARE(ending.code, 1);
    QVERIFY2(ending.output.contains(u"this is fedora-40"_s), qPrintable(ending.output));
    QVERIFY(ending.output.contains(u"qt6-base-dev"_s));
    QVERIFY(ending.output.contains(u"Stopped: "_s));
}

Ending ScriptsTest::inPackagesScript(const QString &command, const QByteArray &osRelease)
{
    const QString release = m_folder.filePath(u"os-release"_s);
    if (!writeText(release, osRelease))
        return {};
    return runProgram(
        u"bash"_s, {u"-c"_s, u". packaging/packages.sh; "_s + command}, {}, {{u"POSTROOM_OS_RELEASE"_s, release}});
}

void ScriptsTest::runSaysThatUbuntuIsNotVerified()
{
    const Ending ending
        = inPackagesScript(u"postroom_missing() { :; }; postroom_install build"_s, "ID=ubuntu\nVERSION_ID=\"24.04\"\n");
    QCOMPARE(ending.code, 0);
    QVERIFY2(ending.output.contains(u"not verified"_s), qPrintable(ending.output));
}

void ScriptsTest::checkRefusesUnknownOptions()
{
    const Ending ending = runProgram(sourceFile(u"check"_s), {u"--quik"_s});
    QCOMPARE(ending.code, 2);
    QVERIFY2(ending.output.contains(u"--quick"_s), qPrintable(ending.output));
}

Ending ScriptsTest::readBy(const QString &program, const QByteArray &log)
{
    const QString file = m_folder.filePath(u"log"_s);
    if (!writeText(file, log))
        return {};
    return runProgram(u"awk"_s, {u"-f"_s, sourceFile(program), file});
}

void ScriptsTest::countsTests_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("named");
    const QByteArray totals = "1: Totals: 5 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms\n";
    const QByteArray passed = "1/1 Test #1: tst_a ........   Passed    0.10 sec\n";
    QTest::newRow("passed") << totals + passed << u"5 0"_s << QString();
    QTest::newRow("two classes") << totals + totals + passed << u"10 0"_s << QString();
    QTest::newRow("no Qt test") << passed << u"1 0"_s << QString();
    QTest::newRow("a function failed") << QByteArray(
        "1: FAIL!  : A::b(row) 'x' returned FALSE. ()\n1:    Loc: [a.cpp(5)]\n"
        "1: Totals: 4 passed, 1 failed, 0 skipped, 0 blacklisted, 3ms\n"
        "1/1 Test #1: tst_a ........***Failed    0.10 sec\n")
                                       << u"4 1"_s << u"A::b(row)"_s;
    QTest::newRow("a leak at the end") << totals + "1/1 Test #1: tst_a ........***Failed    0.10 sec\n"
                                       << u"5 1"_s << u"tst_a: Failed"_s;
    QTest::newRow("a crash") << QByteArray("1/1 Test #1: tst_a ........***Exception: SegFault  0.10 sec\n") << u"0 1"_s
                             << u"tst_a: Exception: SegFault"_s;
    QTest::newRow("not built") << QByteArray("1/1 Test #1: tst_a ........***Not Run   0.00 sec\n") << u"0 1"_s
                               << u"tst_a: Not Run"_s;
    QTest::newRow("nothing ran") << QByteArray() << u"0 1"_s << u"no test was run"_s;
}

void ScriptsTest::countsTests()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, counts);
    QFETCH(QString, named);
    const Ending ending = readBy(u"packaging/count-tests.awk"_s, log);
    QCOMPARE(ending.output.split(u'\n', Qt::SkipEmptyParts).constLast(), counts);
    QVERIFY2(ending.output.contains(named), qPrintable(ending.output));
}

void ScriptsTest::judgesBenches_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("counts");
    QTest::newRow("at its goal") << QByteArray("bench start ratio 1.5 goal 1.5\n") << u"1 0"_s;
    QTest::newRow("within twice its goal") << QByteArray("bench start ratio 2.9 goal 1.5\n") << u"1 0"_s;
    QTest::newRow("over twice its goal") << QByteArray("bench start ratio 3.1 goal 1.5\n") << u"0 1"_s;
    QTest::newRow("two figures") << QByteArray("bench a ratio 0.05 goal 0.083\nbench b ratio 99 goal 40\n") << u"1 1"_s;
    QTest::newRow("no figure") << QByteArray("bench a ratio nan goal 1\n") << u"0 0"_s;
}

void ScriptsTest::judgesBenches()
{
    QFETCH(QByteArray, log);
    QFETCH(QString, counts);
    const Ending ending = readBy(u"packaging/judge-bench.awk"_s, log);
    QCOMPARE(ending.output.split(u'\n', Qt::SkipEmptyParts).constLast(), counts);
}

POSTROOM_TEST(ScriptsTest)
#include "tst_scripts.moc"
