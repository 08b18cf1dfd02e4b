// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheSame_data();
    void readsAndWritesTheSame();
    void numbersPassThroughFloatingPoint_data();
    void numbersPassThroughFloatingPoint();
    void readsEscapes();
    void controlCharactersAreEscaped_data();
    void controlCharactersAreEscaped();
    void passesOverAByteOrderMark();
    void saysWhereItIsNoJson_data();
    void saysWhereItIsNoJson();
    void saysInWordsOfOursWhy_data();
    void saysInWordsOfOursWhy();
    void refusesMoreThan512Levels();
    void findsAndSetsMembers();
    void sortsMembersToADepth();
    void comparesByDigits();
    void makesValuesOfEveryKind();
};

void TestJson::readsAndWritesTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "true", "false", "0", "\"\"", "[]", "{}", "[[],{}]", "{\"b\":1,\"a\":2}",
             "{\"a\":{\"z\":null,\"b\":[1,\"x\",{\"c\":false}]}}", "{\"\":\"\"}", "{\"a\":1,\"a\":2}",
             "\"caf\u00e9 \u7530\"", "{\"\uFEFFa\":\"\uFEFF\uFEFFb\uFEFF\"}", "\"\U0001F600\"", "\"a\\\"b\\\\c\\n\""})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::readsAndWritesTheSame()
{
    QFETCH(QByteArray, text);
    const auto json = JsonValue::parse(text);
    QVERIFY(json);
    QCOMPARE(json->toJson(), text);
    const auto spaced = JsonValue::parse(" \t\r\n" + text + " \n");
    QVERIFY(spaced);
    QVERIFY(*spaced == *json);
}

void TestJson::numbersPassThroughFloatingPoint_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits : {"0.10", "9007199254740993", "1e400", "-0", "-0.0", "1E+2", "1.50e-7",
             "18446744073709551616", "-9223372036854775809", "0.1234567890123456789012345678901234567890", "1e-400"})
        QTest::newRow(digits) << QByteArray(digits);
    QTest::newRow("400 digits") << QByteArray(400, '7');
    QTest::newRow("400 digits behind the dot") << "0." + QByteArray(400, '3');
}

void TestJson::numbersPassThroughFloatingPoint()
{
    QFETCH(QByteArray, digits);
    for (const QByteArray &frame : {QByteArray("%"), QByteArray("[%,1]"), QByteArray("{\"sum\":%}")}) {
        const QByteArray text = QByteArray(frame).replace('%', digits);
        const auto json = JsonValue::parse(text);
        QVERIFY2(json, digits.constData());
        QCOMPARE(json->toJson(), text);
    }
    const QByteArray beside = R"(["1e400 \\\"",1,)" + digits + R"(,{"1e400":-2e999},3,")" + digits + R"("])";
    const auto several = JsonValue::parse(beside);
    QVERIFY(several);
    QCOMPARE(several->toJson(), beside);
    const auto alone = JsonValue::parse(digits);
    QVERIFY(alone->asNumber());
    QCOMPARE(alone->asNumber()->digits, digits);
}

void TestJson::readsEscapes()
{
    const auto json = JsonValue::parse(R"("\u00e9 \ud83d\ude00 \/ \b\f\n\r\t \u0000.")");
    QVERIFY(json);
    const QString expected = u"\u00e9 \U0001F600 / \b\f\n\r\t "_s + QChar(0) + u'.';
    QVERIFY(json->asString());
    QCOMPARE(*json->asString(), expected);
    const auto again = JsonValue::parse(json->toJson());
    QVERIFY(again);
    QVERIFY(*again == *json);
}

void TestJson::controlCharactersAreEscaped_data()
{
    QTest::addColumn<char>("control");
    for (char control = 0; control < ' '; ++control)
        QTest::addRow("U+%04X", static_cast<unsigned>(control)) << control;
}

// At every place in a text: readers and writers that look at sixteen bytes at a time are wrong at some.
void TestJson::controlCharactersAreEscaped()
{
    QFETCH(char, control);
    for (qsizetype before = 0; before <= 40; ++before) {
        const QString text = QString(before, u'a') + QLatin1Char(control) + u"behind"_s;
        const QByteArray written = JsonValue(text).toJson();
        QVERIFY2(!written.contains(control), written.constData());
        const auto read = JsonValue::parse(written);
        QVERIFY(read);
        QVERIFY(read->asString());
        QCOMPARE(*read->asString(), text);
        QVERIFY(!JsonValue::parse('"' + text.toLatin1() + '"'));
    }
}

void TestJson::passesOverAByteOrderMark()
{
    const auto json = JsonValue::parse("\xef\xbb\xbf[1]");
    QVERIFY(json);
    QCOMPARE(json->toJson(), QByteArray("[1]"));
}

void TestJson::saysWhereItIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", " ", "<!DOCTYPE html>", "nul", "tru", "+1", "01", "1.", ".5", "1e400e", "[1e400", "1e400 -", "\"1e400",
            "1e400 \\", "1e", "NaN", "Infinity", "'a'", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\\udc00 \"", "\"\n\"", "[1",
            "[1,", "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:1}", "[1] 2", "{}{}",
            "[1]x", "// x\n1", "\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "\"\xc0\xaf\"", "{\"\xff\":1}"})
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
    QTest::newRow("NUL behind") << QByteArray("1\0", 2);
    QTest::newRow("NUL inside") << QByteArray("[\0]", 3);
}

