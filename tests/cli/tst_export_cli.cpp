// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Exports of the real postroom-cli from the demo platform, page by page; tst_export has those of admin mode.
class TestExportCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheListToTheByte();
    void aPipeIsNotReplaced();
    void saysOfASearchWhatSearchSays();
    void refusesWithTheRightCode_data();
    void refusesWithTheRightCode();

private:
    static CliRun run(const QStringList &arguments)
    {
        return runCli(QStringList{u"--demo"_s} + arguments, {u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    }
};

void TestExportCli::isTheListToTheByte()
{
    const CliRun services = run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s});
    const QString service = services.objects().first()[u"id"_s].toString();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows"_s);
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        const QStringList asked{u"notifications"_s, u"--service"_s, service, u"--format"_s, format};
        const CliRun listed = run(QStringList{u"list"_s, u"--limit"_s, u"0"_s} + asked);
        const CliRun result = run(QStringList{u"export"_s, u"--to"_s, path, u"--force"_s} + asked);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(listed.lines().size() > 100);
        QVERIFY(file.readAll() == listed.out);
    }
    const CliRun refused = run({u"export"_s, u"services"_s, u"--to"_s, path});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
}

// Not a device of the computer's own, which a fault would take away.
void TestExportCli::aPipeIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QStringList &force : {QStringList(), QStringList{u"--force"_s}}) {
        const CliRun refused = run(QStringList{u"export"_s, u"services"_s, u"--to"_s, pipe} + force);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(pipe.toUtf8() + " is not a file. "), refused.err.constData());
    }
    struct stat found { };
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), {u"pipe"_s});
}

void TestExportCli::saysOfASearchWhatSearchSays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows"_s);
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    for (const QStringList &asked : {QStringList{u"search"_s, u"nobody at all"_s}, {u"search"_s, u"okafor"_s},
             {u"search"_s, u"okafor"_s, u"--service"_s, nobody}}) {
        const CliRun searched = run(asked);
        const CliRun exported = run(QStringList{u"export"_s} + asked + QStringList{u"--to"_s, path, u"--force"_s});
        QCOMPARE(exported.exitCode, searched.exitCode);
        for (const QByteArray &line : searched.err.trimmed().split('\n'))
            QVERIFY2(exported.err.contains(line), (line + " is lacking in " + exported.err).constData());
    }
}

void TestExportCli::refusesWithTheRightCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QStringList services{u"export"_s, u"services"_s};
    const QStringList nowhere{u"--to"_s, u"/nonexistent/rows.csv"_s};
    QTest::newRow("no file") << services << 2;
    QTest::newRow("a page") << services + nowhere + QStringList{u"--page"_s, u"1"_s} << 2;
    QTest::newRow("a number of rows") << services + nowhere + QStringList{u"--limit"_s, u"5"_s} << 2;
    QTest::newRow("a table") << services + nowhere + QStringList{u"--format"_s, u"table"_s} << 2;
    QTest::newRow("a time in words") << services + nowhere + QStringList{u"--until"_s, u"today"_s} << 2;
    QTest::newRow("a time that the platform does not know")
        << services + nowhere + QStringList{u"--until"_s, u"2026-11-20"_s} << 2;
    QTest::newRow("no resource") << QStringList{u"export"_s, u"dragons"_s} + nowhere << 2;
    QTest::newRow("no term") << QStringList{u"export"_s, u"search"_s} + nowhere << 2;
    QTest::newRow("a folder that is not there") << services + nowhere << 5;
    QTest::newRow("another command by force") << QStringList{u"list"_s, u"services"_s, u"--force"_s} << 2;
    QTest::newRow("another command until") << QStringList{u"list"_s, u"services"_s, u"--until"_s, u"2026-11-20"_s} << 2;
}

void TestExportCli::refusesWithTheRightCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliRun result = run(arguments);
    QVERIFY2(result.exitCode == code, result.err.constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

POSTROOM_TEST(TestExportCli)
#include "tst_export_cli.moc"
