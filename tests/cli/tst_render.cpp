// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs `render` on these lines.
CliRun rendered(const QByteArray &lines)
{
    QTemporaryFile file;
    if (!file.open() || file.write(lines) != lines.size() || !file.flush())
        return {};
    return runCli({u"render"_s, file.fileName()});
}

/// The single answer to one line.
QJsonObject answerTo(const QByteArray &line)
{
    return rendered(line).objects().at(0).toObject();
}

/// The codes of its warnings, each with where it was found.
QStringList warningsOf(const QJsonObject &answer)
{
    QStringList found;
    const QJsonArray rows = answer["warnings"_L1].toArray();
    for (const QJsonValue &row : rows)
        found.append(row["where"_L1].toString() + u' ' + row["code"_L1].toString());
    return found;
}

} // namespace

/// `render`: JSON lines in, JSON lines out (cli.md); what the renderings say is compared by the vectors.
class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEachLineInItsOrder();
    void takesValuesAndOptions();
    void endsWithItsStreams_data();
    void endsWithItsStreams();
    void ofAKeyThatComesTwiceTheLaterHolds();
    void measuresACodeWithWhatIsHidden();
    void writesValuesAsPythonPrintsThem_data();
    void writesValuesAsPythonPrintsThem();
    void knowsEveryOption_data();
    void knowsEveryOption();
    void showsBothLanguagesOfALetter();
    void warnsOfEveryText();
    void namesALineThatItCannotRead();
    void saysWhatAKeyMustHold_data();
    void saysWhatAKeyMustHold();
    void readsStandardInput_data();
    void readsStandardInput();
    void refusesWhatIsNotUtf8();
    void explainsItsKeys();
    void saysWhenAFileCannotBeRead();
    void refusesAnEmptyFileName();
};

void TestRender::answersEachLineInItsOrder()
{
    const CliRun run = rendered("{\"template_type\":\"sms\",\"content\":\"Hi ((name))\",\"prefix\":\"Postroom\"}\n"
                                "{\"template_type\":\"email\",\"subject\":\"S\",\"content\":\"# One\"}\n"
                                "{\"template_type\":\"letter\",\"subject\":\"S\",\"content\":\"a-b\"}");
    QCOMPARE(run.exitCode, 0);
    const QJsonArray answers = run.objects();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0]["message"_L1].toString(), u"Postroom: Hi "_s);
    QCOMPARE(answers[0]["fragment_count"_L1].toInt(), 1);
    QCOMPARE(answers[0]["missing_data"_L1].toArray(), QJsonArray{u"name"_s});
    QVERIFY(answers[1]["html"_L1].toString().startsWith("<h2 "_L1));
    QCOMPARE(answers[1]["preheader"_L1].toString(), u"One"_s);
    QCOMPARE(answers[2]["letter"_L1].toString(), u"<p>a\u2011b</p>"_s);
}

void TestRender::takesValuesAndOptions()
{
    const CliRun run = rendered("{\"template_type\":\"email\",\"subject\":\"((n))\",\"content\":\"x ((n)) ((m))\","
                                "\"values\":{\"N\":1.0,\"other\":true},\"options\":{\"redact\":true}}\n");
    QCOMPARE(run.exitCode, 0);
    const QJsonObject answer = run.objects().at(0).toObject();
    QCOMPARE(answer["subject"_L1].toString(), u"1.0"_s);
    QVERIFY(answer["html"_L1].toString().contains("x 1.0 <span class='placeholder-redacted'>hidden</span>"_L1));
    QCOMPARE(answer["additional_data"_L1].toArray(), QJsonArray{u"other"_s});
    const QString filled = u"x 1.0 <span class='placeholder-redacted'>hidden</span>"_s;
    QCOMPARE(answer["filled_in"_L1].toString(), filled);
    QCOMPARE(answer["content_count"_L1].toInt(), filled.size());
    QCOMPARE(answer["size_in_bytes"_L1].toInt(), filled.size());
}

