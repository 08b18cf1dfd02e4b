// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/organisation.h"
#include "domain/recordjson.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"
#include "httptest.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ShapeFunction = const Shape &(*)();

constexpr qint64 megabyte = 1024 * 1024;

// An object with every key of a shape on its first level, all null.
JsonValue nullsOf(const Shape &shape)
{
    JsonValue json{JsonValue::Object()};
    for (const int child : shape.nodes().front().children)
        json.setMember(shape.nodes()[static_cast<std::size_t>(child)].key, JsonValue());
    return json;
}

} // namespace

Q_DECLARE_METATYPE(postroom::test::Response)
Q_DECLARE_METATYPE(ShapeFunction)

/// Answers that came whole, with a good status, and are not what the platform says.
class BadBodyTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void aBodyThatIsNoPageIsProtocol_data();
    void aBodyThatIsNoPageIsProtocol();
    void aWrongTypeIsNamedByItsPath_data();
    void aWrongTypeIsNamedByItsPath();
    void nullsEverywhereAreAbsent_data();
    void nullsEverywhereAreAbsent();
    void anEmptyListIsAnEmptyPage();
    void aPageWithoutRowsEndsTheList();
    void anEmptyObjectIsNoRecord();
    void oneRecordInAListIsThatRecord_data();
    void oneRecordInAListIsThatRecord();
    void anAnswerTooLargeIsStopped_data();
    void anAnswerTooLargeIsStopped();
    void aLargeAnswerIsReadWhole();
    void unknownStatusesAndKeysAreKept();
    void largeNumbersKeepTheirDigits();
    void aPageBehindTheEndIsNotFound();
    void aListThatIsEverywhereIsNotMissing();
    void aServiceDeletedBetweenTwoPagesIsNotFound();
};

void BadBodyTest::aBodyThatIsNoPageIsProtocol_data()
{
    QTest::addColumn<Response>("response");
    QTest::newRow("HTML") << Response::html("<html><body>Sign in</body></html>");
    QTest::newRow("nothing") << Response::json("");
    QTest::newRow("shorter than it is") << Response::json(R"({"notifications":[{"id":"a"}]})").claiming(20);
    QTest::newRow("bytes") << Response::json(QByteArray("\xff\xfe\0\x01", 4));
    QTest::newRow("no UTF-8") << Response::json("{\"notifications\":[{\"id\":\"\xff\xc3(\"}]}");
    QTest::newRow("null") << Response::json("null");
    QTest::newRow("a text") << Response::json(R"("notifications")");
    QTest::newRow("a list") << Response::json("[]");
    QTest::newRow("no member") << Response::json("{}");
    QTest::newRow("null member") << Response::json(R"({"notifications":null})");
    QTest::newRow("object for list") << Response::json(R"({"notifications":{}})");
    QTest::newRow("null row") << Response::json(R"({"notifications":[null]})");
    QTest::newRow("number row") << Response::json(R"({"notifications":[1]})");
    QTest::newRow("too deep") << Response::json(QByteArray(100000, '['));
}

void BadBodyTest::aBodyThatIsNoPageIsProtocol()
{
    QFETCH(Response, response);
    answerWith(response);
    const auto answer = notifications();
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"Protocol"_s);
    QVERIFY(!answer.error().detail.isEmpty());
    QCOMPARE(m_server.requestCount(), qsizetype(1)); // it would say the same again
}

void BadBodyTest::aWrongTypeIsNamedByItsPath_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("path");
    QTest::newRow("list for text") << QByteArray(R"({"status":[]})") << u"status"_s;
    QTest::newRow("object for text") << QByteArray(R"({"to":{}})") << u"to"_s;
    QTest::newRow("words for a moment") << QByteArray(R"({"created_at":"yesterday"})") << u"created_at"_s;
    QTest::newRow("number for a moment") << QByteArray(R"({"created_at":1795176000})") << u"created_at"_s;
    QTest::newRow("words for a number") << QByteArray(R"({"job_row_number":"two"})") << u"job_row_number"_s;
    QTest::newRow("fraction for a number") << QByteArray(R"({"job_row_number":1.5})") << u"job_row_number"_s;
    QTest::newRow("beyond 2^63") << QByteArray(R"({"job_row_number":9223372036854775808})") << u"job_row_number"_s;
    QTest::newRow("number for a flag") << QByteArray(R"({"international":1})") << u"international"_s;
    QTest::newRow("text for an object") << QByteArray(R"({"template":"x"})") << u"template"_s;
    QTest::newRow("inside an object") << QByteArray(R"({"template":{"version":{}}})") << u"template.version"_s;
}

void BadBodyTest::aWrongTypeIsNamedByItsPath()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, path);
    answerWith(Response::json(R"({"notifications":[{"id":"a"},)" + row + "]}"));
    const auto answer = notifications();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QVERIFY2(answer.error().detail.contains(u'"' + path + u'"'), qPrintable(answer.error().detail));
}

