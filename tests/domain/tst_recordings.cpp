// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "domain/template.h"
#include "recordedrecords.h"
#include "support/testmain.h"

#include <algorithm>
#include <map>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// A rate that comes as text (api-contract §1, Decimals).
bool isDecimal(const QString &text)
{
    const auto number = JsonValue::parse(text.toUtf8());
    return number && number->asNumber() && text.contains(u'.');
}

// What the platform may say in the place of a value in another state, of the same type and in the same spelling. Null
// does not tell its type.
std::vector<JsonValue> otherValues(const JsonValue &value)
{
    if (value.isNull())
        return {};
    std::vector<JsonValue> others{JsonValue()};
    const auto add = [&others](std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            others.push_back(*JsonValue::parse(text));
    };
    if (value.asBool())
        add({"true", "false"});
    else if (const JsonNumber *number = value.asNumber(); number && number->digits.contains('.'))
        add({"0.0", "0.5", "12.0", "0.10", "1.25"});
    else if (number)
        add({"0", "1", "-1", "2147483648", "9007199254740993"});
    else if (value.asArray())
        add({"[]"});
    else if (value.asObject())
        add({"{}", R"({"a":1,"zz":{"b":[0.10,null]}})"});
    else if (const QString text = value.asString() ? *value.asString() : QString(); text.endsWith(u"Z"))
        add({R"("2024-02-29T23:59:59.999999Z")", R"("1999-12-31T00:00:00.000000Z")", R"("2026-10-25T00:30:00.100000Z")",
            R"("9999-12-31T23:59:59.999999Z")"});
    else if (text.endsWith(u" GMT"))
        add({R"("Thu, 29 Feb 2024 23:59:59 GMT")", R"("Sun, 25 Oct 2026 00:30:00 GMT")"});
    else if (QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10)
        add({R"("2024-02-29")", R"("1999-12-31")"});
    else if (text.endsWith(u"+00:00"))
        add({R"("2024-02-29T23:59:59+00:00")", R"("2026-10-25T00:30:00.100000+00:00")"});
    else if (text.size() > 10 && text[10] == u'T')
        add({R"("2024-02-29T23:59:59")", R"("2026-10-25T00:30:00.100000")"});
    else if (isDecimal(text))
        add({R"("0.5")", R"("12")", R"("0.10")"});
    else if (Instant::parse(text) && !text.contains(u'.'))
        add({R"("2024-02-29 23:59:59")", R"("2026-10-24 00:30:00")"});
    else if (Instant::parse(text))
        add({R"("2024-02-29 23:59:59.999999")", R"("2026-10-25 00:30:00.000000")"});
    else
        add({R"("")", R"(" Ŵyn & ‘49’ \n\r\t")", R"("0")", R"("2026-11-20")"});
    return others;
}

} // namespace

/// Every record of the recorded answers goes through its struct and comes out as it was, and so does what the same
/// route may say in another state.
class TestRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeOutAsTheyWere_data();
    void comeOutAsTheyWere();
    void areEqualOnceReadAgain_data() { comeOutAsTheyWere_data(); }
    void areEqualOnceReadAgain();
    void comeOutWithOtherValuesToo_data() { comeOutAsTheyWere_data(); }
    void comeOutWithOtherValuesToo();
    void holdNoKeyThatIsUnknown_data() { comeOutAsTheyWere_data(); }
    void holdNoKeyThatIsUnknown();

private:
    const std::vector<JsonValue> &recorded()
    {
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        const test::RecordedRoute &route = test::recordedRoutes()[static_cast<std::size_t>(index)];
        m_shape = &route.shape();
        auto &records = m_records[index];
        if (records.empty())
            records = test::recordsOf(route, m_contract);
        return records;
    }
    // Empty when the record comes out as it went in and is equal to what is read back.
    QString roundTrip(const JsonValue &record) const;
    bool isEmptyText(const QString &path) const
    {
        return std::any_of(m_shape->nodes().begin(), m_shape->nodes().end(), [&path](const Shape::Node &node) {
            return node.parent == 0 && node.key == path && node.spelling == Spelling::EmptyText;
        });
    }
    void vary(const JsonValue &whole, JsonValue &part, const QString &path);

    test::Contract m_contract;
    std::map<int, std::vector<JsonValue>> m_records; // by route: reading them takes longer than checking them
    const Shape *m_shape = nullptr;
    QStringList m_differences;
};

