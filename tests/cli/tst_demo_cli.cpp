// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The real postroom-cli on the demo platform, its clock fixed.
class TestDemoCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheCallerOverAllServices();
    void everySpellingFindsTheSame_data();
    void everySpellingFindsTheSame();
    void programsThatStartAtOnceAllAnswer();
    void aFixedClockLeavesThePersonsOwnDemoAlone();
    void listsEveryMessageOnce();
    void limitsAndPages();
    void showsOneRecord();
    void listsWhatAServiceHas_data();
    void listsWhatAServiceHas();
    void listsPeopleAndOrganisations();
    void findsServicesByIdAddressAndWords();
    void endsWithTheRightCode_data();
    void endsWithTheRightCode();
    void printsTablesAndCsv();
    void pagesBehindTheFirstAreWholeToo();
    void printsFactsInEveryFormat_data();
    void printsFactsInEveryFormat();
    void aReaderThatHasSeenEnoughIsNoFailure();
    void writesUtf8WhateverTheLocale();
    void columnsLineUpWhateverTheTerminalShows_data();
    void columnsLineUpWhateverTheTerminalShows();

private:
    static CliRun run(const QStringList &arguments)
    {
        return runCli(QStringList{u"--demo"_s} + arguments, {u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    }
    static QStringList ids(const CliRun &result)
    {
        QStringList list;
        for (const QJsonValue value : result.objects())
            list.append(value[u"id"_s].toString());
        return list;
    }
};

void TestDemoCli::findsTheCallerOverAllServices()
{
    const CliRun result = run({u"search"_s, u"07700900123"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.objects().size() >= 24);
    QSet<QString> services;
    QString last = u"9"_s;
    for (const QJsonValue value : result.objects()) {
        services.insert(value[u"service_name"_s].toString());
        QVERIFY(value[u"template"_s].isObject());
        QCOMPARE(value[u"normalised_to"_s].toString(), u"447700900123"_s);
        QVERIFY(value[u"created_at"_s].toString() <= last);
        last = value[u"created_at"_s].toString();
    }
    QCOMPARE(services.size(), 5);
    QVERIFY2(result.err.contains("+44 7700 900123"), result.err.constData());
}

void TestDemoCli::everySpellingFindsTheSame_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term :
        {"07700 900123", "+44 (0)7700 900-123", "00447700900123", "7700900123", "tel:+447700900123"})
        QTest::newRow(term) << QString::fromLatin1(term);
}

void TestDemoCli::everySpellingFindsTheSame()
{
    QFETCH(QString, term);
    const CliRun expected = run({u"search"_s, u"07700900123"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"0"_s});
    const CliRun result = run({u"search"_s, term, u"--format"_s, u"json"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(ids(result), ids(expected));
}

// Nobody has made the demo yet: each makes its own, and the last one stays.
void TestDemoCli::programsThatStartAtOnceAllAnswer()
{
    const QTemporaryDir home;
    const QStringList environment{u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s, u"XDG_DATA_HOME="_s + home.path()};
    const QStringList search{u"--demo"_s, u"search"_s, u"07700900123"_s, u"--format"_s, u"json"_s};
    const std::vector<CliRun> runs = runCliTogether(2, search, environment);
    QVERIFY(runs.front().objects().size() >= 24);
    for (const CliRun &result : runs) {
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, runs.front().out);
    }
    const QDir folder(home.filePath(u"postroom"_s));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"demo-fixed.sqlite"_s});
    QCOMPARE(runCli(search, environment).out, runs.front().out);
}

void TestDemoCli::aFixedClockLeavesThePersonsOwnDemoAlone()
{
    const QTemporaryDir home;
    const QString ours = u"XDG_DATA_HOME="_s + home.path();
    const QStringList list{u"--demo"_s, u"list"_s, u"services"_s};
    QCOMPARE(runCli(list, {ours}).exitCode, 0);
    QFile demo(home.filePath(u"postroom/demo.sqlite"_s));
    const auto contents = [&demo] {
        const bool open = demo.open(QIODevice::ReadOnly);
        const QByteArray bytes = open ? demo.readAll() : QByteArray();
        demo.close();
        return bytes;
    };
    const QByteArray before = contents();
    QVERIFY(!before.isEmpty());
    for (const QString &moment : {u"2020-02-03T12:00:00Z"_s, u"2026-11-20T12:00:00Z"_s})
        QCOMPARE(runCli(list, {ours, u"POSTROOM_NOW="_s + moment}).exitCode, 0);
    QVERIFY(contents() == before);
    QCOMPARE(QDir(home.filePath(u"postroom"_s)).entryList(QDir::Files),
        (QStringList{u"demo-fixed.sqlite"_s, u"demo.sqlite"_s}));
}