void TestRender::endsWithItsStreams_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("said");
    const QString endless = uR"(yes '{"template_type":"sms","content":"a"}' | )"_s;
    QTest::newRow("whoever reads has seen enough")
        << endless + u"{ %1 render; echo code $? >&2; } | head -1"_s << QByteArray("code 0\n");
    QTest::newRow("nothing to read from") << u"%1 render <&-; echo code $? >&2"_s
                                          << QByteArray("postroom-cli: Standard input cannot be read any further: Bad "
                                                        "file descriptor.\ncode 5\n");
    QTest::newRow("a line without an end") << u"head -c 70000000 /dev/zero | { %1 render; echo code $? >&2; }"_s
                                           << QByteArray("postroom-cli: Line 1 is longer than 64 MB: give one message "
                                                         "a line.\ncode 2\n");
}

void TestRender::endsWithItsStreams()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, said);
    QProcess shell;
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command.arg(builtFile(u"postroom-cli"_s))});
    QVERIFY(finished.wait(60'000));
    QCOMPARE(shell.readAllStandardError(), said);
}

// As the platform's language reads JSON.
void TestRender::ofAKeyThatComesTwiceTheLaterHolds()
{
    const CliRun run = rendered(R"({"template_type":"sms","content":"a","content":"b"})");
    QCOMPARE(run.objects().at(0).toObject()["message"_L1].toString(), u"b"_s);
}

// The platform measures what it would draw, hidden values too.
void TestRender::measuresACodeWithWhatIsHidden()
{
    const QByteArray line = R"j({"template_type":"letter","subject":"S","content":"qr: ((a))Z","values":{"x":1},)j"
                            R"j("options":{"redact":true}})j";
    const CliRun run = rendered(QByteArray(line).replace('Z', QByteArray(500, 'z')) + '\n');
    QCOMPARE(run.objects().at(0).toObject()["qr_too_long"_L1].toObject()["num_bytes"_L1].toInt(), 548);
}

// template-spec §2.3: values are text by the time they reach a message.
void TestRender::writesValuesAsPythonPrintsThem_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole number") << QByteArray("-0") << u"0"_s;
    QTest::newRow("minus nothing") << QByteArray("-0.0") << u"-0.0"_s;
    QTest::newRow("beyond every number") << QByteArray("-1E400") << u"-inf"_s;
    QTest::newRow("too small") << QByteArray("1e-400") << u"0.0"_s;
    QTest::newRow("power of ten") << QByteArray("1e16") << u"1e+16"_s;
    QTest::newRow("truth") << QByteArray("true") << u"True"_s;
    QTest::newRow("object") << QByteArray(R"({"k":[1.50,null,"it's",false]})")
                            << u"{'k': [1.5, None, \"it's\", False]}"_s;
    QTest::newRow("lists within a list") << QByteArray(R"([["a\n"],2])") << u"['a\\n'] and 2"_s;
}

void TestRender::writesValuesAsPythonPrintsThem()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const CliRun run = rendered(R"j({"template_type":"sms","content":"((a))","values":{"a":)j" + value + "}}\n");
    QCOMPARE(run.objects().at(0).toObject()["message"_L1].toString(), text);
}

void TestRender::knowsEveryOption_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shown");
    QTest::newRow("prefix") << QByteArray(R"j({"template_type":"sms","content":"a","prefix":"P"})j") << u"message"_s
                            << u"P: a"_s;
    QTest::newRow("prefix among the options")
        << QByteArray(R"j({"template_type":"sms","content":"a","options":{"prefix":"P"}})j") << u"message"_s
        << u"P: a"_s;
    QTest::newRow("show_prefix") << QByteArray(
        R"j({"template_type":"sms","content":"a","prefix":"P","options":{"show_prefix":false}})j")
                                 << u"message"_s << u"a"_s;
    QTest::newRow("redact") << QByteArray(R"j({"template_type":"sms","content":"((a))","options":{"redact":true}})j")
                            << u"preview_body_html"_s << u"<span class='placeholder-redacted'>hidden</span>"_s;
    QTest::newRow("unsubscribe_link") << QByteArray(
        R"j({"template_type":"email","subject":"S","content":"a","options":{"unsubscribe_link":"https://u.example"}})j")
                                      << u"plain"_s << u"Unsubscribe from these emails: https://u.example"_s;
    QTest::newRow("contact_block") << QByteArray(
        R"j({"template_type":"letter","subject":"S","content":"a","options":{"contact_block":"Unit\n1 Road"}})j")
                                   << u"contact_block_html"_s << u"Unit<br>1 Road"_s;
    // Summer time: the day of the United Kingdom.
    QTest::newRow("created_utc") << QByteArray(
        R"j({"template_type":"letter","subject":"S","content":"a","options":{"created_utc":"2026-06-30T23:30:00"}})j")
                                 << u"date"_s << u"1 July 2026"_s;
    QTest::newRow("null is nothing") << QByteArray(
        R"j({"template_type":"sms","subject":null,"content":"a","prefix":null,"values":null,"options":null})j")
                                     << u"message"_s << u"a"_s;
}

