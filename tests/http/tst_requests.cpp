// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "httptest.h"
#include "support/rawjson.h"
#include "support/testmain.h"
#include "text/requestwords.h"

#include <functional>
#include <QFile>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes over the wire: addresses, parameters, bodies; and what never does.
class RequestTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void anIdStaysOneSegmentOfThePath_data();
    void anIdStaysOneSegmentOfThePath();
    void anIdThatIsAStepInThePathIsNotSent_data();
    void anIdThatIsAStepInThePathIsNotSent();
    void aRootWithAPathIsKept();
    void valuesAreEncodedWhole_data();
    void valuesAreEncodedWhole();
    void repeatedParametersKeepTheirOrder();
    void aSearchGoesByPost();
    void whatCannotBeAskedIsNotSent_data();
    void whatCannotBeAskedIsNotSent();
    void nobodyAsksNothing();
    void theLogHoldsNoRecipientAndNoToken();
    void theLogHoldsNoInvitation();
    void requestsAreNotedWithoutWhatTheyWereAbout();
    void aRequestThatIsStoppedOrRefusedIsNotedAsSuch();

private:
    static QByteArray logOf(const std::function<void()> &done);
};

void RequestTest::anIdStaysOneSegmentOfThePath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::newRow("no UUID") << u"not-a-uuid"_s << u"/service/not-a-uuid"_s;
    QTest::newRow("slash") << u"a/b"_s << u"/service/a%2Fb"_s;
    QTest::newRow("question mark") << u"a?b=c"_s << u"/service/a%3Fb%3Dc"_s;
    QTest::newRow("fragment") << u"a#b"_s << u"/service/a%23b"_s;
    QTest::newRow("percent") << u"a%2Fb"_s << u"/service/a%252Fb"_s;
    QTest::newRow("space and +") << u"a b+c"_s << u"/service/a%20b%2Bc"_s;
    QTest::newRow("unicode") << u"é"_s << u"/service/%C3%A9"_s;
    QTest::newRow("up by dots in a segment") << u"../x"_s << u"/service/..%2Fx"_s;
    QTest::newRow("line break") << u"a\r\nX: y"_s << u"/service/a%0D%0AX%3A%20y"_s;
}

void RequestTest::anIdStaysOneSegmentOfThePath()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    answerWith(Response::json(R"({"data":{"id":"a"}})"));
    QVERIFY(service(id));
    QCOMPARE(m_server.requests().constFirst().path, path);
    QCOMPARE(m_server.requests().constFirst().rawQuery, QByteArray());
}

void RequestTest::anIdThatIsAStepInThePathIsNotSent_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"."_s, u".."_s})
        QTest::newRow(qPrintable(u'"' + id + u'"')) << id;
}

void RequestTest::anIdThatIsAStepInThePathIsNotSent()
{
    QFETCH(QString, id);
    const auto answer = service(id);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

void RequestTest::aRootWithAPathIsKept()
{
    connectTo(m_server.url(u"/notify/api/"_s));
    answerWith(Response::json(R"({"data":{"id":"a"}})"));
    QVERIFY(service(u"a"_s));
    QCOMPARE(m_server.requests().constFirst().path, u"/notify/api/service/a"_s);
}

void RequestTest::valuesAreEncodedWhole_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"a+b"_s, u"a&b=c"_s, u"a b"_s, u"%41"_s, u"ü€😀"_s, u"a;b,c"_s, u"#?/"_s})
        QTest::newRow(qPrintable(value)) << value;
}

void RequestTest::valuesAreEncodedWhole()
{
    QFETCH(QString, value);
    answerWith(Response::json(R"({"notifications":[]})"));
    const Query query{Resource::Notifications, {{FilterKey::Service, u"s"_s}, {FilterKey::Status, value}}};
    QVERIFY(waited(source().page(query, {})));
    QCOMPARE(m_server.requests().constFirst().values(u"status"), QStringList(value));
    QCOMPARE(m_server.requests().constFirst().parameters.size(), qsizetype(2)); // page_size besides
}

void RequestTest::repeatedParametersKeepTheirOrder()
{
    answerWith(Response::json(R"({"notifications":[]})"));
    const Query query{Resource::Notifications,
        {{FilterKey::Service, u"s"_s}, {FilterKey::Status, u"sending"_s}, {FilterKey::Type, u"sms"_s},
            {FilterKey::Status, u"created"_s}, {FilterKey::Type, u"email"_s}}};
    QVERIFY(waited(source().page(query, Cursor::page(3))));
    const Request request = m_server.requests().constFirst();
    QCOMPARE(request.values(u"status"), QStringList({u"sending"_s, u"created"_s}));
    QCOMPARE(request.values(u"template_type"), QStringList({u"sms"_s, u"email"_s}));
    QCOMPARE(request.values(u"page"), QStringList(u"3"_s));
}

void RequestTest::aSearchGoesByPost()
{
    answerWith(Response::json(R"({"notifications":[]})"));
    const Query query{Resource::Notifications,
        {{FilterKey::Service, u"s"_s}, {FilterKey::Recipient, u"O\"Neil+a@example.com"_s},
            {FilterKey::Type, u"email"_s}, {FilterKey::Type, u"sms"_s}}};
    QVERIFY(waited(source().page(query, {})));
    const Request request = m_server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, u"/service/s/notifications"_s);
    QCOMPARE(request.rawQuery, QByteArray()); // a recipient stands in no URL (design §5.10)
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(rawjson::string(rawjson::member(request.body, "to")), u"O\"Neil+a@example.com"_s);
    QCOMPARE(rawjson::elements(rawjson::member(request.body, "template_type")),
        QList<QByteArray>({R"("email")", R"("sms")"}));
}

