// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "sample.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

Result<Row> decoded(const QByteArray &text)
{
    const auto json = JsonValue::parse(text);
    return json ? decodeRecord(Sample::wholeShape(), *json) : Result<Row>(json.error());
}

// Each value by itself, objects of the shape before what is in them.
std::optional<Error> setEach(RecordMaker &maker, const QString &path, const JsonValue &value)
{
    const Shape &shape = Sample::wholeShape();
    const int node = shape.nodeAt(path);
    const bool holdsOthers = node >= 0 && !shape.nodes()[std::size_t(node)].field;
    if (!holdsOthers || !value.asObject())
        return maker.set(node, value);
    auto error = path.isEmpty() ? std::nullopt : maker.set(node, JsonValue::Object());
    for (const auto &[key, member] : *value.asObject())
        error = error ? error : setEach(maker, path.isEmpty() ? key : path + u'.' + key, member);
    return error;
}

} // namespace

/// The codec's rules on a record with a member of every kind.
class TestRecordJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead_data();
    void writesWhatItRead();
    void makesTheSameValueByValue_data() { writesWhatItRead_data(); }
    void makesTheSameValueByValue();
    void writesInTheSpellingOfTheShape_data();
    void writesInTheSpellingOfTheShape();
    void namesTheKeyOfAWrongType_data();
    void namesTheKeyOfAWrongType();
    void tellsAbsentNullAndEmpty();
    void keepsUnknownKeysAtEveryDepth();
    void theOrderOfKeysMakesNoDifference();
    void theLastOfRepeatedKeysCounts();
    void refusesWhatIsNoObject();
    void encodesValuesAlone();
};

void TestRecordJson::writesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"{}", "{\"flag\":false}", "{\"id\":\"\"}", "{\"id\":null}", "{\"outer\":null}", "{\"outer\":{}}",
            "{\"outer\":{\"inner\":null,\"whole\":null}}", "{\"outer\":{\"inner\":{\"text\":\"x\"},\"whole\":-5}}",
            "{\"outer\":{\"whole\":9223372036854775807}}", "{\"outer\":{\"whole\":-9223372036854775808}}",
            "{\"outer\":{\"whole\":9007199254740993}}", "{\"amount\":0.10}", "{\"amount\":9007199254740993.10}",
            "{\"amount\":1e400}", "{\"amount\":-0}", "{\"rate\":1.0}", "{\"price\":\"0.638\"}",
            "{\"day\":\"2026-11-20\"}", "{\"z6\":\"2026-11-20T12:00:00.000001Z\"}",
            "{\"sp6\":\"2026-11-20 12:00:00.000000\"}", "{\"sp0\":\"2026-11-20 12:00:00\"}",
            "{\"lon\":\"2026-07-20 12:00:00\"}", "{\"lon\":\"2026-10-25 01:30:00\"}",
            "{\"iso\":\"2026-11-20T12:00:00\"}", "{\"iso\":\"2026-11-20T12:00:00.120000\"}",
            "{\"iso_offset\":\"2026-11-20T12:00:00+00:00\"}", "{\"http\":\"Fri, 20 Nov 2026 12:00:00 GMT\"}",
            "{\"z6\":\"1969-12-31T23:59:59.999999Z\"}", "{\"words\":[]}", "{\"words\":[\"b\",\"a\",null,\"\"]}",
            "{\"json\":{\"sum\":0.10,\"case\":9007199254740993,\"b\":[1,{}]}}", "{\"json\":[]}", "{\"json\":0}",
            "{\"json\":\"x\"}", "{\"part\":{}}", "{\"part\":null}",
            "{\"part\":{\"count\":1,\"id\":\"p\",\"new\":[0.10]}}", "{\"parts\":[]}",
            "{\"parts\":[{},{\"count\":null},{\"id\":\"p\",\"new\":{}}]}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRecordJson::writesWhatItRead()
{
    QFETCH(QByteArray, text);
    const auto row = decoded(text);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(encodeRecord(**row).toJson(), text);
}

// Whatever spelling came, one goes out.
void TestRecordJson::makesTheSameValueByValue()
{
    QFETCH(QByteArray, text);
    RecordMaker maker(Sample::wholeShape());
    const auto json = JsonValue::parse(text);
    for (const auto &[key, value] : *json->asObject()) {
        const auto error = setEach(maker, key, value);
        QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
    }
    const Row row = maker.taken();
    QVERIFY(typeOf(*row).equal(*row, **decoded(text)));
    RecordMaker wrong(Sample::wholeShape());
    const auto error = setEach(wrong, u"outer.whole"_s, u"five"_s);
    QVERIFY(error && error->detail.contains(u"\"outer.whole\""_s));
}

