// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// `check`: one recipient, or a file of recipients against a template (cli.md).
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsNotGiven_data();
    void saysWhatItIsNotGiven();
    void judgesARecipient_data();
    void judgesARecipient();
    void pricesAManNumber();
    void explainsPermissionBeforeShape();
    void passesAGoodFile();
    void namesFaultyRowsInEveryFormat_data();
    void namesFaultyRowsInEveryFormat();
    void saysOfTheWholeFileInCsvToo();
    void tellsTheEncoding();
    void readsInTheEncodingNamed();
    void readsSemicolonsAndRefusesThem();
    void refusesWhatIsNoRecipientFile();
    void checksAsInTrialMode();
    void looksAtWhatTheServiceMaySend();
    void refusesATypeThatTheTemplateIsNot();
    void printsItsOptionsInHelp();
    void printsNothingThatATerminalObeys();
    void keepsARecipientFromItsTerminal();
    void sentencesStayOnTheirLines();
    void namesTheFileThatEndsEarly();
    void refusesAnEmptyFileName();

private:
    QString write(const QByteArray &bytes, const QString &name = u"people.csv"_s) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    CliRun check(const QByteArray &bytes, const QStringList &more = {}) const
    {
        return runCli(
            QStringList{u"check"_s, u"--type"_s, u"sms"_s, u"--content"_s, u"Hi ((name))"_s, write(bytes)} + more);
    }
    CliRun onRecordedPlatform(const ContractServer &server, const QStringList &arguments) const
    {
        return runCli(
            QStringList{u"--api"_s, server.url().toString(), u"--client-id"_s, u"notify-admin"_s, u"--secret-from"_s,
                u"env:POSTROOM_SECRET"_s, u"--unattended"_s, u"check"_s, u"--template"_s,
                u"585dfb0f-c629-41f4-a6ce-002be9577fc0"_s, u"--service"_s, u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s}
                + arguments,
            {u"POSTROOM_SECRET=postroom-dev-admin-secret"_s, u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    }
    const QTemporaryDir m_folder;
};

void TestCheck::saysWhatItIsNotGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString file = u"people.csv"_s;
    QTest::newRow("nothing") << QStringList{} << "check is used as"_ba;
    QTest::newRow("type") << QStringList{file} << "Say what it is for"_ba;
    QTest::newRow("template") << QStringList{file, u"--type"_s, u"sms"_s} << "Name the template"_ba;
    QTest::newRow("connection") << QStringList{file, u"--template"_s, u"x"_s} << "--template needs a connection"_ba;
    QTest::newRow("unknown type") << QStringList{file, u"--type"_s, u"fax"_s} << "--type takes sms, email or letter"_ba;
    QTest::newRow("unknown permission") << QStringList{file, u"--type"_s, u"sms"_s, u"--allow"_s, u"fax"_s}
                                        << "--allow takes international-sms"_ba;
    QTest::newRow("unknown encoding") << QStringList{file, u"--type"_s, u"sms"_s, u"--encoding"_s, u"EBCDIC"_s}
                                      << "--encoding takes one of UTF-8"_ba;
    QTest::newRow("two types") << QStringList{file, u"--content"_s, u"x"_s, u"--type"_s, u"sms"_s, u"--type"_s,
        u"email"_s} << "check takes one --type: sms, email or letter."_ba;
    QTest::newRow("two templates") << QStringList{file, u"--template"_s, u"x"_s, u"--content"_s, u"y"_s}
                                   << "Name one template"_ba;
    QTest::newRow("limit") << QStringList{file, u"--remaining"_s, u"many"_s} << "--remaining takes a whole number"_ba;
    QTest::newRow("recipients") << QStringList{file, u"--type"_s, u"sms"_s, u"--content"_s, u"x"_s, u"--recipients"_s,
        u"/nowhere"_s} << "/nowhere cannot be read"_ba;
    QTest::newRow("recipient's type") << QStringList{u"recipient"_s, u"a@example.com"_s} << "Say what it is for"_ba;
    QTest::newRow("other word") << QStringList{u"people"_s, u"a@example.com"_s} << "check is used as"_ba;
    QTest::newRow("no such file") << QStringList{u"/nowhere/people.csv"_s, u"--type"_s, u"sms"_s, u"--content"_s,
        u"x"_s} << "/nowhere/people.csv: The file could not be read"_ba;
}

