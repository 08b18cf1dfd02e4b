// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/recordjson.h"
#include "domain/service.h"
#include "domain/template.h"
#include "recordtypes.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Records, their tables of fields and what is written over these.
class TestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldKeepsWhatIsSet_data() { types(); }
    void everyFieldKeepsWhatIsSet();
    void aFieldThatDiffersMakesRecordsDiffer_data() { types(); }
    void aFieldThatDiffersMakesRecordsDiffer();
    void howARecordWasSpelledMakesRecordsDiffer();
    void fieldsHaveNamesOfTheirOwn_data() { types(); }
    void fieldsHaveNamesOfTheirOwn();
    void marksIdAndSortField();
    void readsValuesByName();
    void castsToItsOwnKindAlone();
    void copiesAreIndependent();
    void spellsEveryKeyOfAShape();
    void isEqualOnceReadAgain_data();
    void isEqualOnceReadAgain();
    void spellsRecordsInside();
    void carriesTheNameOfItsService();

private:
    void types()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < test::recordTypes().size(); ++i)
            QTest::newRow(test::recordTypes()[i]->name) << static_cast<int>(i);
    }
    const RecordType &type()
    {
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        return *test::recordTypes()[static_cast<std::size_t>(index)];
    }
};

void TestRecord::everyFieldKeepsWhatIsSet()
{
    for (const Field &field : type().fields) {
        const auto record = type().make();
        QVERIFY2(field.get(*record).index() == 0, field.name);
        const Value value = test::someValue(field, 1);
        field.set(*record, value);
        QVERIFY2(field.get(*record).index() == value.index(), field.name);
        QCOMPARE(encodeValue(field.get(*record)).toJson(), encodeValue(value).toJson());
        for (const Field &other : type().fields) {
            if (&other != &field)
                QVERIFY2(other.get(*record).index() == 0, other.name);
        }
        field.set(*record, Value());
        QVERIFY2(field.get(*record).index() == 0, field.name);
        QVERIFY(type().equal(*record, *type().make()));
    }
}

void TestRecord::aFieldThatDiffersMakesRecordsDiffer()
{
    const auto record = test::filledRecord(type().defaultShape(), 1);
    QVERIFY(type().equal(*record, *test::filledRecord(type().defaultShape(), 1)));
    for (const Field &field : type().fields) {
        const auto flipped = type().copy(*record);
        QVERIFY2(type().equal(*record, *flipped), field.name);
        field.set(*flipped, test::someValue(field, 2));
        QVERIFY2(!type().equal(*record, *flipped), field.name);
        field.set(*flipped, Value());
        QVERIFY2(!type().equal(*record, *flipped), field.name);
        field.set(*flipped, field.get(*record));
        QVERIFY2(type().equal(*record, *flipped), field.name);
    }
}

void TestRecord::howARecordWasSpelledMakesRecordsDiffer()
{
    const auto record = test::filledRecord(Service::internalShape(), 1);
    const std::vector<void (*)(Record &)> changes{[](Record &r) { r.shape = &Service::detailedShape(); },
        [](Record &r) { r.present.flip(1); }, [](Record &r) { r.nullObjects.flip(1); },
        [](Record &r) {
            r.unknown.push_back({0, u"new"_s, JsonValue()});
        }};
    for (const auto change : changes) {
        const auto other = Service::type().copy(*record);
        change(*other);
        QVERIFY(!Service::type().equal(*record, *other));
    }
}

void TestRecord::fieldsHaveNamesOfTheirOwn()
{
    QSet<QByteArray> names;
    for (const Field &field : type().fields) {
        QVERIFY2(!names.contains(field.name), field.name);
        names.insert(field.name);
        QCOMPARE(type().field(QLatin1StringView(field.name)), &field);
        QCOMPARE(field.element != nullptr, field.kind == FieldKind::Records || field.kind == FieldKind::OneRecord);
    }
    QVERIFY(!type().field("noSuchField"_L1));
    QVERIFY(!QByteArray(type().name).isEmpty());
}