void TestRender::knowsEveryOption()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    QFETCH(QString, shown);
    const QString text = answerTo(line)[key].toString();
    QVERIFY2(text.contains(shown), qPrintable(text));
}

void TestRender::showsBothLanguagesOfALetter()
{
    const QJsonObject answer
        = answerTo(R"j({"template_type":"letter","subject":"Hello ((a))","content":"Body","values":{"b":"x"},)j"
                   R"j("options":{"letter_welsh_subject":"Helo","letter_welsh_content":"# Corff ((b))\n\nQR: ((c))",)j"
                   R"j("created_utc":"2026-02-01T09:00:00"}})j");
    QCOMPARE(answer["heading"_L1].toString(), u"Hello <span class='placeholder'>&#40;&#40;a&#41;&#41;</span>"_s);
    QCOMPARE(answer["letter"_L1].toString(), u"<p>Body</p>"_s);
    QCOMPARE(answer["date"_L1].toString(), u"1 February 2026"_s);
    const QJsonObject welsh = answer["welsh"_L1].toObject();
    QCOMPARE(welsh["heading"_L1].toString(), u"Helo"_s);
    QVERIFY(welsh["letter"_L1].toString().startsWith("<h2>Corff x</h2>"_L1));
    QCOMPARE(welsh["date"_L1].toString(), u"1 Chwefror 2026"_s);
    QVERIFY(welsh["qr_too_long"_L1].isNull());
    QCOMPARE(answer["placeholders"_L1].toArray(), (QJsonArray{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(answerTo(R"j({"template_type":"letter","content":"a"})j")["welsh"_L1].isNull());
}

void TestRender::warnsOfEveryText()
{
    const QJsonObject letter = answerTo("{\"template_type\":\"letter\",\"subject\":\"a\u2066\","
                                        "\"content\":\"((a?\?((b))))\",\"options\":{\"contact_block\":\"x\u00ad\","
                                        "\"letter_welsh_subject\":\"\\\\'\","
                                        "\"letter_welsh_content\":\"((c?\?((d))))\"}}");
    QCOMPARE(warningsOf(letter),
        (QStringList{u"contact_block invisible_character"_s, u"letter_welsh_subject escape_in_subject"_s,
            u"letter_welsh_content nested_placeholder"_s, u"subject invisible_character"_s,
            u"content nested_placeholder"_s}));
    const QJsonObject email
        = answerTo("{\"template_type\":\"email\",\"subject\":\"\u2066x\\\\-\",\"content\":\"y\u200b\"}");
    QCOMPARE(warningsOf(email),
        (QStringList{
            u"subject invisible_character"_s, u"subject escape_in_subject"_s, u"content invisible_character"_s}));
    QCOMPARE(email["warnings"_L1][0]["text"_L1].toString(),
        u"There is a character that nobody sees: left-to-right isolate (U+2066). Delete it, or put a space in its place."_s);
    QCOMPARE(warningsOf(answerTo("{\"template_type\":\"sms\",\"prefix\":\"\u4e16\",\"content\":\"10\u202fkg\"}")),
        (QStringList{u"prefix incompatible_character"_s, u"content invisible_character"_s}));
}

void TestRender::saysWhatAKeyMustHold_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no type") << QByteArray(R"j({"content":"a"})j")
                             << QByteArray("template_type is to be sms, email or letter");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("template_type is to be sms, email or letter");
    QTest::newRow("content missing") << QByteArray(R"j({"template_type":"sms"})j")
                                     << QByteArray("content is to be a text");
    QTest::newRow("content null") << QByteArray(R"j({"template_type":"sms","content":null})j")
                                  << QByteArray("content is to be a text");
    QTest::newRow("content a number") << QByteArray(R"j({"template_type":"sms","content":5})j")
                                      << QByteArray("content is to be a text");
    QTest::newRow("values a list") << QByteArray(R"j({"template_type":"sms","content":"a","values":[1]})j")
                                   << QByteArray("values is to be an object");
    QTest::newRow("options a text") << QByteArray(R"j({"template_type":"sms","content":"a","options":"redact"})j")
                                    << QByteArray("options is to be an object");
    QTest::newRow("redact a text") << QByteArray(
        R"j({"template_type":"sms","content":"a","options":{"redact":"yes"}})j")
                                   << QByteArray("redact is to be true or false");
    QTest::newRow("no moment") << QByteArray(
        R"j({"template_type":"letter","content":"a","options":{"created_utc":"yesterday"}})j")
                               << QByteArray("created_utc is to be a moment");
}

void TestRender::saysWhatAKeyMustHold()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, said);
    const CliRun run = rendered(line);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("Line 1: " + said), run.err.constData());
}