void TestRecordJson::writesInTheSpellingOfTheShape_data()
{
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("written");
    const QByteArray moment = R"({"z6":"2026-11-20T12:00:00.000000Z"})";
    for (const char *spelled : {"2026-11-20 12:00:00.000000", "2026-11-20 12:00:00", "2026-11-20T12:00:00",
             "2026-11-20T12:00:00+00:00", "2026-11-20T13:00:00+01:00", "Fri, 20 Nov 2026 12:00:00 GMT"})
        QTest::newRow(spelled) << QByteArray("{\"z6\":\"") + spelled + "\"}" << moment;
    QTest::newRow("zone in wall time") << QByteArray(R"({"lon":"2026-07-20T11:00:00Z"})")
                                       << QByteArray(R"({"lon":"2026-07-20 12:00:00"})");
    QTest::newRow("integer as text") << QByteArray(R"({"outer":{"whole":"6"}})")
                                     << QByteArray(R"({"outer":{"whole":6}})");
    QTest::newRow("integer as float") << QByteArray(R"({"outer":{"whole":10.00}})")
                                      << QByteArray(R"({"outer":{"whole":10}})");
    QTest::newRow("decimal as text") << QByteArray(R"({"amount":"0.10"})") << QByteArray(R"({"amount":0.10})");
    QTest::newRow("decimal as number") << QByteArray(R"({"price":0.10})") << QByteArray(R"({"price":"0.10"})");
    QTest::newRow("whole float") << QByteArray(R"({"rate":2})") << QByteArray(R"({"rate":2.0})");
    QTest::newRow("exponent float") << QByteArray(R"({"rate":2e1})") << QByteArray(R"({"rate":2e1})");
    QTest::newRow("text as number") << QByteArray(R"({"id":9007199254740993})")
                                    << QByteArray(R"({"id":"9007199254740993"})");
    QTest::newRow("keys in order") << QByteArray(R"({"words":[],"x":1,"id":"a","b":2})")
                                   << QByteArray(R"({"b":2,"id":"a","words":[],"x":1})");
}

void TestRecordJson::writesInTheSpellingOfTheShape()
{
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, written);
    const auto row = decoded(read);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(encodeRecord(**row).toJson(), written);
}

void TestRecordJson::namesTheKeyOfAWrongType_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const std::vector<std::pair<const char *, const char *>> rows{{R"({"flag":1})", "flag"},
        {R"({"flag":"true"})", "flag"}, {R"({"id":true})", "id"}, {R"({"id":[]})", "id"},
        {R"({"outer":{"whole":9223372036854775808}})", "outer.whole"},
        {R"({"outer":{"whole":-9223372036854775809}})", "outer.whole"}, {R"({"outer":{"whole":1.5}})", "outer.whole"},
        {R"({"outer":{"whole":100.5}})", "outer.whole"}, {R"({"outer":{"whole":1e3}})", "outer.whole"},
        {R"({"outer":{"whole":"six"}})", "outer.whole"}, {R"({"outer":{"whole":""}})", "outer.whole"},
        {R"({"outer":{"whole":"1."}})", "outer.whole"}, {R"({"outer":{"whole":"+1"}})", "outer.whole"},
        {R"({"outer":{"whole":true}})", "outer.whole"}, {R"({"outer":5})", "outer"}, {R"({"outer":[]})", "outer"},
        {R"({"outer":{"inner":"x"}})", "outer.inner"}, {R"({"outer":{"inner":{"text":{}}}})", "outer.inner.text"},
        {R"({"amount":"NaN"})", "amount"}, {R"({"amount":"inf"})", "amount"}, {R"({"amount":".5"})", "amount"},
        {R"({"amount":"1,5"})", "amount"}, {R"({"amount":""})", "amount"}, {R"({"amount":false})", "amount"},
        {R"({"z6":""})", "z6"}, {R"({"z6":"soon"})", "z6"}, {R"({"z6":1795176000})", "z6"},
        {R"({"z6":"x, GMT"})", "z6"}, {R"({"day":"2026-02-30"})", "day"}, {R"({"day":"2026-11-20T12:00:00Z"})", "day"},
        {R"({"day":"2026-11-20x"})", "day"}, {R"({"words":"b"})", "words"}, {R"({"words":[{}]})", "words"},
        {R"({"words":[true]})", "words"}, {R"({"part":[]})", "part"}, {R"({"part":"p"})", "part"},
        {R"({"part":{"count":"x"}})", "part.count"}, {R"({"parts":{}})", "parts"}, {R"({"parts":[null]})", "parts.0"},
        {R"({"parts":[{},5]})", "parts.1"}, {R"({"parts":[{},{"count":{}}]})", "parts.1.count"}};
    for (const auto &[text, path] : rows)
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(path);
}