void TestJson::saysWhereItIsNoJson()
{
    QFETCH(QByteArray, text);
    const auto json = JsonValue::parse(text);
    QVERIFY(!json);
    QCOMPARE(json.error().kind, Error::Kind::Protocol);
    QVERIFY(json.error().detail.contains(u"from byte"_s));
}

void TestJson::saysInWordsOfOursWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("Latin-1") << QByteArray("[\"Zo\xeb\"]") << u"not UTF-8 from byte 4"_s;
    QTest::newRow("Latin-1 in a key") << QByteArray("{\"\xeb\":1}") << u"not UTF-8 from byte 2"_s;
    QTest::newRow("Latin-1 bare") << QByteArray("\xeb") << u"not UTF-8 from byte 0"_s;
    QTest::newRow("cut off") << QByteArray("\"\xe2\x82\"") << u"not UTF-8 from byte 1"_s;
    QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf\"\xff\"") << u"not UTF-8 from byte 4"_s;
    QTest::newRow("behind a huge number") << "[" + QByteArray(400, '7') + ",\"\xff\"]" << u"not UTF-8 from byte 403"_s;
    QTest::newRow("behind what is no JSON")
        << QByteArray("[1 \"\xff\"") << u"not JSON from byte 3: Missing a comma or ']' after an array element"_s;
    QTest::newRow("no JSON behind a mark") << QByteArray("\xef\xbb\xbfx") << u"not JSON from byte 3: Invalid value"_s;
    QTest::newRow("half a pair") << QByteArray("\"\\udc00\"") << u"not JSON from byte 8: half of a surrogate pair"_s;
    QTest::newRow("deep") << QByteArray(513, '[') << u"not JSON from byte 512: more than 512 levels deep"_s;
}

void TestJson::saysInWordsOfOursWhy()
{
    QFETCH(QByteArray, text);
    const auto json = JsonValue::parse(text);
    QVERIFY(!json);
    QTEST(json.error().detail, "said");
}

void TestJson::refusesMoreThan512Levels()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const auto deepest = JsonValue::parse(nested(512));
    QVERIFY(deepest);
    QCOMPARE(deepest->toJson(), nested(512));
    QVERIFY(!JsonValue::parse(nested(513)));
    QVERIFY(!JsonValue::parse(QByteArray("{\"a\":").repeated(513) + '1' + QByteArray(513, '}')));
    QVERIFY(!JsonValue::parse(QByteArray(10'000'000, '[')));
}

void TestJson::findsAndSetsMembers()
{
    JsonValue json;
    QVERIFY(!json.member(u"a"));
    json.setMember(u"b"_s, JsonValue(true));
    json.setMember(u"a"_s, JsonValue(u"x"_s));
    json.setMember(u"b"_s, JsonValue(false));
    QCOMPARE(json.toJson(), QByteArray("{\"b\":false,\"a\":\"x\"}"));
    QVERIFY(json.member(u"a")->asString());
    QVERIFY(!json.member(u"c"));
    QVERIFY(!json.member(u"a")->member(u"a"));
}

void TestJson::sortsMembersToADepth()
{
    auto json = JsonValue::parse(R"({"b":{"z":1,"y":{"q":1,"p":2}},"a":[{"d":1,"c":2}]})");
    QVERIFY(json);
    json.value().sortMembers(1);
    QCOMPARE(json->toJson(), QByteArray(R"({"a":[{"d":1,"c":2}],"b":{"z":1,"y":{"q":1,"p":2}}})"));
    json.value().sortMembers(2);
    QCOMPARE(json->toJson(), QByteArray(R"({"a":[{"d":1,"c":2}],"b":{"y":{"q":1,"p":2},"z":1}})"));
}

void TestJson::comparesByDigits()
{
    const auto parse = [](const char *text) { return JsonValue::parse(text).value(); };
    QVERIFY(parse("[0.10]") == parse("[0.10]"));
    QVERIFY(!(parse("[0.10]") == parse("[0.1]")));
    QVERIFY(!(parse("1") == parse("\"1\"")));
    QVERIFY(!(parse("null") == parse("false")));
    QVERIFY(!(parse("{\"a\":1,\"b\":2}") == parse("{\"b\":2,\"a\":1}")));
}

void TestJson::makesValuesOfEveryKind()
{
    QVERIFY(JsonValue().isNull());
    QCOMPARE(JsonValue(std::numeric_limits<qint64>::min()).toJson(), QByteArray("-9223372036854775808"));
    QCOMPARE(JsonValue(JsonNumber{"1.0"}).toJson(), QByteArray("1.0"));
    QCOMPARE(JsonValue(QString()).toJson(), QByteArray("\"\""));
    QCOMPARE(JsonValue(JsonValue::Array{JsonValue(true), JsonValue()}).toJson(), QByteArray("[true,null]"));
}

POSTROOM_TEST(TestJson)
#include "tst_json.moc"