// One id and one sort field at most; what counts, and what there is one of, has no id.
void TestRecord::marksIdAndSortField()
{
    const QSet<QByteArray> withoutId{"branding-name", "branding-use", "complaint-count", "daily-volumes",
        "found-record", "free-sms-fragment-limit", "guest-list", "job-statistic", "letter-billing-row", "letter-file",
        "letter-rate", "live-counts", "monthly-data-by-service", "notification-preview", "notifications-of-a-day",
        "organisations-and-services", "performance-dashboard", "processing-time", "protected-sender-id",
        "provider-volumes", "returned-letter-day", "service-statistics", "sms-rate", "status", "status-counts", "tally",
        "template-statistic", "template-usage", "unsubscribe-request", "usage"};
    const QSet<QByteArray> sorted{"allowance", "api-key", "api-key-history", "billing-fact", "callback-api",
        "callback-version", "complaint", "contact-list", "data-retention", "dated-rate", "event", "member-permission",
        "status-fact", "unsubscribe-entry", "inbound-sms", "invite", "job", "notification", "organisation-invite",
        "report-request", "service", "service-history", "service-join-request", "template",
        "unsubscribe-request-report", "webauthn-credential"};
    for (const RecordType *type : test::recordTypes()) {
        int ids = 0;
        int sorts = 0;
        for (const Field &field : type->fields) {
            ids += field.role == FieldRole::Id ? 1 : 0;
            sorts += field.role == FieldRole::Sort ? 1 : 0;
            QVERIFY(field.role != FieldRole::Id || field.kind == FieldKind::Text);
            QVERIFY(field.role != FieldRole::Sort || field.kind == FieldKind::Moment || field.kind == FieldKind::Day);
        }
        QCOMPARE(ids, withoutId.contains(type->name) ? 0 : 1);
        QCOMPARE(sorts, sorted.contains(type->name) ? 1 : 0);
        const auto record = test::filledRecord(type->defaultShape(), 3);
        QCOMPARE(idOf(*record), ids == 1 ? u"text 3"_s : QString());
        QCOMPARE(sortMomentOf(*record).has_value(), sorts == 1);
    }
}

void TestRecord::readsValuesByName()
{
    Notification notification;
    notification.to = u"07700900123"_s;
    spellAs(notification, Notification::internalShape());
    QCOMPARE(std::get<QString>(valueOf(notification, "to"_L1)), u"07700900123"_s);
    QCOMPARE(valueOf(notification, "status"_L1).index(), std::size_t(0));
    QCOMPARE(valueOf(notification, "nothing"_L1).index(), std::size_t(0));
    QVERIFY(idOf(notification).isEmpty());
    QVERIFY(!sortMomentOf(notification));
}

void TestRecord::castsToItsOwnKindAlone()
{
    const Row row = test::filledRecord(Service::detailedShape(), 1);
    QVERIFY(as<Service>(row));
    QCOMPARE(as<Service>(row)->name, u"text 1"_s);
    QVERIFY(!as<Template>(row));
    QVERIFY(!as<Notification>(row));
    QVERIFY(!as<Service>(Row()));
    QCOMPARE(&typeOf(*row), &Service::type());
}

void TestRecord::copiesAreIndependent()
{
    const auto record = test::filledRecord(Template::internalShape(), 1);
    const auto copy = Template::type().copy(*record);
    static_cast<Template &>(*copy).name = u"another"_s;
    QCOMPARE(static_cast<Template &>(*record).name, u"text 1"_s);
}