void TestCheck::saysWhatItIsNotGiven()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const CliRun run = runCli(QStringList{u"check"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(sentence), run.err.constData());
}

void TestCheck::judgesARecipient_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("shown"); ///< for people
    QTest::addColumn<QString>("normalised");
    QTest::newRow("number") << u"sms"_s << u"07700 900123"_s << 0 << "07700 900123\n"_ba << u"447700900123"_s;
    QTest::newRow("no-break spaces") << u"sms"_s << u"07700\u00a0900\u00a0123"_s << 0 << "07700 900123\n"_ba
                                     << u"447700900123"_s;
    QTest::newRow("short number") << u"sms"_s << u"07911"_s << 5 << "Mobile number is too short\n"_ba << QString();
    QTest::newRow("address") << u"email"_s << u"A.Person@Example.com"_s << 0 << "A.Person@Example.com\n"_ba
                             << u"a.person@example.com"_s;
    QTest::newRow("no address") << u"email"_s << u"a,person@example.com"_s << 5 << "Not a valid email address\n"_ba
                                << QString();
    QTest::newRow("postal address") << u"letter"_s << u"A Person\n1 Street\nSW1A 1AA"_s << 0
                                    << "A Person, 1 Street, SW1A 1AA\n"_ba << u"aperson1streetsw1a1aa"_s;
}

void TestCheck::judgesARecipient()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(int, code);
    const QStringList arguments{u"check"_s, u"recipient"_s, text, u"--type"_s, type};
    const CliRun people = runCli(arguments);
    QCOMPARE(people.exitCode, code);
    QTEST(people.out, "shown");
    const CliRun json = runCli(QStringList{u"--format"_s, u"json"_s} + arguments);
    QCOMPARE(json.exitCode, code);
    const QJsonObject facts = json.objects().at(0).toObject();
    QCOMPARE(facts["valid"_L1].toBool(), code == 0);
    QCOMPARE(facts["input"_L1].toString(), text);
    QTEST(facts["normalised"_L1].toString(), "normalised");
    const CliRun csv = runCli(QStringList{u"--format"_s, u"csv"_s} + arguments);
    QCOMPARE(csv.exitCode, code);
    QVERIFY(csv.out.startsWith("type,input,valid,"));
}

// Crown dependencies share the UK's code and cost what the platform says.
void TestCheck::pricesAManNumber()
{
    const CliRun run
        = runCli({u"--format"_s, u"json"_s, u"check"_s, u"recipient"_s, u"07624 123456"_s, u"--type"_s, u"sms"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject facts = run.objects().at(0).toObject();
    QVERIFY(facts["crown_dependency"_L1].toBool());
    QCOMPARE(facts["country_prefix"_L1].toString(), u"44"_s);
    QVERIFY(facts["rate_multiplier"_L1].toInt() > 1);
}

void TestCheck::explainsPermissionBeforeShape()
{
    const QStringList arguments{u"check"_s, u"recipient"_s, u"+33 7 70 01 23 45"_s, u"--type"_s, u"sms"_s};
    const CliRun refused = runCli(arguments);
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(!refused.out.contains("too long"), refused.out.constData());
    QCOMPARE(runCli(arguments + QStringList{u"--allow"_s, u"international-sms"_s}).exitCode, 0);
}

void TestCheck::passesAGoodFile()
{
    const CliRun run = check("phone number,name\n07700900123,Ann\n");
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("nothing to fix") && run.out.contains("Read as UTF-8, separated by commas."),
        run.out.constData());
    QVERIFY(run.err.isEmpty());
}

void TestCheck::namesFaultyRowsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("table") << u"table"_s << "Row 3: phone number: "_ba;
    QTest::newRow("json") << u"json"_s << R"({"row":3,"faults":["phone number: )"_ba;
    QTest::newRow("csv") << u"csv"_s << "row,faults\n3,"_ba;
}

