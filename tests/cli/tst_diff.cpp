// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// `diff` (cli.md), against the recorded platform.
class TestDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void marksWordsForPeople();
    void saysPartsToPrograms();
    void sameTextsPrintNothing();
    void aVersionThatIsNotThereEndsWithOne();
    void numbersAreAskedAsNumbers();
    void linesOfCsvAreOneTable();
    void linksAndLayoutAreSaid();
    void wrongQuestionsAreRefused_data();
    void wrongQuestionsAreRefused();

private:
    CliRun diff(const QString &before, const QString &after, const QString &format = u"table"_s) const
    {
        return runDiff({galeWarning, before, after, u"--service"_s, service}, format);
    }
    CliRun runDiff(const QStringList &words, const QString &format = u"table"_s) const
    {
        return runCli(
            QStringList{u"--api"_s, m_server->url().toString(), u"--client-id"_s, u"notify-admin"_s, u"--secret-from"_s,
                u"env:POSTROOM_SECRET"_s, u"--unattended"_s, u"--format"_s, format, u"diff"_s}
                + words,
            {u"POSTROOM_SECRET=postroom-dev-admin-secret"_s, u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    }

    const QString service = u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s;
    const QString galeWarning = u"585dfb0f-c629-41f4-a6ce-002be9577fc0"_s;
    std::unique_ptr<ContractServer> m_server;
};

void TestDiff::init()
{
    m_server = std::make_unique<ContractServer>();
    QVERIFY(m_server->listen());
}

void TestDiff::marksWordsForPeople()
{
    const CliRun run = diff(u"1"_s, u"3"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out,
        QByteArray("content:\nGale force ((force)) expected at ((harbour)) from ((time)). Double {+up +}your lines."
                   "{+ Reply STOP to opt out.+}\n"));
}

void TestDiff::saysPartsToPrograms()
{
    const CliRun run = diff(u"1"_s, u"2"_s, u"json"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QString before;
    QString after;
    for (const QJsonValue &value : run.objects()) {
        const QJsonObject part = value.toObject();
        QCOMPARE(part.value("field"_L1).toString(), u"content"_s);
        const QString kind = part.value("kind"_L1).toString();
        if (kind != "added"_L1)
            before += part.value("text"_L1).toString();
        if (kind != "removed"_L1)
            after += part.value("text"_L1).toString();
    }
    QCOMPARE(before, u"Gale force ((force)) expected at ((harbour)) from ((time)). Double your lines."_s);
    QCOMPARE(
        after, u"Harbour Notices: gale force ((force)) expected at ((harbour)) from ((time)). Double up your lines."_s);
}

void TestDiff::sameTextsPrintNothing()
{
    const CliRun run = diff(u"2"_s, u"2"_s);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("the same"), run.err.constData());
}

void TestDiff::aVersionThatIsNotThereEndsWithOne()
{
    const CliRun run = diff(u"1"_s, u"999"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("does not have version 999 of that template. postroom-cli list template-versions "),
        run.err.constData());
}

void TestDiff::numbersAreAskedAsNumbers()
{
    const CliRun run = diff(u"01"_s, u" 3"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, diff(u"1"_s, u"3"_s).out);
    const CliRun none = diff(u"0"_s, u"1"_s);
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.err.contains("A version of a template is a number from 1: 0 is none."), none.err.constData());
}

void TestDiff::linesOfCsvAreOneTable()
{
    const CliRun run = diff(u"1"_s, u"3"_s, u"csv"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("field,kind,text,before,after\n"), run.out.constData());
    QVERIFY2(run.out.contains("content,added,up ,,\n"), run.out.constData());
}

// Nothing but a link, a heading and a list differ.
void TestDiff::linksAndLayoutAreSaid()
{
    const auto version = [this](const QString &number, const QString &content) {
        const QString path = u"/service/%1/template/%2/version/%3"_s.arg(service, galeWarning, number);
        const QJsonObject data{{u"id"_s, galeWarning}, {u"name"_s, u"Forms"_s}, {u"template_type"_s, u"email"_s},
            {u"subject"_s, u"Your form"_s}, {u"content"_s, content}, {u"service"_s, service},
            {u"version"_s, number.toInt()}};
        m_server->expectRequest("GET", path)
            .times(2)
            .reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson());
    };
    version(u"1"_s, u"# Forms\n\n[Start](https://example.gov.uk/a%2Fb)\n\n* one\n* two"_s);
    version(u"2"_s, u"## Forms\n\n[Start](https://example.gov.uk/c)\n\n1. one\n2. two"_s);
    const CliRun people = diff(u"1"_s, u"2"_s);
    QVERIFY2(people.exitCode == 0, people.err.constData());
    QVERIFY2(people.out.endsWith("“Forms”: Changed from a heading to a sub-heading\n"
                                 "“Start”: Link changed from https://example.gov.uk/a%2Fb to https://example.gov.uk/c\n"
                                 "“one”: Changed from a bulleted list to a numbered list, and 1 more\n"),
        people.out.constData());
    QStringList kinds;
    for (const QJsonValue &value : diff(u"1"_s, u"2"_s, u"json"_s).objects()) {
        const QJsonObject line = value.toObject();
        if (line.value("field"_L1) == "sent"_L1)
            kinds.append(line.value("kind"_L1).toString() + u' ' + line.value("after"_L1).toString());
    }
    QCOMPARE(kinds, (QStringList{u"look sub_heading"_s, u"link https://example.gov.uk/c"_s, u"look numbered_list"_s}));
}

void TestDiff::wrongQuestionsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("no service") << QStringList{galeWarning, u"1"_s, u"2"_s} << 2 << u"Choose a service"_s;
    QTest::newRow("no number") << QStringList{galeWarning, u"first"_s, u"2"_s, u"--service"_s, service} << 2
                               << u"first"_s;
    QTest::newRow("one version") << QStringList{galeWarning, u"1"_s, u"--service"_s, service} << 2 << u"diff"_s;
    const QString unknown = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("another template") << QStringList{unknown, u"1"_s, u"2"_s, u"--service"_s, service} << 1
                                      << u"version 1 of that template"_s;
}

void TestDiff::wrongQuestionsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const CliRun run = runDiff(words);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.err.constData());
}

POSTROOM_TEST(TestDiff)
#include "tst_diff.moc"