void TestDemoCli::listsEveryMessageOnce()
{
    QSet<QString> all;
    qsizetype rows = 0;
    for (const QString &service : ids(run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s}))) {
        const QStringList listed = ids(run(
            {u"list"_s, u"notifications"_s, u"--service"_s, service, u"--limit"_s, u"0"_s, u"--format"_s, u"json"_s}));
        rows += listed.size();
        all.unite(QSet<QString>(listed.begin(), listed.end()));
    }
    QCOMPARE(rows, 20'000);
    QCOMPARE(all.size(), 20'000);
}

void TestDemoCli::limitsAndPages()
{
    const QString service
        = ids(run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s})).value(0);
    const QStringList list{u"list"_s, u"notifications"_s, u"--service"_s, service, u"--format"_s, u"json"_s};
    QCOMPARE(ids(run(list)).size(), 50);
    QCOMPARE(ids(run(list + QStringList{u"--limit"_s, u"3"_s})).size(), 3);
    const QStringList first = ids(run(list + QStringList{u"--page"_s, u"1"_s}));
    const QStringList second = ids(run(list + QStringList{u"--page"_s, u"2"_s}));
    QCOMPARE(first.size(), 50);
    QCOMPARE(second.size(), 50);
    QCOMPARE(first + second, ids(run(list + QStringList{u"--limit"_s, u"100"_s})));
    QCOMPARE(ids(run({u"list"_s, u"services"_s, u"--page"_s, u"1"_s, u"--format"_s, u"json"_s})).size(), 14);
    QCOMPARE(run({u"list"_s, u"services"_s, u"--page"_s, u"2"_s}).exitCode, 1); // everything was the first page
    const CliRun past = run(list + QStringList{u"--page"_s, u"9999"_s});
    QCOMPARE(past.exitCode, 1);
    QCOMPARE(past.out, QByteArray());
}

