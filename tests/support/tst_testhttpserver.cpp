// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testclient.h"
#include "support/testhttpserver.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestHttpServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestHttpServer>();
        m_client = std::make_unique<TestClient>();
        QVERIFY(m_server->listen());
    }

    void cleanup()
    {
        m_client.reset();
        QTRY_COMPARE(m_server->inFlight(), 0);
        m_server.reset();
    }

    void keepsParametersDecodedAndInOrder();
    void repliesFromTheScriptAndComplainsOutsideIt();
    void matchesParametersWhateverTheOrderOfNames();
    void complainsAboutAnythingAfterExpectNothing();
    void keepsOneConnectionForManyRequests();
    void delaysAnAnswer();
    void cutsABody();
    void claimsAnotherLength();
    void refusesAConnection();
    void sendsGarbage();
    void neverAnswers();
    void redirects();
    void sendsExtraHeaders();
    void streamsFiftyMegabytes();
    void countsWhatIsInFlight();
    void servesOnItsOwnThread();
    void isUnreachableWhenClosed();
    void answersRequestsSentTogether();
    void speaksTls_data();
    void speaksTls();

private:
    QNetworkReply *get(const QByteArray &target) { return m_client->get(m_server->url(), target); }
    void answerWith(const Response &response)
    {
        m_server->setHandler([response](const Request &) { return response; });
    }

    std::unique_ptr<TestHttpServer> m_server;
    std::unique_ptr<TestClient> m_client;
};

void TestHttpServerTest::keepsParametersDecodedAndInOrder()
{
    answerWith(Response::json("{}"));
    QVERIFY(TestClient::wait(get("/list?status=sent&to=a%2Bb+c&status=%C3%BC&empty=")));
    const Request request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path, u"/list"_s);
    const QList<Parameter> expected
        = {{u"status"_s, u"sent"_s}, {u"to"_s, u"a+b c"_s}, {u"status"_s, u"ü"_s}, {u"empty"_s, QString()}};
    QCOMPARE(request.parameters, expected);
    QCOMPARE(request.values(u"status"), QStringList({u"sent"_s, u"ü"_s}));
    QVERIFY(!request.header("Host").isEmpty());
}

void TestHttpServerTest::repliesFromTheScriptAndComplainsOutsideIt()
{
    m_server->expectRequest("POST", u"/one"_s).reply(201, R"({"a":1})", {{"Retry-After", "2"}});
    m_server->expectRequest("GET", u"/two"_s);
    QNetworkReply *reply = m_client->send("POST", m_server->url(), "/one", {}, "body");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 201);
    QCOMPARE(reply->readAll(), QByteArray(R"({"a":1})"));
    QCOMPARE(reply->rawHeader("Retry-After"), QByteArray("2"));
    QCOMPARE(m_server->requests().constFirst().body, QByteArray("body"));
    QCOMPARE(m_server->complaints(), QStringList{u"not asked: GET /two"_s});
    QVERIFY(TestClient::wait(get("/two")));
    QCOMPARE(m_server->complaints(), QStringList());
    QVERIFY(TestClient::wait(get("/two")));
    QCOMPARE(m_server->complaints(), QStringList{u"not expected: GET /two"_s});
}

void TestHttpServerTest::matchesParametersWhateverTheOrderOfNames()
{
    const Parameter first{u"a"_s, u"1"_s}, second{u"a"_s, u"2"_s}, other{u"b"_s, u"3"_s};
    QVERIFY(sameParameters({first, second, other}, {other, first, second}));
    QVERIFY(!sameParameters({first, second}, {second, first}));
    QVERIFY(!sameParameters({first, second}, {first}));
    m_server->expectRequest("GET", u"/"_s).withParameters({first, other}).times(2);
    QVERIFY(TestClient::wait(get("/?b=3&a=1")));
    QVERIFY(TestClient::wait(get("/?b=4&a=1")));
    QCOMPARE(m_server->complaints(), QStringList({u"not expected: GET /"_s, u"not asked: GET /"_s}));
}

void TestHttpServerTest::complainsAboutAnythingAfterExpectNothing()
{
    answerWith(Response::json("{}"));
    QVERIFY(TestClient::wait(get("/fine")));
    QCOMPARE(m_server->complaints(), QStringList());
    m_server->expectNothing();
    QVERIFY(TestClient::wait(get("/wrong")));
    QCOMPARE(m_server->complaints(), QStringList{u"not expected: GET /wrong"_s});
    m_server->clearScript();
    QCOMPARE(m_server->complaints(), QStringList());
}