void RequestTest::whatCannotBeAskedIsNotSent_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<WhyNot>("why");
    using Reason = WhyNot::Reason;
    QTest::newRow("no scope") << Query{Resource::Notifications, {}} << WhyNot{Reason::MissingScope, FilterKey::Service};
    QTest::newRow("empty scope") << Query{Resource::Jobs, {{FilterKey::Service, QString()}}}
                                 << WhyNot{Reason::MissingScope, FilterKey::Service};
    QTest::newRow("no such filter") << Query{Resource::Services, {{FilterKey::Status, u"sent"_s}}}
                                    << WhyNot{Reason::NoFilter, FilterKey::Status};
}

void RequestTest::whatCannotBeAskedIsNotSent()
{
    QFETCH(Query, query);
    QFETCH(WhyNot, why);
    const auto reason = source().whyNot(query);
    QVERIFY(reason);
    QCOMPARE(reason->reason, why.reason);
    QCOMPARE(reason->filter, why.filter);
    const auto answer = waited(source().page(query, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

void RequestTest::nobodyAsksNothing()
{
    m_platform = std::make_unique<HttpPlatform>(
        HttpSettings{m_server.url(), clientId, {}, 20s}, Secret(QByteArray("test-secret")), Identity{});
    const auto page = services();
    const auto row = service(u"a"_s);
    QVERIFY(!page && !row);
    QCOMPARE(page.error().kind, Error::Kind::Forbidden);
    QCOMPARE(row.error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

// What the log holds of what is done, with everything that Postroom can say.
QByteArray RequestTest::logOf(const std::function<void()> &done)
{
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    QFile file(logFolder() + u"/tst_http.log"_s);
    file.remove();
    startLogging(u"tst_http"_s, false);
    QLoggingCategory::setFilterRules(u"postroom.*=true"_s);
    done();
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RequestTest::theLogHoldsNoRecipientAndNoToken()
{
    answerWith(Response::json(R"({"message":"07700900123 and someone@example.com"})", 500));
    const Query search{
        Resource::Notifications, {{FilterKey::Service, u"s"_s}, {FilterKey::Recipient, u"07700 900123"_s}}};
    const QByteArray log = logOf([&] { QVERIFY(!waited(source().page(search, {}))); });
    QVERIFY2(log.contains("/service/s/notifications"), log.constData());
    const QByteArray token = m_server.requests().constFirst().header("Authorization").mid(7);
    for (const QByteArray &hidden : {QByteArray("900123"), QByteArray("someone"), QByteArray("test-secret"), token})
        QVERIFY2(!log.contains(hidden), log.constData());
}

// Whoever has the token of an invitation can accept it.
void RequestTest::theLogHoldsNoInvitation()
{
    answerWith(Response::json(R"({"message":{"invitation":"Make sure you have copied the whole thing."}})", 400));
    for (const Resource resource : {Resource::Invites, Resource::OrganisationInvites}) {
        for (const Target &target :
            {Target{resource, u"canary=="_s, {}}, Target{resource, {}, {{FilterKey::Token, u"canary=="_s}}}}) {
            const QByteArray log = logOf([&] { QVERIFY(!waited(source().one(target))); });
            QVERIFY2(log.contains("/invite/") && log.contains("[token]"), log.constData());
            QVERIFY2(!log.contains("canary"), log.constData());
            QVERIFY(m_server.requests().constLast().path.contains(u"canary"_s));
        }
    }
}

void RequestTest::requestsAreNotedWithoutWhatTheyWereAbout()
{
    const auto log = std::make_shared<RequestLog>();
    connectTo(HttpSettings{m_server.url(), clientId, {}, 20s, log});
    answerWith(Response::json(R"({"message":"07700900123 and someone@example.com, canary"})", 500));
    const QString service = u"0c9bc33c-0000-4000-8000-000000000002"_s;
    const Query search{
        Resource::Notifications, {{FilterKey::Service, service}, {FilterKey::Recipient, u"07700 900123"_s}}};
    QVERIFY(!waited(source().page(search, {})));
    QVERIFY(!waited(source().one(Target{Resource::Invites, u"canary=="_s, {}})));
    QCOMPARE(log->entries().size(), std::size_t(2));
    const RequestEntry &entry = log->entries().back();
    QCOMPARE(entry.method, u"POST"_s);
    QCOMPARE(entry.what, u"/service/{…}/notifications"_s);
    QCOMPARE(entry.status, u"500"_s);
    QCOMPARE(entry.error, std::optional(Error::Kind::Server));
    QVERIFY(!entry.isStopped);
    const QString report = requestReport(
        {u"Postroom for someone@example.com"_s}, std::vector(log->entries().begin(), log->entries().end()));
    const QString token = QString::fromLatin1(m_server.requests().constFirst().header("Authorization").mid(7));
    for (const QString &hidden : {u"900123"_s, u"someone"_s, u"test-secret"_s, u"canary"_s, service, token})
        QVERIFY2(!report.contains(hidden), qPrintable(report));
    QVERIFY(report.contains(u"POST  /service/{…}/notifications  Server 500  "_s));
}

void RequestTest::aRequestThatIsStoppedOrRefusedIsNotedAsSuch()
{
    const auto log = std::make_shared<RequestLog>();
    connectTo(HttpSettings{m_server.url(), clientId, {}, 20s, log});
    answerWith(Response::json(R"({"data":[]})", 200));
    QVERIFY(services());
    QCOMPARE(log->entries().front().status, u"200"_s);
    QVERIFY(!log->entries().front().error && !log->entries().front().isStopped);
    askServices()->cancel();
    QCOMPARE(log->entries().size(), std::size_t(2));
    QVERIFY(log->entries().front().isStopped);
}

POSTROOM_TEST(RequestTest)
#include "tst_requests.moc"