void TestCheck::namesFaultyRowsInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const CliRun run = check("phone number,name\n07700900123,Ann\n1,Bob\n07700900124,\n", {u"--format"_s, format});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.out.startsWith(start), run.out.constData());
    QCOMPARE(run.out.count("row,faults"), format == "csv"_L1 ? 1 : 0);
    if (format != "json"_L1)
        return;
    const QJsonObject report = run.objects().last().toObject();
    QCOMPARE(report["rows_to_fix"_L1].toInt(), 2);
    QCOMPARE(report["stopped_by"_L1].toArray(), QJsonArray{u"row_faults"_s});
    QCOMPARE(report["to_fix"_L1].toArray(), (QJsonArray{u"fix 1 phone number"_s, u"enter missing data in 1 row"_s}));
}

void TestCheck::saysOfTheWholeFileInCsvToo()
{
    const CliRun run = check("phone number\n07700900123\n", {u"--format"_s, u"csv"_s});
    QCOMPARE(run.exitCode, 5);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("postroom-cli: The names of the columns must match"), run.err.constData());
}

void TestCheck::tellsTheEncoding()
{
    const CliRun run = check("phone number,name\n07700900123,pr\xe9nom\n");
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(
        run.out.contains("The file was read as Windows-1252; the platform reads UTF-8 alone."), run.out.constData());
    QVERIFY2(run.out.contains("for example “07700900123,prénom”"), run.out.constData());
}