void TestRecordJson::namesTheKeyOfAWrongType()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const auto row = decoded(text);
    QVERIFY(!row);
    QCOMPARE(row.error().kind, Error::Kind::Protocol);
    QCOMPARE(row.error().detail, u"the value of \"%1\" is not of the expected type"_s.arg(path));
}

void TestRecordJson::tellsAbsentNullAndEmpty()
{
    const auto absent = decoded("{}");
    const auto null = decoded(R"({"id":null,"words":null,"parts":null})");
    const auto empty = decoded(R"({"id":"","words":[],"parts":[]})");
    QVERIFY(absent && null && empty);
    const auto *none = as<Sample>(*absent);
    const auto *nulls = as<Sample>(*null);
    const auto *empties = as<Sample>(*empty);
    QVERIFY(none->id.isNull() && nulls->id.isNull());
    QVERIFY(!empties->id.isNull() && empties->id.isEmpty());
    QVERIFY(!nulls->words && empties->words && empties->words->isEmpty());
    QVERIFY(!nulls->parts && empties->parts && empties->parts->empty());
    QVERIFY(!(*none == *nulls) && !(*nulls == *empties));
}

void TestRecordJson::keepsUnknownKeysAtEveryDepth()
{
    const QByteArray text = R"({"a":0.10,"outer":{"b":{"c":[1e400]},"inner":{"d":null},"whole":1},)"
                            R"("part":{"e":"\n","id":"p"},"parts":[{"f":false}],"zz":9007199254740993})";
    const auto row = decoded(text);
    QVERIFY(row);
    QCOMPARE((*row)->unknown.size(), std::size_t(4));
    QCOMPARE(encodeRecord(**row).toJson(), text);
    const auto copy = typeOf(**row).copy(**row);
    QCOMPARE(encodeRecord(*copy).toJson(), text);
}

void TestRecordJson::theOrderOfKeysMakesNoDifference()
{
    const auto one = decoded(R"({"b":1,"a":2,"outer":{"d":3,"c":4},"rate":2,"id":"x"})");
    const auto other = decoded(R"({"id":"x","rate":2.0,"outer":{"c":4,"d":3},"a":2,"b":1})");
    QVERIFY(one && other);
    QVERIFY(Sample::type().equal(**one, **other));
}

void TestRecordJson::theLastOfRepeatedKeysCounts()
{
    const auto row = decoded(R"({"id":"a","id":"b"})");
    QVERIFY(row);
    QCOMPARE(idOf(**row), u"b"_s);
}

void TestRecordJson::refusesWhatIsNoObject()
{
    for (const char *text : {"null", "[]", "[{}]", "\"x\"", "5", "true"}) {
        const auto row = decoded(text);
        QVERIFY2(!row, text);
        QCOMPARE(row.error().kind, Error::Kind::Protocol);
        QVERIFY(row.error().detail.contains(u"sample"_s));
    }
}

void TestRecordJson::encodesValuesAlone()
{
    QCOMPARE(encodeValue({}).toJson(), QByteArray("null"));
    QCOMPARE(encodeValue(true).toJson(), QByteArray("true"));
    QCOMPARE(encodeValue(qint64(-3)).toJson(), QByteArray("-3"));
    QCOMPARE(encodeValue(Instant(1)).toJson(), QByteArray("\"1970-01-01T00:00:00.000001Z\""));
    QCOMPARE(encodeValue(Instant(1), Spelling::Iso).toJson(), QByteArray("\"1970-01-01T00:00:00.000001\""));
    QCOMPARE(encodeValue(Decimal{"2"}, Spelling::DecimalFloat).toJson(), QByteArray("2.0"));
    QCOMPARE(encodeValue(Decimal{"2"}, Spelling::DecimalText).toJson(), QByteArray("\"2\""));
    QCOMPARE(encodeValue(QStringList{u"a"_s, QString()}).toJson(), QByteArray("[\"a\",null]"));
}

POSTROOM_TEST(TestRecordJson)
#include "tst_recordjson.moc"