void BadBodyTest::nullsEverywhereAreAbsent_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<ShapeFunction>("shape");
    QTest::newRow("service") << Resource::Services << QByteArray("data") << &Service::internalShape;
    QTest::newRow("template") << Resource::Templates << QByteArray("data") << &Template::listShape;
    QTest::newRow("job") << Resource::Jobs << QByteArray("data") << &BulkJob::internalShape;
    QTest::newRow("notification") << Resource::Notifications << QByteArray("notifications")
                                  << &Notification::internalShape;
    QTest::newRow("API key") << Resource::ApiKeys << QByteArray("apiKeys") << &postroom::ApiKey::internalShape;
    QTest::newRow("template folder") << Resource::TemplateFolders << QByteArray("template_folders")
                                     << &TemplateFolder::internalShape;
    QTest::newRow("received text") << Resource::InboundSms << QByteArray("data") << &InboundSms::internalShape;
    QTest::newRow("person") << Resource::Users << QByteArray("data") << &User::internalShape;
    QTest::newRow("organisation") << Resource::Organisations << QByteArray() << &Organisation::listShape;
    QTest::newRow("data retention") << Resource::DataRetention << QByteArray() << &DataRetention::internalShape;
}

void BadBodyTest::nullsEverywhereAreAbsent()
{
    QFETCH(Resource, resource);
    QFETCH(QByteArray, member);
    QFETCH(ShapeFunction, shape);
    const JsonValue nulls = nullsOf(shape());
    const QByteArray rows = '[' + nulls.toJson() + ']';
    const bool bare = member.isEmpty();
    answerWith(Response::json(
        bare ? rows : R"({")" + member + R"(":)" + rows + R"(,"links":null,"page_size":null,"total":null})"));
    Query query{resource, {}};
    if (resource != Resource::Services && resource != Resource::Organisations)
        query.filters.push_back({FilterKey::Service, u"s"_s});
    const auto answer = waited(source().page(query, {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->rows.size(), std::size_t(1));
    QVERIFY(!answer->next);
    QVERIFY(idOf(*answer->rows.front()).isEmpty());
    QVERIFY(!sortMomentOf(*answer->rows.front()));
    QCOMPARE(encodeRecord(*answer->rows.front()).toJson(), nulls.toJson());
}

void BadBodyTest::anEmptyListIsAnEmptyPage()
{
    answerWith(Response::json(R"({"notifications":[],"links":{},"page_size":200,"total":0})"));
    const auto answer = notifications();
    QVERIFY(answer);
    QVERIFY(answer->rows.empty());
    QVERIFY(!answer->next && !answer->previous);
    QCOMPARE(answer->count, (RowCount{RowCount::Kind::Exact, 0}));
}

// forks.md §9: links of Notify.gov are always there, so that following them never ends.
void BadBodyTest::aPageWithoutRowsEndsTheList()
{
    answerWith(Response::json(R"({"data":[],"links":{"next":"/service/s/job"},"page_size":20,"total":40})"));
    const Query jobs{Resource::Jobs, {{FilterKey::Service, u"s"_s}}};
    const auto page = waited(source().page(jobs, Cursor::page(3)));
    QVERIFY(page);
    QVERIFY(!page->next);
    answerWith(Response::json(R"({"notifications":[],"links":{"next":true}})"));
    const auto messages = notifications(Cursor::page(2));
    QVERIFY(messages);
    QVERIFY(!messages->next);
    QCOMPARE(messages->count.kind, RowCount::Kind::Exact);
}

void BadBodyTest::anEmptyObjectIsNoRecord()
{
    answerWith(Response::json("{}"));
    const Target target{Resource::DataRetention, u"a"_s, {{FilterKey::Service, u"s"_s}}};
    const auto answer = waited(source().one(target));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotFound);
}

void BadBodyTest::oneRecordInAListIsThatRecord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind"); // empty: it is read
    QTest::newRow("one") << QByteArray(R"({"apiKeys":[{"id":"a"}]})") << QString();
    QTest::newRow("none") << QByteArray(R"({"apiKeys":[]})") << u"NotFound"_s;
    QTest::newRow("two") << QByteArray(R"({"apiKeys":[{"id":"a"},{"id":"b"}]})") << u"Protocol"_s;
    QTest::newRow("an object") << QByteArray(R"({"apiKeys":{"id":"a"}})") << u"Protocol"_s;
    QTest::newRow("a text in it") << QByteArray(R"({"apiKeys":["a"]})") << u"Protocol"_s;
    QTest::newRow("no member") << QByteArray("{}") << u"Protocol"_s;
}

void BadBodyTest::oneRecordInAListIsThatRecord()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    answerWith(Response::json(body));
    const auto answer = waited(source().one({Resource::ApiKeys, u"a"_s, {{FilterKey::Service, u"s"_s}}}));
    QCOMPARE(answer ? QString() : kindName(answer.error().kind), kind);
    QVERIFY(!answer || idOf(**answer) == u"a"_s);
}

