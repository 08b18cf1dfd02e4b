// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractserver.h"
#include "support/rawjson.h"
#include "support/testclient.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "support/testtoken.h"

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QByteArray &body)
{
    QStringList all;
    for (const QByteArray &row : rawjson::elements(rawjson::member(body, "notifications")))
        all.append(rawjson::string(rawjson::member(row, "id")));
    return all;
}

QStringList sortedIds(const QByteArray &body)
{
    QStringList all = ids(body);
    all.sort();
    return all;
}

QStringList times(const QByteArray &body)
{
    QStringList all;
    for (const QByteArray &row : rawjson::elements(rawjson::member(body, "notifications")))
        all.append(rawjson::string(rawjson::member(row, "created_at")));
    return all;
}

} // namespace

class ContractServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void cleanup() { m_server.clearOverrides(); }

    void answersEveryRecordedReadAsRecorded();
    void holdsTokensAgainstTheRealTime();
    void tellsAClockThatIsOffByItsDate();
    void tellsTokensUsedTwice();
    void findsRepeatedParametersInTheirOrder();
    void answersASearchByPostAsByGet();
    void checksTheBodyOfASearchByPost_data();
    void checksTheBodyOfASearchByPost();
    void makesUpFirstPagesAsRecorded_data();
    void makesUpFirstPagesAsRecorded();
    void makesUpPagesOfAnySize();
    void makesUpNothingForStrangers();
    void takesTheFirstPageAsTheDefault();
    void remembersWhatItDoesNotKnow();
    void failsDelaysAndOverridesOneService();
    void runsAsAProgram();

private:
    QByteArray token(qint64 offset = 0, const QByteArray &more = {}) const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch() + offset;
        const QByteArray claims = R"({"iss":"notify-admin","iat":)" + QByteArray::number(now) + more + '}';
        return "Bearer " + signToken(claims, m_server.contract().internalSecret().toUtf8());
    }
    QNetworkReply *ask(const QByteArray &target)
    {
        return m_client.get(m_server.url(), target, {{"Authorization", token()}});
    }
    QNetworkReply *post(const QByteArray &target, const QByteArray &body)
    {
        return m_client.send(
            "POST", m_server.url(), target, {{"Authorization", token()}, {"Content-Type", "application/json"}}, body);
    }
    QByteArray notifications(const QString &role) const
    {
        return "/service/" + m_server.contract().serviceId(role).toUtf8() + "/notifications";
    }

    ContractServer m_server;
    TestClient m_client;
};

// With the clock where it stood, every request of the recordings gets its recorded answer: tokens good and bad
// included.
void ContractServerTest::answersEveryRecordedReadAsRecorded()
{
    ContractServer server;
    QVERIFY(server.listen());
    const qint64 now = server.contract().clock().toSecsSinceEpoch();
    server.freezeClock(now);
    const QList<Exchange> exchanges = server.contract().allReads();
    QVERIFY(exchanges.size() > 1000);
    for (const Exchange &exchange : exchanges) {
        if (!exchange.cacheBefore.isEmpty())
            continue; // served here is what the platform says with an empty cache
        QList<Header> headers = exchange.headers;
        headers.emplaceBack("Host", "localhost");
        if (exchange.auth.kind != u"none")
            headers.emplaceBack("Authorization", exchange.auth.header(now));
        const QByteArray target
            = exchange.path.toUtf8() + (exchange.query.isEmpty() ? QByteArray() : '?' + exchange.query);
        QNetworkReply *reply = m_client.send(exchange.method, server.url(), target, headers, exchange.requestBytes());
        QVERIFY(TestClient::wait(reply));
        const QByteArray name = exchange.area.toUtf8() + ": " + exchange.name.toUtf8();
        QVERIFY2(TestClient::status(reply) == exchange.status, name.constData());
        const QByteArray body = reply->readAll();
        const bool same = body == exchange.responseBytes() || rawjson::value(body) == exchange.responseValue();
        QVERIFY2(same, (name + '\n' + body.left(300)).constData());
        QCOMPARE(QString::fromUtf8(reply->rawHeader("Location")), exchange.location);
        reply->deleteLater();
    }
    QCOMPARE(server.unknownRequests(), QStringList());
}

