// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QLocale>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fields = QList<QPair<QString, QString>>;

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace

/// Refusals of every envelope (api-contract §3.1, A to E) become the right kind, with what they said.
class EnvelopeTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void everyEnvelopeBecomesAKind_data();
    void everyEnvelopeBecomesAKind();
    void onlyThePlatformMissesARecord_data();
    void onlyThePlatformMissesARecord();
    void aCutErrorIsStillItsStatus();
    void keepsTheRequestId();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void comparesClocksOnlyWhenTheTokenIsRefused();
    void detailsAreRedacted();
};

void EnvelopeTest::everyEnvelopeBecomesAKind_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Fields>("fields");
    const auto row
        = [](const char *name, int status, const char *body, Kind kind, const char *detail, const Fields &fields = {}) {
              QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromUtf8(detail) << fields;
          };
    row("A 400", 400, R"({"result":"error","message":"Not possible"})", Kind::Invalid, "Not possible");
    row("A 404", 404, R"({"result":"error","message":"No result found"})", Kind::NotFound, "No result found");
    row("A 405", 405, R"({"result":"error","message":"Not allowed"})", Kind::Protocol, "Not allowed");
    row("A 409", 409, R"({"result":"error","message":"Already there"})", Kind::Conflict, "Already there");
    row("A 429", 429, R"({"result":"error","message":"Exceeded"})", Kind::RateLimited, "Exceeded");
    row("A 500", 500, R"({"result":"error","message":"Internal server error"})", Kind::Server, "Internal server error");
    row("A 504", 504, R"({"result":"error","message":"Timeout serving"})", Kind::Timeout, "Timeout serving");
    row("A 403 of a person", 403, R"({"result":"error","message":"Service is inactive"})", Kind::Forbidden,
        "Service is inactive");
    row("A 401", 401, R"({"result":"error","message":{"token":["Unauthorized: no"]}})", Kind::Unauthorised,
        "Unauthorized: no");
    row("B 403 of the token", 403, R"({"result":"error","message":{"token":["Invalid token: no"]}})",
        Kind::Unauthorised, "Invalid token: no");
    row("B lists", 400, R"({"result":"error","message":{"name":["Too long","Taken"],"a":["b"]}})", Kind::Invalid,
        "Too long; Taken; b", {{u"name"_s, u"Too long; Taken"_s}, {u"a"_s, u"b"_s}});
    row("B text", 400, R"({"result":"error","message":{"batch_id":"Unknown"}})", Kind::Invalid, "Unknown",
        {{u"batch_id"_s, u"Unknown"_s}});
    row("B nested", 400, R"({"message":{"template_type":{"0":{"template_type":["Invalid"]}}},"result":"error"})",
        Kind::Invalid, "Invalid", {{u"template_type"_s, u"Invalid"_s}});
    row("B schema", 400, R"({"message":{"_schema":["Unknown field name x"]},"result":"error"})", Kind::Invalid,
        "Unknown field name x", {{u"_schema"_s, u"Unknown field name x"_s}});
    row("C 400", 400,
        R"({"status_code":400,"errors":[{"error":"ValidationError","message":"x is required"},)"
        R"({"error":"BadRequestError","message":"no"}]})",
        Kind::Invalid, "x is required; no",
        {{u"ValidationError"_s, u"x is required"_s}, {u"BadRequestError"_s, u"no"_s}});
    row("C 403 of the token", 403, R"({"status_code":403,"errors":[{"error":"AuthError","message":"Invalid"}]})",
        Kind::Unauthorised, "Invalid");
    row("C 403 of a person", 403, R"({"status_code":403,"errors":[{"error":"BadRequestError","message":"No"}]})",
        Kind::Forbidden, "No");
    row("C 404", 404, R"({"status_code":404,"errors":[{"error":"NoResultFound","message":"No result found"}]})",
        Kind::NotFound, "No result found");
    row("C 429", 429, R"({"status_code":429,"errors":[{"error":"RateLimitError","message":"Exceeded"}]})",
        Kind::RateLimited, "Exceeded");
    row("C 500", 500, R"({"status_code":500,"errors":[{"error":"KeyError","message":"Internal server error"}]})",
        Kind::Server, "Internal server error");
    row("D 400", 400, R"({"message":"Too late"})", Kind::Invalid, "Too late");
    row("D 500", 500, R"({"message":"error"})", Kind::Server, "error");
    row("HTML 400", 400, "<h1>Bad</h1>", Kind::Invalid, "the answer is not JSON (application/json)");
    row("HTML 502", 502, "<h1>Bad gateway</h1>", Kind::Server, "the answer is not JSON (application/json)");
    row("empty 503", 503, "", Kind::Server, "the answer is not JSON (application/json)");
    row("null", 400, "null", Kind::Invalid, "");
    row("nothing in it", 500, "{}", Kind::Server, "");
    row("null message", 400, R"({"result":"error","message":null})", Kind::Invalid, "");
    row("errors of nothing", 403, R"({"errors":[null,{"error":null,"message":null}]})", Kind::Forbidden, "; ");
    row("an unknown status", 418, R"({"message":"tea"})", Kind::Invalid, "tea");
    row("another unknown status", 599, R"({"message":"tea"})", Kind::Server, "tea");
}