QString TestRecordings::roundTrip(const JsonValue &record) const
{
    const auto row = decodeRecord(*m_shape, record);
    if (!row)
        return row.error().detail;
    const JsonValue written = encodeRecord(**row);
    if (written.toJson() != record.toJson())
        return QString::fromUtf8(written.toJson());
    const auto again = decodeRecord(*m_shape, written);
    return again && m_shape->type().equal(**row, **again) ? QString() : u"not equal once read again"_s;
}

void TestRecordings::comeOutAsTheyWere_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < test::recordedRoutes().size(); ++i)
        QTest::newRow(test::recordedRoutes()[i].name) << static_cast<int>(i);
}

void TestRecordings::comeOutAsTheyWere()
{
    const std::vector<JsonValue> &records = recorded();
    QVERIFY(!records.empty());
    for (const JsonValue &record : records)
        QCOMPARE(roundTrip(record), QString());
}

// Also when Postroom itself says which keys are there.
void TestRecordings::areEqualOnceReadAgain()
{
    for (const JsonValue &record : recorded()) {
        const auto row = decodeRecord(*m_shape, record);
        QVERIFY(row);
        const auto made = m_shape->type().copy(**row);
        spellAs(*made, *m_shape);
        const auto again = decodeRecord(*m_shape, encodeRecord(*made));
        QVERIFY(again);
        QVERIFY2(m_shape->type().equal(*made, **again), record.toJson().constData());
    }
}

// Puts each other value in the place of `part` and of everything inside it.
void TestRecordings::vary(const JsonValue &whole, JsonValue &part, const QString &path)
{
    const JsonValue before = part;
    for (const JsonValue &other : otherValues(before)) {
        if (isEmptyText(path) && !other.asNumber()) // that key is a number or nothing
            continue;
        part = other;
        if (const QString difference = roundTrip(whole); !difference.isEmpty())
            m_differences.append(path + u' ' + QString::fromUtf8(other.toJson()) + ": "_L1 + difference);
    }
    part = before;
    if (auto *object = part.asObject()) {
        for (auto &[key, member] : *object)
            vary(whole, member, path + u'/' + key);
    } else if (auto *array = part.asArray()) {
        for (JsonValue &element : *array) { // a list of objects holds nothing but objects
            for (auto &[key, member] : element.asObject() ? *element.asObject() : JsonValue::Object())
                vary(whole, member, path + "/*/"_L1 + key);
        }
    }
}

void TestRecordings::comeOutWithOtherValuesToo()
{
    constexpr std::size_t most = 3; // records of a route, spread over all that were recorded
    const std::vector<JsonValue> &records = recorded();
    const std::size_t step = std::max<std::size_t>(1, records.size() / most);
    m_differences.clear();
    for (std::size_t i = 0; i < records.size(); i += step) {
        JsonValue record = records[i];
        for (auto &[key, member] : *record.asObject())
            vary(record, member, key);
    }
    QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.mid(0, 20).join(u'\n')));
}

// The routes of e-mail files hold keys of their own beside those of a template's list (api-contract §7.3).
void TestRecordings::holdNoKeyThatIsUnknown()
{
    for (const JsonValue &record : recorded()) {
        const auto row = decodeRecord(*m_shape, record);
        QVERIFY(row);
        for (const UnknownKey &unknown : (*row)->unknown)
            QVERIFY2(&m_shape->type() == &TemplateEmailFile::type(), qPrintable(unknown.key));
    }
}

POSTROOM_TEST(TestRecordings)
#include "tst_recordings.moc"