void ContractServerTest::holdsTokensAgainstTheRealTime()
{
    const QByteArray path = notifications(u"notices"_s);
    for (const auto &[offset, status] :
        {std::pair(0, 200), std::pair(-25, 200), std::pair(25, 200), std::pair(-35, 403), std::pair(35, 403)}) {
        QNetworkReply *reply = m_client.get(m_server.url(), path, {{"Authorization", token(offset)}});
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(TestClient::status(reply), status);
    }
}

void ContractServerTest::tellsAClockThatIsOffByItsDate()
{
    m_server.setClockOffset(60);
    QNetworkReply *reply = ask(notifications(u"notices"_s));
    QVERIFY(TestClient::wait(reply));
    m_server.setClockOffset(0);
    QCOMPARE(TestClient::status(reply), 403);
    QVERIFY(reply->readAll().contains("Error: Your system clock must be accurate to within 30 seconds"));
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(reply->rawHeader("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(date);
    QVERIFY2(ahead > 50 && ahead <= 60, qPrintable(QString::number(ahead)));
}

void ContractServerTest::tellsTokensUsedTwice()
{
    ContractServer server;
    QVERIFY(server.listen());
    const auto send = [&](const QByteArray &authorization) {
        QNetworkReply *reply = m_client.get(server.url(), "/service", {{"Authorization", authorization}});
        return TestClient::wait(reply) && TestClient::status(reply) == 200;
    };
    // Two made in one second for the same client are equal, and yet made afresh.
    const QByteArray fresh = token();
    QVERIFY(send(fresh));
    QVERIFY(send(fresh));
    QCOMPARE(server.distinctTokens(), 1);
    QCOMPARE(server.reusedTokens(), 0);
    const QByteArray unique = token(0, R"(,"jti":"1")");
    QVERIFY(send(unique));
    QVERIFY(send(unique));
    QCOMPARE(server.reusedTokens(), 1);
    const QByteArray old = token(-10);
    QVERIFY(send(old));
    QCOMPARE(server.reusedTokens(), 1);
    QVERIFY(send(old));
    QCOMPARE(server.reusedTokens(), 2);
    QCOMPARE(server.distinctTokens(), 3);
    QCOMPARE(server.tokens(), 6);
}

void ContractServerTest::findsRepeatedParametersInTheirOrder()
{
    const QByteArray path = notifications(u"notices"_s);
    for (const Exchange &exchange : m_server.contract().reads(u"notifications_search"_s)) {
        if (!exchange.query.startsWith("to=okafor&template_type=email&")
            && !exchange.query.startsWith("to=okafor&template_type=sms&"))
            continue;
        QNetworkReply *reply = ask(path + '?' + exchange.query);
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(reply->readAll(), exchange.response);
        const QByteArray swapped = exchange.query.mid(exchange.query.indexOf('&') + 1) + "&to=okafor";
        reply = ask(path + '?' + swapped);
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(reply->readAll(), exchange.response);
    }
}

void ContractServerTest::answersASearchByPostAsByGet()
{
    int compared = 0;
    for (const Exchange &exchange : m_server.contract().reads(u"notifications_search"_s)) {
        if (exchange.method != "GET" || exchange.query.isEmpty())
            continue;
        QJsonObject body;
        Request asked;
        asked.parameters = exchange.parameters;
        for (const auto &[name, value] : exchange.parameters) {
            const QStringList values = asked.values(name);
            body.insert(name, values.size() == 1 ? QJsonValue(value) : QJsonArray::fromStringList(values));
        }
        QNetworkReply *reply = post(exchange.path.toUtf8(), QJsonDocument(body).toJson());
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(TestClient::status(reply), exchange.status);
        QCOMPARE(reply->readAll(), exchange.response);
        ++compared;
    }
    QVERIFY(compared > 50);
}

void ContractServerTest::checksTheBodyOfASearchByPost_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("number") << QByteArray(R"({"to":7700})") << 400 << QByteArray(R"({"to":["Not a valid string."]})");
    QTest::newRow("null") << QByteArray(R"({"to":null})") << 400 << QByteArray(R"({"to":["Field may not be null."]})");
    QTest::newRow("bad type") << QByteArray(R"({"to":"q","template_type":["sms","fax"]})") << 400
                              << QByteArray(R"({"1":{"template_type":["Must be one of: sms, email, letter."]}})");
    QTest::newRow("no JSON") << QByteArray("{to") << 400 << QByteArray("could not understand");
    QTest::newRow("array") << QByteArray("[2]") << 500 << QByteArray("Internal server error");
    QTest::newRow("numbers stay numbers")
        << QByteArray(R"({"page_size":4,"status":["sent"]})") << 200 << QByteArray(R"("page_size":4)");
    QTest::newRow("never recorded") << QByteArray(R"({"to":"nobody-has-this","template_type":"sms"})") << 200
                                    << QByteArray(R"({"links":{},"notifications":[]})");
}

void ContractServerTest::checksTheBodyOfASearchByPost()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    QNetworkReply *reply = post(notifications(u"notices"_s), body);
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), status);
    const QByteArray answer = reply->readAll();
    QVERIFY2(answer.contains(says), answer.left(300).constData());
}