void EnvelopeTest::everyEnvelopeBecomesAKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    QFETCH(Fields, fields);
    answerWith(Response::json(body, status));
    const auto answer = service(u"a"_s);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), kindName(kind));
    QCOMPARE(answer.error().detail, detail);
    QCOMPARE(answer.error().code, QString::number(status));
    QCOMPARE(answer.error().fields, fields);
    QCOMPARE(m_server.requestCount(), qsizetype(1)); // the platform has answered: nothing is asked again
}

void EnvelopeTest::onlyThePlatformMissesARecord_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const char *body, Error::Kind kind, const char *detail) {
        QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromUtf8(detail);
    };
    row("D", 404, R"({"message":"inbound not found"})", Error::Kind::NotFound, "inbound not found");
    row("HTML", 404, "<h1>No</h1>", Error::Kind::Protocol, "the answer is not JSON (application/json)");
    row("empty", 404, "", Error::Kind::Protocol, "the answer is not JSON (application/json)");
    row("JSON", 404, R"({"detail":"Not Found"})", Error::Kind::Protocol, "the answer is not the platform's");
    row("HTML 410", 410, "<h1>Gone</h1>", Error::Kind::Protocol, "the answer is not JSON (application/json)");
}

void EnvelopeTest::onlyThePlatformMissesARecord()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    answerWith(Response::json(body, status));
    const auto answer = service(u"a"_s);
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), kindName(kind));
    QCOMPARE(answer.error().detail, detail);
    QCOMPARE(m_server.requestCount(), qsizetype(1));
}

void EnvelopeTest::aCutErrorIsStillItsStatus()
{
    answerWith(Response::json(R"({"message":"x"})", 503).cut(5));
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Server);
    QCOMPARE(answer.error().code, u"503"_s);
}

void EnvelopeTest::keepsTheRequestId()
{
    answerWith(Response::json("{}", 500).with("X-B3-TraceId", "7f0c"));
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().requestId, u"7f0c"_s);
}

void EnvelopeTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("atLeast"); // milliseconds
    QTest::addColumn<qint64>("atMost");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("seconds") << QByteArray("120") << true << qint64(120000) << qint64(120000);
    QTest::newRow("at once") << QByteArray("0") << true << qint64(0) << qint64(0);
    QTest::newRow("date") << httpDate(now.addSecs(3600)) << true << qint64(3500000) << qint64(3600000);
    QTest::newRow("date gone by") << httpDate(now.addSecs(-60)) << true << qint64(0) << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << false << qint64(0) << qint64(0);
    QTest::newRow("nonsense") << QByteArray("soon") << false << qint64(0) << qint64(0);
    QTest::newRow("absent") << QByteArray() << false << qint64(0) << qint64(0);
}

void EnvelopeTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, known);
    QFETCH(qint64, atLeast);
    QFETCH(qint64, atMost);
    Response response = Response::json(R"({"message":"Exceeded"})", 429);
    if (!header.isEmpty())
        response.with("Retry-After", header);
    answerWith(response);
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().retryAfter.has_value(), known);
    const qint64 wait = answer.error().retryAfter.value_or(0ms).count();
    QVERIFY2(wait >= atLeast && wait <= atMost, qPrintable(QString::number(wait)));
}

void EnvelopeTest::comparesClocksOnlyWhenTheTokenIsRefused()
{
    answerWith(Response::json(R"({"message":"No"})", 403).with("Date", "Fri, 20 Nov 2026 12:00:00 GMT"));
    const auto forbidden = services();
    QVERIFY(!forbidden);
    QVERIFY(!forbidden.error().clockDifference);
    answerWith(Response::json(R"({"message":{"token":["No"]}})", 403).with("Date", "no date"));
    const auto refused = services();
    QVERIFY(!refused);
    QVERIFY(!refused.error().clockDifference);
}

void EnvelopeTest::detailsAreRedacted()
{
    answerWith(Response::json(R"({"message":{"to":["someone@example.com and 07700900123 are wrong"]}})", 400));
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, u"[email] and [phone] are wrong"_s);
    QCOMPARE(answer.error().fields, Fields({{u"to"_s, u"[email] and [phone] are wrong"_s}}));
}

POSTROOM_TEST(EnvelopeTest)
#include "tst_envelopes.moc"