void TestRecord::spellsEveryKeyOfAShape()
{
    Notification notification;
    notification.id = u"n"_s;
    notification.templateName = u"t"_s;
    spellAs(notification, Notification::internalShape());
    const JsonValue json = encodeRecord(notification);
    QCOMPARE(json.asObject()->size(), std::size_t(28));
    QVERIFY(json.member(u"job")->isNull());
    QVERIFY(json.member(u"created_by")->isNull());
    QVERIFY(json.member(u"status")->isNull());
    QVERIFY(json.member(u"template")->asObject());
    QVERIFY(json.member(u"template")->member(u"content")->isNull());

    Service service;
    service.smsFailed = 0;
    spellAs(service, Service::detailedRowShape());
    QCOMPARE(encodeRecord(service).member(u"statistics")->member(u"sms")->toJson(),
        QByteArray(R"({"delivered":null,"failed":0,"requested":null})"));
    QVERIFY(encodeRecord(service).member(u"statistics")->member(u"email")->isNull());

    service.smsFailed.reset();
    spellAs(service, Service::detailedRowShape());
    QVERIFY(encodeRecord(service).member(u"statistics")->isNull());
}

// Records that Postroom makes itself: the demo's jobs and letters.
void TestRecord::isEqualOnceReadAgain_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < test::shapes().size(); ++i)
        QTest::newRow(test::shapes()[i].name.constData()) << static_cast<int>(i);
}

// Whole, empty, and with any one field alone: objects are then there, null, or have parts that are null.
void TestRecord::isEqualOnceReadAgain()
{
    QFETCH(int, index);
    const Shape &shape = test::shapes()[static_cast<std::size_t>(index)].shape;
    const RecordType &type = shape.type();
    std::vector<std::shared_ptr<Record>> records{test::filledRecord(shape, 1), type.make()};
    for (const Shape::Node &node : shape.nodes()) {
        if (node.field) {
            records.push_back(type.make());
            node.field->set(*records.back(), test::someValue(*node.field, 1));
        }
    }
    for (const auto &record : records) {
        const auto copy = type.make();
        for (const Shape::Node &node : shape.nodes()) {
            if (node.field && node.spelling != Spelling::Beside)
                node.field->set(*copy, node.field->get(*record));
        }
        spellAs(*copy, shape);
        const auto again = decodeRecord(shape, encodeRecord(*copy));
        QVERIFY(again);
        QVERIFY2(type.equal(*copy, **again), encodeRecord(*copy).toJson().constData());
    }
}

void TestRecord::spellsRecordsInside()
{
    Template letter;
    letter.letterAttachment.emplace();
    letter.letterAttachment->pageCount = 2;
    letter.emailFiles.emplace(1);
    letter.emailFiles->front().filename = u"a.pdf"_s;
    spellAs(letter, Template::internalShape());
    const JsonValue json = encodeRecord(letter);
    QCOMPARE(json.member(u"letter_attachment")->member(u"page_count")->toJson(), QByteArray("2"));
    QCOMPARE(json.member(u"email_files")->asArray()->front().member(u"filename")->toJson(), QByteArray("\"a.pdf\""));
    const auto again = decodeRecord(Template::internalShape(), json);
    QVERIFY(again);
    QVERIFY(*as<Template>(*again) == letter);
}

void TestRecord::carriesTheNameOfItsService()
{
    const auto json = JsonValue::parse(R"({"id":"n","service":"s","template":{"name":"t","new":1},"zz":[0.10]})");
    const auto row = decodeRecord(Notification::internalShape(), *json);
    QVERIFY(row);
    const Row named = withServiceName(*as<Notification>(*row), u"Bins & paper"_s);
    QCOMPARE(as<Notification>(named)->serviceName, u"Bins & paper"_s);
    JsonValue expected = *json;
    expected.setMember(u"service_name"_s, JsonValue(u"Bins & paper"_s));
    expected.sortMembers(1);
    QCOMPARE(encodeRecord(*named).toJson(), expected.toJson());
    QVERIFY(as<Notification>(*row)->serviceName.isNull());
}

POSTROOM_TEST(TestRecord)
#include "tst_record.moc"