void ContractServerTest::makesUpFirstPagesAsRecorded_data()
{
    QTest::addColumn<QString>("area");
    QTest::newRow("list") << u"notifications_list"_s;
    QTest::newRow("search") << u"notifications_search"_s;
}

// The rules are right when they find again, among all rows known, what the platform answered.
void ContractServerTest::makesUpFirstPagesAsRecorded()
{
    QFETCH(QString, area);
    RecordedRows rows;
    for (const Exchange &exchange : m_server.contract().allReads())
        rows.add(exchange);
    int compared = 0;
    QStringList differing;
    for (const Exchange &exchange : m_server.contract().reads(area)) {
        const QString service = exchange.path.section(u'/', 2, 2);
        const bool plain = exchange.method == "GET" && exchange.path == u"/service/"_s + service + u"/notifications"_s;
        Request asked;
        asked.parameters = exchange.parameters;
        const QStringList pages = asked.values(u"page");
        const bool firstPage = pages.isEmpty() || exchange.status != 200 || pages == QStringList{u"1"_s}
            || area == u"notifications_search";
        if (!plain || !firstPage || service == u"abc")
            continue;
        const Response made = rows.notifications(service, exchange.parameters, m_server.contract().clock());
        ++compared;
        // What the recordings never show may lie behind the last row known.
        const bool all = ids(made.body).size() == rows.count(service);
        const bool same = made.status == exchange.status && sortedIds(made.body) == sortedIds(exchange.response)
            && times(made.body) == times(exchange.response)
            && (all || rawjson::member(made.body, "links") == rawjson::member(exchange.response, "links"))
            && (made.status == 200 || rawjson::value(made.body) == exchange.responseValue());
        if (!same && exchange.orderDependent.isEmpty())
            differing.append(exchange.name);
    }
    QCOMPARE(differing.join(u'\n'), QString());
    QVERIFY(compared > 80);
}

void ContractServerTest::makesUpPagesOfAnySize()
{
    QStringList all;
    QByteArray body;
    for (int page = 1; page < 20; ++page) {
        QNetworkReply *reply = ask(notifications(u"golive"_s) + "?page_size=5&page=" + QByteArray::number(page));
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(TestClient::status(reply), page <= 3 ? 200 : 404);
        body = reply->readAll();
        if (TestClient::status(reply) != 200)
            break;
        const QByteArrayList links = {R"({"next":true})", R"({"next":true,"prev":true})", R"({"prev":true})"};
        QCOMPARE(rawjson::member(body, "links"), links.at(page - 1));
        QCOMPARE(rawjson::member(body, "page_size"), QByteArray("5"));
        all += ids(body);
    }
    QVERIFY(body.contains("The requested URL was not found"));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), qsizetype(12));
    QNetworkReply *reply = ask(notifications(u"golive"_s) + "?page_size=200");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(ids(reply->readAll()), all);
    reply = ask(notifications(u"golive"_s) + '/' + all.constFirst().toUtf8());
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(rawjson::string(rawjson::member(reply->readAll(), "id")), all.constFirst());
}