void BadBodyTest::anAnswerTooLargeIsStopped_data()
{
    QTest::addColumn<Response>("response");
    QTest::newRow("50 MB") << Response::stream(R"({"notifications":[")", "x", 50 * megabyte);
    QTest::newRow("endless") << Response::endless(R"({"notifications":[")", "x");
}

void BadBodyTest::anAnswerTooLargeIsStopped()
{
    QFETCH(Response, response);
    const int answered = m_server.answered();
    answerWith(response);
    QElapsedTimer timer;
    timer.start();
    const auto answer = notifications();
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), u"Protocol"_s);
    QVERIFY2(answer.error().detail.contains("32 MB"_L1), qPrintable(answer.error().detail));
    QVERIFY(timer.elapsed() < 15000);
    QTRY_COMPARE(m_server.inFlight(), 0);
    QCOMPARE(m_server.answered(), answered); // hung up before the end
    QCOMPARE(m_server.requestCount(), qsizetype(1));
}

void BadBodyTest::aLargeAnswerIsReadWhole()
{
    const QByteArray row = R"({"id":"a","to":")" + QByteArray(10000, 'x') + R"("})";
    answerWith(Response::json(R"({"notifications":[)" + (row + ',').repeated(399) + row + "]}"));
    const auto answer = notifications(); // 4 MB: decoded in the pool
    QVERIFY(answer);
    QCOMPARE(answer->rows.size(), std::size_t(400));
}

void BadBodyTest::unknownStatusesAndKeysAreKept()
{
    const QByteArray row = R"({"brand_new":{"deep":[1.50,null]},"id":"not-a-uuid","notification_type":"fax",)"
                           R"("status":"on-a-pigeon"})";
    answerWith(Response::json(R"({"notifications":[)" + row + "]}"));
    const auto answer = notifications();
    QVERIFY(answer);
    const auto *notification = as<Notification>(answer->rows.front());
    QCOMPARE(notification->status, u"on-a-pigeon"_s);
    QCOMPARE(notification->notificationType, u"fax"_s);
    QCOMPARE(notification->id, u"not-a-uuid"_s);
    QCOMPARE(encodeRecord(*notification).toJson(), row);
}

void BadBodyTest::largeNumbersKeepTheirDigits()
{
    const QByteArray row = R"({"brand_new":9223372036854775808,"id":"a","job_row_number":9007199254740993,)"
                           R"("personalisation":{"n":18446744073709551617}})";
    answerWith(Response::json(R"({"notifications":[)" + row + R"(],"total":9007199254740993})"));
    const auto answer = notifications();
    QVERIFY(answer);
    QCOMPARE(as<Notification>(answer->rows.front())->jobRowNumber, std::optional<qint64>(9007199254740993));
    QCOMPARE(encodeRecord(*answer->rows.front()).toJson(), row);
}

void BadBodyTest::aPageBehindTheEndIsNotFound()
{
    m_server.expectRequest("GET", u"/service/s/notifications"_s)
        .withParameters({{u"page"_s, u"99"_s}, {u"page_size"_s, u"200"_s}})
        .reply(404, R"({"result":"error","message":"The requested URL was not found on the server."})");
    const auto answer = notifications(Cursor::page(99));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_server.complaints(), QStringList());
}

// Wherever the platform is, it has a list of services.
void BadBodyTest::aListThatIsEverywhereIsNotMissing()
{
    answerWith(Response::json(R"({"result":"error","message":"The requested URL was not found on the server."})", 404));
    const auto all = services();
    QVERIFY(!all);
    QCOMPARE(kindName(all.error().kind), u"Protocol"_s);
    const auto scoped = notifications();
    QVERIFY(!scoped);
    QCOMPARE(kindName(scoped.error().kind), u"NotFound"_s);
}

void BadBodyTest::aServiceDeletedBetweenTwoPagesIsNotFound()
{
    m_server.expectRequest("GET", u"/service/s/notifications"_s)
        .withParameters({{u"page_size"_s, u"200"_s}})
        .reply(200, R"({"notifications":[{"id":"a"}],"links":{"next":true},"page_size":200})");
    m_server.expectRequest("GET", u"/service/s/notifications"_s)
        .withParameters({{u"page"_s, u"2"_s}, {u"page_size"_s, u"200"_s}})
        .reply(404, R"({"result":"error","message":"No result found"})");
    const auto first = notifications();
    QVERIFY(first);
    QVERIFY(first->next);
    const auto second = notifications(*first->next);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::NotFound);
    QCOMPARE(first->rows.size(), std::size_t(1));
    QCOMPARE(m_server.complaints(), QStringList());
}

POSTROOM_TEST(BadBodyTest)
#include "tst_badbodies.moc"