void TestDemoCli::showsOneRecord()
{
    const QString service
        = ids(run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s})).value(0);
    const CliRun json = run({u"show"_s, u"service"_s, service, u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(ids(json), QStringList{service});
    const CliRun table = run({u"show"_s, u"service"_s, service});
    QVERIFY(table.out.contains("sms_message_limit"));
    QVERIFY(table.out.contains(service.toLatin1()));
}

void TestDemoCli::listsWhatAServiceHas_data()
{
    QTest::addColumn<QString>("plural");
    QTest::addColumn<QString>("singular");
    QTest::addColumn<int>("rows"); // over all services
    QTest::newRow("API keys") << u"api-keys"_s << u"api-key"_s << 16;
    QTest::newRow("received texts") << u"inbound-sms"_s << u"inbound-sms"_s << 138;
    QTest::newRow("template folders") << u"template-folders"_s << u"template-folder"_s << 23;
}

void TestDemoCli::listsWhatAServiceHas()
{
    QFETCH(QString, plural);
    QFETCH(QString, singular);
    QFETCH(int, rows);
    const QStringList json{u"--format"_s, u"json"_s};
    QSet<QString> all;
    for (const QString &service : ids(run(QStringList{u"list"_s, u"services"_s} + json))) {
        const QStringList listed
            = ids(run(QStringList{u"list"_s, plural, u"--service"_s, service, u"--limit"_s, u"0"_s} + json));
        all.unite(QSet<QString>(listed.begin(), listed.end()));
    }
    QCOMPARE(all.size(), rows);
    const CliRun one = run(QStringList{u"show"_s, singular, *all.begin()} + json);
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(ids(one), QStringList{*all.begin()});
    const CliRun unscoped = run({u"list"_s, plural});
    QCOMPARE(unscoped.exitCode, 2);
    QVERIFY2(unscoped.err.contains("service"), unscoped.err.constData());
}

void TestDemoCli::listsPeopleAndOrganisations()
{
    const QStringList json{u"--format"_s, u"json"_s};
    const CliRun organisations = run(QStringList{u"list"_s, u"organisations"_s} + json);
    QCOMPARE(organisations.objects().size(), 3);
    QStringList names;
    for (const QJsonValue value : organisations.objects())
        names.append(value[u"name"_s].toString());
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    const QStringList everybody = ids(run(QStringList{u"list"_s, u"users"_s} + json));
    QCOMPARE(everybody.size(), 18);
    QSet<QString> members;
    for (const QJsonValue value : run(QStringList{u"list"_s, u"services"_s} + json).objects()) {
        const QString service = value[u"id"_s].toString();
        const CliRun people = run(QStringList{u"list"_s, u"users"_s, u"--service"_s, service} + json);
        QVERIFY(ids(people).contains(value[u"created_by"_s].toString())); // in an archived service too
        for (const QString &id : ids(people))
            members.insert(id);
    }
    QCOMPARE(members.size(), 17); // all but the platform's admin
    QCOMPARE(ids(run(QStringList{u"show"_s, u"user"_s, everybody.value(0)} + json)), QStringList{everybody.value(0)});
    const QString organisation = ids(organisations).value(0);
    QCOMPARE(ids(run(QStringList{u"show"_s, u"organisation"_s, organisation} + json)), QStringList{organisation});
}

void TestDemoCli::findsServicesByIdAddressAndWords()
{
    const CliRun all = run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(all.objects().size(), 14);
    const QString id = ids(all).value(3);
    const QString name = all.objects().at(3)[u"name"_s].toString();
    const QStringList json{u"--format"_s, u"json"_s};
    QCOMPARE(ids(run(QStringList{u"find"_s, u" {"_s + id.toUpper() + u"} "_s} + json)), QStringList{id});
    QCOMPARE(ids(run(QStringList{u"find"_s, u"https://admin.example/services/"_s + id} + json)), QStringList{id});
    QVERIFY(ids(run(QStringList{u"find"_s, name.left(6).toUpper()} + json)).contains(id));
}

void TestDemoCli::endsWithTheRightCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString nobody = u"00000000-0000-4000-8000-00000000dead"_s;
    QTest::newRow("blank term") << QStringList{u"search"_s, u"  "_s} << 2;
    QTest::newRow("nothing found") << QStringList{u"search"_s, u"nobody@example.com"_s} << 1;
    QTest::newRow("search with a page") << QStringList{u"search"_s, u"07700900123"_s, u"--page"_s, u"2"_s} << 2;
    QTest::newRow("search of a service that is not there")
        << QStringList{u"search"_s, u"07700900123"_s, u"--service"_s, nobody} << 1;
    QTest::newRow("list without its scope") << QStringList{u"list"_s, u"notifications"_s} << 2;
    QTest::newRow("list of a service that is not there")
        << QStringList{u"list"_s, u"notifications"_s, u"--service"_s, nobody} << 1;
    QTest::newRow("unknown resource") << QStringList{u"list"_s, u"dragons"_s} << 2;
    QTest::newRow("unknown status") << QStringList{u"search"_s, u"07700900123"_s, u"--status"_s, u"lost"_s} << 1;
    QTest::newRow("show of nothing") << QStringList{u"show"_s, u"service"_s, nobody} << 1;
    QTest::newRow("show of no id") << QStringList{u"show"_s, u"service"_s, u"abc"_s} << 1;
    QTest::newRow("half an id") << QStringList{u"find"_s, u"3f2504e0"_s} << 2;
    QTest::newRow("no service by that name") << QStringList{u"find"_s, u"zzzz"_s} << 1;
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 0;
    QTest::newRow("resources") << QStringList{u"resources"_s} << 0;
}

void TestDemoCli::endsWithTheRightCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliRun result = run(arguments);
    QCOMPARE(result.exitCode, code);
    if (code != 0) {
        QCOMPARE(result.out, QByteArray());
        QVERIFY(result.err.contains("postroom-cli: "));
    } else {
        QVERIFY(!result.out.isEmpty());
    }
}