void ContractServerTest::makesUpNothingForStrangers()
{
    const QByteArray service = "/service/00000000-0000-4000-8000-000000000042";
    const QList<std::pair<QByteArray, QByteArray>> expected
        = {{"/notifications?page_size=200", R"({"links":{},"notifications":[],"page_size":200})"},
            {"/notifications?to=x", R"({"links":{},"notifications":[]})"},
            {"/job", R"({"data":[],"links":{},"page_size":50,"total":0})"}, {"/data-retention", "[]"}};
    for (const auto &[path, body] : expected) {
        QNetworkReply *reply = ask(service + path);
        QVERIFY(TestClient::wait(reply));
        QCOMPARE(TestClient::status(reply), 200);
        QCOMPARE(reply->readAll(), body);
    }
    QNetworkReply *reply = ask(service + "/notifications?page=2");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 404);
}

void ContractServerTest::takesTheFirstPageAsTheDefault()
{
    const QByteArray path = "/service/" + m_server.contract().serviceId(u"jobs_many"_s).toUtf8() + "/job";
    QNetworkReply *plain = ask(path);
    QNetworkReply *first = ask(path + "?page=1");
    QNetworkReply *finished = ask(path + "?statuses=finished&page=2");
    QVERIFY(TestClient::wait(plain) && TestClient::wait(first) && TestClient::wait(finished));
    const QByteArray body = plain->readAll();
    QCOMPARE(rawjson::elements(rawjson::member(body, "data")).size(), qsizetype(50));
    QCOMPARE(first->readAll(), body);
    const QByteArray second = finished->readAll();
    QVERIFY(rawjson::elements(rawjson::member(second, "data")).size() > 0);
    QCOMPARE(rawjson::member(second, "links"), R"({"prev":")" + path + R"(?page=1"})");
}

void ContractServerTest::remembersWhatItDoesNotKnow()
{
    ContractServer server;
    QVERIFY(server.listen());
    QNetworkReply *reply = m_client.get(server.url(), "/service?user_id=nobody", {{"Authorization", token()}});
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 404);
    QCOMPARE(server.unknownRequests(), QStringList{u"GET /service?user_id=nobody"_s});
}

void ContractServerTest::failsDelaysAndOverridesOneService()
{
    const QString id = m_server.contract().serviceId(u"golive"_s);
    const QByteArray other = notifications(u"notices"_s);
    const QByteArray path = notifications(u"golive"_s);
    m_server.failService(id, 503);
    QNetworkReply *failed = ask(path);
    QNetworkReply *fine = ask(other);
    QVERIFY(TestClient::wait(failed) && TestClient::wait(fine));
    QCOMPARE(TestClient::status(failed), 503);
    QVERIFY(failed->readAll().contains(R"("result":"error")"));
    QCOMPARE(TestClient::status(fine), 200);
    m_server.overrideService(id, Response::html("<p>Gateway", 502));
    failed = ask(path);
    QVERIFY(TestClient::wait(failed));
    QCOMPARE(failed->readAll(), QByteArray("<p>Gateway"));
    m_server.clearOverrides();
    m_server.delayService(id, 200);
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *late = ask(path);
    QVERIFY(TestClient::wait(late));
    QVERIFY(timer.elapsed() >= 200);
    QCOMPARE(TestClient::status(late), 200);
}

void ContractServerTest::runsAsAProgram()
{
    QProcess program;
    program.start(builtFile(u"contract-server"_s), {u"--delay"_s, u"10"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20000);
    const QUrl url(QString::fromUtf8(program.readLine().trimmed()));
    QNetworkReply *reply = m_client.get(url, "/service", {{"Authorization", token()}});
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 200);
    program.terminate();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
}

POSTROOM_TEST(ContractServerTest)
#include "tst_contractserver.moc"