void TestCheck::readsInTheEncodingNamed()
{
    const CliRun run
        = check("phone number,name\n07700900123,pr\xe9nom\n", {u"--encoding"_s, u"utf-8"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 5);
    const QJsonObject report = run.objects().last().toObject();
    QCOMPARE(report["encoding"_L1].toString(), u"UTF-8"_s);
    QCOMPARE(report["stopped_by"_L1].toArray(), QJsonArray{u"encoding"_s});
    QVERIFY(report["sample"_L1].toString().contains(QChar::ReplacementCharacter));
}

void TestCheck::readsSemicolonsAndRefusesThem()
{
    const CliRun run = check("phone number;name\n07700 900123;Ann, PhD\n", {u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 5);
    const QJsonObject report = run.objects().last().toObject();
    QCOMPARE(report["stopped_by"_L1].toArray(), QJsonArray{u"separator"_s});
    QCOMPARE(report["columns"_L1].toArray(), (QJsonArray{u"phone number"_s, u"name"_s}));
}

void TestCheck::refusesWhatIsNoRecipientFile()
{
    const QString path = write("x", u"people.pdf"_s);
    for (const QString &format : {u"table"_s, u"json"_s, u"csv"_s}) {
        const CliRun run
            = runCli({u"--format"_s, format, u"check"_s, u"--type"_s, u"sms"_s, u"--content"_s, u"x"_s, path});
        QCOMPARE(run.exitCode, 5);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("The file must be a spreadsheet"), run.err.constData());
    }
    const CliRun folder = runCli({u"check"_s, u"--type"_s, u"sms"_s, u"--content"_s, u"x"_s, m_folder.path()});
    QCOMPARE(folder.exitCode, 5);
    QVERIFY2(folder.err.contains("no file with a content of its own"), folder.err.constData());
}

void TestCheck::checksAsInTrialMode()
{
    const QString team = write("07700 900123\n\na.person@example.gov.uk\n", u"team.txt"_s);
    const QByteArray mine = "phone number,name\n+447700900123,Ann\n";
    QCOMPARE(check(mine, {u"--recipients"_s, team}).exitCode, 0);
    const CliRun others = check(mine + "07700900124,Bob\n", {u"--recipients"_s, team, u"--format"_s, u"json"_s});
    QCOMPARE(others.exitCode, 5);
    QCOMPARE(others.objects().last().toObject()["stopped_by"_L1].toArray(), QJsonArray{u"not_allowed_recipients"_s});
    const CliRun many = check(mine + "07700900124,Bob\n", {u"--remaining"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(many.objects().last().toObject()["stopped_by"_L1].toArray(), QJsonArray{u"more_rows_than_remaining"_s});
    const QString crowd = write(QByteArray("07700900123\n").repeated(100'000), u"others.txt"_s);
    const CliRun large = check(mine, {u"--recipients"_s, crowd});
    QCOMPARE(large.exitCode, 2);
    QVERIFY2(large.err.contains("is too large: it takes the team"), large.err.constData());
}

// The template's placeholders and the service's permissions come from the platform; what it does not tell is said.
void TestCheck::looksAtWhatTheServiceMaySend()
{
    ContractServer server;
    QVERIFY(server.listen());
    const QString path = write("phone number,force,harbour,time\n07700900123,8,Dover,noon\n");
    const CliRun run = onRecordedPlatform(server, {u"--format"_s, u"json"_s, path});
    QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
    const QJsonObject report = run.objects().last().toObject();
    QCOMPARE(report["rows"_L1].toInt(), 1);
    QVERIFY2(!report["not_known"_L1].toArray().isEmpty(), run.out.constData());
}

void TestCheck::refusesATypeThatTheTemplateIsNot()
{
    ContractServer server;
    QVERIFY(server.listen());
    const CliRun run = onRecordedPlatform(server, {u"--type"_s, u"email"_s, write("phone number\n07700900123\n")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("The template is of type sms"), run.err.constData());
}

void TestCheck::printsItsOptionsInHelp()
{
    const CliRun run = runCli({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *option : {"--allow", "--content", "--encoding", "--recipients", "--remaining", "--subject"})
        QVERIFY2(run.out.contains(option), option);
}

void TestCheck::printsNothingThatATerminalObeys()
{
    const QByteArray bytes = "phone number,name,\x1b[31mred\nx,Zo\xc3\xab \x1b]0;title\x07,\xc2\x9b\n1,Bob,\n";
    const QStringList asked{
        u"check"_s, u"--type"_s, u"sms"_s, u"--content"_s, u"((name)) ((\u001b[1mbold))"_s, write(bytes)};
    const CliRun people = runCli(asked);
    QCOMPARE(people.exitCode, 5);
    QVERIFY2(!people.out.contains('\x1b') && !people.out.contains('\x07') && !people.out.contains("\xc2\x9b"),
        people.out.constData());
    QVERIFY2(people.out.contains("Zoë \\u001b]0;title\\u0007") && people.out.contains("“\\u001b[1mbold”"),
        people.out.constData());
    const CliRun json = runCli(asked + QStringList{u"--format"_s, u"json"_s});
    const QJsonObject report = json.objects().last().toObject();
    QCOMPARE(report["columns"_L1][2].toString(), u"\u001b[31mred"_s);
    QVERIFY(report["sample"_L1].toString().contains(u"\u001b]0;title\u0007"_s));
}

void TestCheck::keepsARecipientFromItsTerminal()
{
    const QString address = u"A \u001b[31mPerson\u009b\n1 Street\nSW1A 1AA"_s;
    const CliRun run = runCli({u"check"_s, u"recipient"_s, address, u"--type"_s, u"letter"_s});
    QVERIFY2(run.out.contains("A \\u001b[31mPerson\\u009b"), run.out.constData());
    QVERIFY(!run.out.contains('\x1b'));
    const CliRun email = runCli({u"check"_s, u"recipient"_s, u"a\u001b[31m@example.com"_s, u"--type"_s, u"email"_s});
    QVERIFY2(!email.out.contains('\x1b'), email.out.constData());
}

// A header with a line break cannot pass for another line of the report.
void TestCheck::sentencesStayOnTheirLines()
{
    const CliRun run = check("phone number,\"a\nRow 2: all is well\"\n07700900123,\n");
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(!run.out.contains("\nRow 2: all"), run.out.constData());
}

void TestCheck::namesTheFileThatEndsEarly()
{
    const CliRun run = check("phone number,name\n07700900123,\"" + QByteArray(140'000, 'x'));
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.err.contains("people.csv: A cell has more than 131,072 characters."), run.err.constData());
}

void TestCheck::refusesAnEmptyFileName()
{
    const QStringList asked{u"check"_s, u"--type"_s, u"sms"_s, u"--content"_s, u"x"_s};
    const CliRun run = runCli(asked + QStringList{QString()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("The name of the file is empty."), run.err.constData());
    // As when a script's variable holds nothing: everybody would be allowed.
    const CliRun recipients = check("phone number,name\n07700900123,Ann\n", {u"--recipients"_s, QString()});
    QCOMPARE(recipients.exitCode, 2);
    QVERIFY2(recipients.err.contains("--recipients"), recipients.err.constData());
}

POSTROOM_TEST(TestCheck)
#include "tst_check.moc"
