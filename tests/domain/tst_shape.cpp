// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "recordtypes.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Null as that key has it: an empty text where the platform writes one.
JsonValue writtenNull(const Shape::Node &node)
{
    return node.field ? encodeValue(Value(), node.spelling) : JsonValue();
}

} // namespace

/// The shapes as tables: what they name, and that nothing is lost on the way through one.
class TestShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryNamesAField_data() { shapes(); }
    void everyEntryNamesAField();
    void everyFieldStandsInAShape();
    void aFilledRecordComesBackWhole_data() { shapes(); }
    void aFilledRecordComesBackWhole();
    void acceptsNullEverywhere_data() { shapes(); }
    void acceptsNullEverywhere();
    void tellsAbsentFromNull_data() { shapes(); }
    void tellsAbsentFromNull();
    void refusesAnObjectWhereAValueBelongs_data() { shapes(); }
    void refusesAnObjectWhereAValueBelongs();
    void findsKeysInAnyOrder();

private:
    void shapes()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < test::shapes().size(); ++i)
            QTest::newRow(test::shapes()[i].name.constData()) << static_cast<int>(i);
    }
    const Shape &shape()
    {
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        return test::shapes()[static_cast<std::size_t>(index)].shape;
    }
};

void TestShape::everyEntryNamesAField()
{
    const Shape &known = shape();
    QSet<QByteArray> named;
    QVERIFY(known.nodes().size() <= Record::maximumNodes);
    for (std::size_t i = 1; i < known.nodes().size(); ++i) {
        const Shape::Node &node = known.nodes()[i];
        const QByteArray path = known.path(static_cast<int>(i)).toLatin1();
        QVERIFY2((node.field == nullptr) == !node.children.empty(), path.constData());
        QVERIFY2(node.parent < static_cast<int>(i), path.constData());
        QCOMPARE(known.nodeAt(QString::fromLatin1(path)), static_cast<int>(i));
        if (!node.field)
            continue;
        QVERIFY2(!named.contains(node.field->name), node.field->name);
        named.insert(node.field->name);
        QCOMPARE(known.type().field(QLatin1StringView(node.field->name)), node.field);
        QCOMPARE(known.pathOf(QLatin1StringView(node.field->name)).toLatin1(), path);
    }
    QVERIFY(known.pathOf("noSuchField"_L1).isEmpty());
    QCOMPARE(known.nodeAt(u"no_such_key"_s), -1);
    QCOMPARE(known.nodeAt(u"no.such.path"_s), -1);
}

void TestShape::everyFieldStandsInAShape()
{
    for (const RecordType *type : test::recordTypes()) {
        for (const Field &field : type->fields) {
            const auto known = test::shapes();
            const bool stands = std::any_of(known.begin(), known.end(), [&](const test::NamedShape &named) {
                return &named.shape.type() == type && !named.shape.pathOf(QLatin1StringView(field.name)).isEmpty();
            });
            QVERIFY2(stands, field.name);
        }
        QCOMPARE(&type->defaultShape().type(), type);
    }
}

void TestShape::aFilledRecordComesBackWhole()
{
    const Shape &known = shape();
    const auto record = known.type().make();
    for (const Shape::Node &node : known.nodes()) {
        if (node.field && node.spelling != Spelling::Beside)
            node.field->set(*record, test::someValue(*node.field, 7));
    }
    spellAs(*record, known);
    const JsonValue json = encodeRecord(*record);
    const auto again = JsonValue::parse(json.toJson());
    QVERIFY(again);
    const auto row = decodeRecord(known, *again);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QVERIFY(known.type().equal(*record, **row));
    QCOMPARE(encodeRecord(**row).toJson(), json.toJson());
}

void TestShape::acceptsNullEverywhere()
{
    const Shape &known = shape();
    for (std::size_t i = 1; i < known.nodes().size(); ++i) {
        if (known.nodes()[i].spelling == Spelling::Beside)
            continue;
        JsonValue json = writtenNull(known.nodes()[i]);
        for (int node = static_cast<int>(i); node > 0; node = known.nodes()[static_cast<std::size_t>(node)].parent) {
            JsonValue outer;
            outer.setMember(known.nodes()[static_cast<std::size_t>(node)].key, json);
            json = outer;
        }
        const auto row = decodeRecord(known, json);
        QVERIFY2(row, qPrintable(known.path(static_cast<int>(i))));
        QCOMPARE(encodeRecord(**row).toJson(), json.toJson());
    }
}

void TestShape::tellsAbsentFromNull()
{
    const Shape &known = shape();
    const auto empty = decodeRecord(known, JsonValue(JsonValue::Object()));
    QVERIFY(empty);
    QCOMPARE(encodeRecord(**empty).toJson(), QByteArray("{}"));
    JsonValue nulls{JsonValue::Object()};
    for (const int child : known.nodes()[0].children) {
        const Shape::Node &node = known.nodes()[static_cast<std::size_t>(child)];
        if (node.spelling != Spelling::Beside)
            nulls.setMember(node.key, writtenNull(node));
    }
    const auto all = decodeRecord(known, nulls);
    QVERIFY(all);
    QVERIFY(!known.type().equal(**empty, **all));
    nulls.sortMembers(1);
    QCOMPARE(encodeRecord(**all).toJson(), nulls.toJson());
}

void TestShape::refusesAnObjectWhereAValueBelongs()
{
    const Shape &known = shape();
    for (const int child : known.nodes()[0].children) {
        const Shape::Node &node = known.nodes()[static_cast<std::size_t>(child)];
        if (node.field && (node.field->kind == FieldKind::Json || node.field->kind == FieldKind::OneRecord))
            continue;
        JsonValue json;
        json.setMember(node.key, node.field ? JsonValue(JsonValue::Object()) : JsonValue(u"text"_s));
        const auto row = decodeRecord(known, json);
        QVERIFY2(!row, qPrintable(node.key));
        QCOMPARE(row.error().kind, Error::Kind::Protocol);
        QVERIFY(row.error().detail.contains(u'"' + node.key + u'"'));
    }
}

void TestShape::findsKeysInAnyOrder()
{
    const Shape &known = test::shapes().front().shape;
    std::size_t hint = 0;
    const auto &children = known.nodes()[0].children;
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        QCOMPARE(known.child(0, known.nodes()[static_cast<std::size_t>(*child)].key, hint), *child);
    QCOMPARE(known.child(0, u"no_such_key"_s, hint), -1);
    hint = 1000;
    QCOMPARE(known.child(0, known.nodes()[1].key, hint), 1);
}

POSTROOM_TEST(TestShape)
#include "tst_shape.moc"