void TestDemoCli::printsTablesAndCsv()
{
    const CliRun table = run({u"search"_s, u"07700900123"_s, u"--limit"_s, u"5"_s});
    QCOMPARE(table.lines().size(), 6);
    QVERIFY(table.lines().at(0).contains("Service"));
    const CliRun csv = run({u"search"_s, u"07700900123"_s, u"--limit"_s, u"5"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.lines().size(), 6);
    const QList<QByteArray> header = csv.lines().at(0).split(',');
    QVERIFY2(header.contains("service_name") && header.contains("status"), csv.lines().at(0).constData());
}

// The widths come from the first page; off a terminal nothing is cut to them.
void TestDemoCli::pagesBehindTheFirstAreWholeToo()
{
    const QString service
        = ids(run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s})).value(0);
    const CliRun result = run({u"list"_s, u"notifications"_s, u"--service"_s, service, u"--limit"_s, u"0"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.count('\n') > 1000);
    QVERIFY(!result.out.contains("\u2026"));
}

void TestDemoCli::printsFactsInEveryFormat_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("header"); // of CSV, and the keys of JSON
    QTest::newRow("doctor") << u"doctor"_s << QByteArray("check,fact,ok,sentence");
    QTest::newRow("resources") << u"resources"_s << QByteArray("plural,singular,filters,available");
}

void TestDemoCli::printsFactsInEveryFormat()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, header);
    const CliRun json = run({command, u"--format"_s, u"json"_s});
    const CliRun csv = run({command, u"--format"_s, u"csv"_s});
    const CliRun table = run({command});
    QCOMPARE(csv.lines().constFirst(), header);
    QCOMPARE(csv.lines().size(), json.lines().size() + 1);
    QCOMPARE(table.lines().size(), json.lines().size());
    for (const QByteArray &key : header.split(','))
        QVERIFY2(json.objects().at(0).toObject().contains(QString::fromLatin1(key)), key.constData());
}

// "… | head -1" is how people look at a long list.
void TestDemoCli::aReaderThatHasSeenEnoughIsNoFailure()
{
    const QString service
        = ids(run({u"list"_s, u"services"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s})).value(0);
    const auto after = [&service](const QString &end) {
        const QString command
            = builtFile(u"postroom-cli --demo list notifications --limit 0 --service %1"_s).arg(service);
        QProcess shell;
        QSignalSpy finished(&shell, &QProcess::finished);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"{ "_s + command + u"; echo code $? >&2; } "_s + end});
        finished.wait(30'000);
        return shell.readAllStandardError();
    };
    const QByteArray piped = after(u"| head -n 1"_s);
    QVERIFY2(piped.contains("code 0") && !piped.contains("written"), piped.constData());
    const QByteArray full = after(u"> /dev/full"_s);
    QVERIFY2(full.contains("code 5") && full.contains("could not be written"), full.constData());
}

void TestDemoCli::writesUtf8WhateverTheLocale()
{
    const QStringList arguments{u"--demo"_s, u"list"_s, u"services"_s, u"--limit"_s, u"0"_s};
    const CliRun result = runCli(arguments, {u"LC_ALL=C"_s, u"LANG=C"_s, u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QString::fromUtf8(result.out).contains(u"ŵ"_s));
}

void TestDemoCli::columnsLineUpWhateverTheTerminalShows_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("UTF-8") << u"C.UTF-8"_s;
    QTest::newRow("ASCII") << u"C"_s;
}

void TestDemoCli::columnsLineUpWhateverTheTerminalShows()
{
    QFETCH(QString, locale);
    const CliRun result = runCliInTerminal(130, {u"--demo"_s, u"list"_s, u"services"_s, u"--limit"_s, u"14"_s},
        {u"LC_ALL="_s + locale, u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    QCOMPARE(result.exitCode, 0);
    const QStringList lines = QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 15);
    QVERIFY(lines.join(QString()).contains(locale == "C"_L1 ? u"..."_s : u"…"_s));
    QVERIFY(lines.join(QString()).contains(locale == "C"_L1 ? u"\\u0175"_s : u"ŵ"_s));
    static const QRegularExpression head(u"\\S+( \\S+)*"_s);
    for (auto title = head.globalMatch(lines.constFirst()); title.hasNext();) {
        const qsizetype start = title.next().capturedStart();
        for (const QString &line : lines) {
            QVERIFY2(line.size() <= 130, qPrintable(line));
            QVERIFY2(start < 2 || line.mid(start - 2, 2).trimmed().isEmpty(), qPrintable(line));
        }
    }
}

POSTROOM_TEST(TestDemoCli)
#include "tst_demo_cli.moc"