void TestHttpServerTest::keepsOneConnectionForManyRequests()
{
    answerWith(Response::json("{}"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(TestClient::wait(get("/")));
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->answered(), 5);
    QCOMPARE(m_server->requests().constLast().connection, 1);
}

void TestHttpServerTest::delaysAnAnswer()
{
    answerWith(Response::json("{}").delayed(150));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(TestClient::wait(get("/")));
    QVERIFY2(timer.elapsed() >= 150, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpServerTest::cutsABody()
{
    answerWith(Response::json("0123456789").cut(4));
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(reply->readAll(), QByteArray("0123"));
}

void TestHttpServerTest::claimsAnotherLength()
{
    answerWith(Response::json("0123456789").claiming(20));
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    answerWith(Response::json("0123456789").claiming(3));
    reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(reply->readAll(), QByteArray("012"));
}

void TestHttpServerTest::refusesAConnection()
{
    answerWith(Response::refused());
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpServerTest::sendsGarbage()
{
    answerWith(Response::garbage("\x01\x02 this is no HTTP\r\n\r\n"));
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void TestHttpServerTest::neverAnswers()
{
    answerWith(Response::silence());
    QNetworkReply *reply = get("/");
    QTRY_COMPARE(m_server->inFlight(), 1);
    reply->abort();
    QTRY_COMPARE(m_server->inFlight(), 0);
    QCOMPARE(m_server->abandoned(), 1);
    QCOMPARE(m_server->answered(), 0);
}

void TestHttpServerTest::redirects()
{
    answerWith(Response::redirect("https://elsewhere.example/x"));
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 302);
    QCOMPARE(reply->rawHeader("Location"), QByteArray("https://elsewhere.example/x"));
    QVERIFY(reply->rawHeader("Content-Type").startsWith("text/html"));
}

void TestHttpServerTest::sendsExtraHeaders()
{
    answerWith(Response::json("{}"));
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QVERIFY(reply->rawHeader("Date").endsWith(" GMT"));
    answerWith(Response::json("{}", 429).with("Retry-After", "7").with("Date", "Fri, 20 Nov 2026 12:00:00 GMT"));
    reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 429);
    QCOMPARE(reply->rawHeader("Retry-After"), QByteArray("7"));
    QCOMPARE(reply->rawHeader("Date"), QByteArray("Fri, 20 Nov 2026 12:00:00 GMT"));
}

void TestHttpServerTest::streamsFiftyMegabytes()
{
    constexpr qint64 Size = 50LL * 1024 * 1024;
    answerWith(Response::stream("{\"data\":\"", "x", Size));
    QNetworkReply *reply = get("/");
    qint64 received = 0;
    connect(reply, &QNetworkReply::readyRead, reply, [reply, &received] { received += reply->readAll().size(); });
    QVERIFY(TestClient::wait(reply));
    received += reply->readAll().size();
    QCOMPARE(received, Size);
    QTRY_COMPARE(m_server->answered(), 1);
    answerWith(Response::endless("[", " "));
    reply = get("/");
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->abort(); });
    QVERIFY(TestClient::wait(reply));
    QTRY_COMPARE(m_server->abandoned(), 1);
}

void TestHttpServerTest::countsWhatIsInFlight()
{
    answerWith(Response::silence());
    QNetworkReply *first = get("/1");
    QNetworkReply *second = get("/2");
    QTRY_COMPARE(m_server->inFlight(), 2);
    QCOMPARE(m_server->openConnections(), 2);
    first->abort();
    QTRY_COMPARE(m_server->inFlight(), 1);
    second->abort();
    QTRY_COMPARE(m_server->inFlight(), 0);
    QCOMPARE(m_server->maxInFlight(), 2);
    QCOMPARE(m_server->requestCount(), qsizetype(2));
    m_server->clearRequests();
    QCOMPARE(m_server->maxInFlight(), 0);
    QCOMPARE(m_server->requestCount(), qsizetype(0));
}

void TestHttpServerTest::servesOnItsOwnThread()
{
    TestHttpServer server;
    std::atomic<QThread *> servedBy = nullptr;
    server.setHandler([&servedBy](const Request &) {
        servedBy = QThread::currentThread();
        return Response::json("{}");
    });
    QVERIFY(server.listen(TestHttpServer::Loop::OwnThread));
    QNetworkReply *reply = m_client->get(server.url(), "/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(TestClient::status(reply), 200);
    QVERIFY(servedBy.load() != QThread::currentThread());
    server.close();
    QVERIFY(server.listen());
    reply = m_client->get(server.url(), "/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(servedBy.load(), QThread::currentThread());
}

void TestHttpServerTest::isUnreachableWhenClosed()
{
    m_server->close();
    QNetworkReply *reply = get("/");
    QVERIFY(TestClient::wait(reply));
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
}

void TestHttpServerTest::answersRequestsSentTogether()
{
    m_server->setHandler([](const Request &request) { return Response::json(request.path.toUtf8()); });
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    socket.write(
        "GET /a HTTP/1.1\r\nHost: x\r\n\r\nPOST /b HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /c HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_server->answered(), 3);
    QCOMPARE(m_server->requests().at(1).body, QByteArray("hi"));
    QByteArray received;
    QTRY_VERIFY((received += socket.readAll()).endsWith("/c"));
    QCOMPARE(received.count("HTTP/1.1 200 OK"), qsizetype(3));
}

void TestHttpServerTest::speaksTls_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("good") << CertificateKind::Good << true << QSslError::NoError;
    QTest::newRow("unknown authority") << CertificateKind::Good << false
                                       << QSslError::UnableToGetLocalIssuerCertificate;
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << true << QSslError::SelfSignedCertificate;
    QTest::newRow("expired") << CertificateKind::Expired << true << QSslError::CertificateExpired;
    QTest::newRow("wrong host") << CertificateKind::WrongHost << true << QSslError::HostNameMismatch;
}

void TestHttpServerTest::speaksTls()
{
    QFETCH(CertificateKind, kind);
    QFETCH(bool, trusted);
    QFETCH(QSslError::SslError, error);
    QVERIFY(m_server->listenTls(kind));
    answerWith(Response::json("{}"));
    if (trusted)
        m_client->trust(m_server->caCertificate());
    QNetworkReply *reply = get("/");
    QList<QSslError::SslError> errors;
    connect(reply, &QNetworkReply::sslErrors, reply, [&errors](const QList<QSslError> &found) {
        for (const QSslError &one : found)
            errors.append(one.error());
    });
    QVERIFY(TestClient::wait(reply));
    if (error == QSslError::NoError) {
        QCOMPARE(errors, QList<QSslError::SslError>());
        QCOMPARE(TestClient::status(reply), 200);
    } else {
        QVERIFY2(errors.contains(error), qPrintable(QDebug::toString(errors)));
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(m_server->requestCount(), qsizetype(0));
    }
}

POSTROOM_TEST(TestHttpServerTest)
#include "tst_testhttpserver.moc"