void TestRender::readsStandardInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("without a file") << QStringList{u"render"_s};
    QTest::newRow("named by a hyphen") << QStringList{u"render"_s, u"-"_s};
}

void TestRender::readsStandardInput()
{
    QFETCH(QStringList, arguments);
    const QByteArray large(200'000, 'x');
    const CliRun run = runCliOn("{\"template_type\":\"sms\",\"content\":\"a\"}\n\n{\"template_type\":\"email\","
                                "\"content\":\""
            + large + "\"}",
        arguments);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray answers = run.objects();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0]["message"_L1].toString(), u"a"_s);
    QCOMPARE(answers[1]["size_in_bytes"_L1].toInt(), large.size());
}

void TestRender::refusesWhatIsNotUtf8()
{
    const CliRun run = rendered("{\"template_type\":\"sms\",\"content\":\"Zo\xeb\"}\n"
                                "{\"template_type\":\"sms\",\"content\":\"Zo\xc3\xab\"}\n");
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("postroom-cli: Line 1 cannot be read: not UTF-8 from byte 36.\n"), run.err.constData());
    QCOMPARE(run.objects().at(0)["message"_L1].toString(), u"Zoë"_s);
}

void TestRender::explainsItsKeys()
{
    const CliRun run = runCli({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *key : {"template_type", "options.letter_welsh_content", "options.created_utc", "options.redact"})
        QVERIFY2(run.out.contains(key), key);
}

void TestRender::namesALineThatItCannotRead()
{
    const CliRun run = rendered("{\"template_type\":\"sms\",\"content\":\"a\"}\nnonsense\n"
                                "{\"template_type\":\"fax\"}\n{\"template_type\":\"sms\",\"content\":\"b\"}\n");
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.objects().size(), 2);
    QVERIFY2(
        run.err.contains("Line 2 cannot be read: not JSON from byte ") && !run.err.contains(".."), run.err.constData());
    QVERIFY(run.err.contains("Line 3"));
}

void TestRender::saysWhenAFileCannotBeRead()
{
    const CliRun run = runCli({u"render"_s, u"/nowhere/at-all.jsonl"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("/nowhere/at-all.jsonl"));
}

void TestRender::refusesAnEmptyFileName()
{
    const CliRun run = runCliOn("{\"template_type\":\"sms\",\"content\":\"a\"}\n", {u"render"_s, QString()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("The name of the file is empty."), run.err.constData());
}

POSTROOM_TEST(TestRender)
#include "tst_render.moc"
