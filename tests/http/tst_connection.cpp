// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"
#include "support/contractserver.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(postroom::test::Response)

/// The way to the platform and back: what is not there, does not answer, is not whom it should be, or hangs up.
class ConnectionTest : public HttpTest {
    Q_OBJECT
private Q_SLOTS:
    void aHostThatIsNotThereIsOffline_data();
    void aHostThatIsNotThereIsOffline();
    void aWrongSecretIsUnauthorisedWithoutRepeat();
    void aClockThatIsOffIsTriedOnceMore_data();
    void aClockThatIsOffIsTriedOnceMore();
    void tlsIsVerified_data();
    void tlsIsVerified();
    void aBrokenConnectionIsTriedThreeTimes_data();
    void aBrokenConnectionIsTriedThreeTimes();
    void aConnectionThatHealsLosesNothing();
    void noAnswerEndsAtTheDeadline();
    void aRedirectWithinTheOriginIsFollowedWithAFreshToken();
    void aRedirectToAnotherOriginIsNotFollowed_data();
    void aRedirectToAnotherOriginIsNotFollowed();
    void aRedirectThatGoesRoundEnds();
    void aJobThatEndsHangsUp_data();
    void aJobThatEndsHangsUp();
    void aPlatformThatGoesWhileLoadingEndsItsJobs();
    void aPlatformMayGoRightAfterItsAnswer();
    void sixteenRequestsAreInFlightAtOnce();
    void noMoreThanSixConnectionsForEachManager();
    void everyRequestHasItsOwnToken();
};

void ConnectionTest::aHostThatIsNotThereIsOffline_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("unreachable host") << QUrl(u"http://unreachable.invalid"_s);
    QTest::newRow("wrong port") << QUrl();
}

void ConnectionTest::aHostThatIsNotThereIsOffline()
{
    QFETCH(QUrl, url);
    m_server.close();
    connectTo(url.isEmpty() ? m_server.url() : url);
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QVERIFY(!answer.error().detail.isEmpty());
}

void ConnectionTest::aWrongSecretIsUnauthorisedWithoutRepeat()
{
    ContractServer platform;
    QVERIFY(platform.listen());
    connectTo({platform.url(), clientId, {}, 20s}, "wrong");
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorised);
    QCOMPARE(answer.error().code, u"403"_s);
    QVERIFY(!answer.error().requestId.isEmpty());
    QVERIFY2(answer.error().detail.contains("API key not found"_L1), qPrintable(answer.error().detail));
    QCOMPARE(platform.requestCount(), qsizetype(1));
}

void ConnectionTest::aClockThatIsOffIsTriedOnceMore_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("server a minute ahead") << qint64(60) << false;
    QTest::newRow("server a minute behind") << qint64(-60) << false;
    QTest::newRow("within the tolerance") << qint64(20) << true;
}

void ConnectionTest::aClockThatIsOffIsTriedOnceMore()
{
    QFETCH(qint64, offset);
    QFETCH(bool, accepted);
    ContractServer platform;
    platform.setClockOffset(offset);
    QVERIFY(platform.listen());
    connectTo({platform.url(), clientId, {}, 20s}, platform.contract().internalSecret().toUtf8());
    const auto answer = services();
    QCOMPARE(bool(answer), accepted);
    QCOMPARE(platform.tokens(), accepted ? 1 : 2);
    if (accepted)
        return;
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorised);
    QVERIFY(answer.error().clockDifference);
    const auto wrong = *answer.error().clockDifference + std::chrono::seconds(offset);
    QVERIFY2(wrong < 5s && wrong > -5s, qPrintable(QString::number(wrong.count())));
}

void ConnectionTest::tlsIsVerified_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("good");
    QTest::newRow("own authority") << CertificateKind::Good << true << true;
    QTest::newRow("unknown authority") << CertificateKind::Good << false << false;
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << true << false;
    QTest::newRow("expired") << CertificateKind::Expired << true << false;
    QTest::newRow("wrong host") << CertificateKind::WrongHost << true << false;
}

void ConnectionTest::tlsIsVerified()
{
    QFETCH(CertificateKind, kind);
    QFETCH(bool, trusted);
    QFETCH(bool, good);
    TestHttpServer platform;
    platform.setHandler([](const Request &) { return Response::json(R"({"data":[]})"); });
    QVERIFY(platform.listenTls(kind));
    HttpSettings settings{platform.url(), clientId, {}, 20s};
    if (trusted)
        settings.extraAuthorities.append(platform.caCertificate());
    connectTo(std::move(settings));
    const auto answer = services();
    QCOMPARE(bool(answer), good);
    QCOMPARE(platform.requestCount(), qsizetype(good ? 1 : 0)); // so no token was sent
    if (!good)
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
}

void ConnectionTest::aBrokenConnectionIsTriedThreeTimes_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("cut body") << Response::json(R"({"data":[]})").cut(5) << Error::Kind::Protocol;
    QTest::newRow("longer than it is") << Response::json(R"({"data":[]})").claiming(5000) << Error::Kind::Protocol;
    // Qt does not tell an answer that is no HTTP from none at all.
    QTest::newRow("no HTTP") << Response::garbage("\x01\x02 this is no HTTP\r\n\r\n") << Error::Kind::Offline;
    QTest::newRow("hung up") << Response::refused() << Error::Kind::Offline;
}

void ConnectionTest::aBrokenConnectionIsTriedThreeTimes()
{
    QFETCH(Response, response);
    QFETCH(Error::Kind, kind);
    answerWith(response);
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), kindName(kind));
    // Qt itself may ask again within one attempt, at most three times.
    const qsizetype requests = m_server.requestCount();
    QVERIFY2(requests >= 3 && requests <= 9, qPrintable(QString::number(requests)));
}

void ConnectionTest::aConnectionThatHealsLosesNothing()
{
    m_server.expectRequest("GET", u"/service"_s).times(2).reply(Response::json(R"({"data":[]})").cut(5));
    m_server.expectRequest("GET", u"/service"_s).reply(200, R"({"data":[{"id":"a"},{"id":"b"}]})");
    const auto answer = services();
    QVERIFY(answer);
    QCOMPARE(answer->rows.size(), std::size_t(2));
    QCOMPARE(m_server.complaints(), QStringList());
}

void ConnectionTest::noAnswerEndsAtTheDeadline()
{
    answerWith(Response::silence());
    connectTo(m_server.url(), 300ms);
    QElapsedTimer timer;
    timer.start();
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(timer.elapsed() >= 280); // a coarse timer may be 5 % early
    QTRY_COMPARE(m_server.abandoned(), 1);
    QCOMPARE(m_server.requestCount(), qsizetype(1));
}

void ConnectionTest::aRedirectWithinTheOriginIsFollowedWithAFreshToken()
{
    // A token's time is in whole seconds: later than one second, a fresh one differs.
    m_server.expectRequest("GET", u"/service"_s).reply(Response::redirect("/moved?x=1", 308).delayed(1100));
    m_server.expectRequest("GET", u"/moved"_s).withParameters({{u"x"_s, u"1"_s}}).reply(200, R"({"data":[]})");
    QVERIFY(services());
    QCOMPARE(m_server.complaints(), QStringList());
    const QByteArray first = m_server.requests().at(0).header("Authorization");
    const QByteArray second = m_server.requests().at(1).header("Authorization");
    QVERIFY(first.startsWith("Bearer ") && second.startsWith("Bearer ") && first != second);
}

void ConnectionTest::aRedirectToAnotherOriginIsNotFollowed_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("another port") << u"http://127.0.0.1:%1/service"_s;
    QTest::newRow("another name of the host") << u"http://localhost:%1/service"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1/service"_s;
    QTest::newRow("no scheme") << u"//localhost:%1/service"_s;
    QTest::newRow("nowhere") << QString();
}

void ConnectionTest::aRedirectToAnotherOriginIsNotFollowed()
{
    QFETCH(QString, location);
    TestHttpServer other;
    QVERIFY(other.listen());
    answerWith(Response::redirect((location.isEmpty() ? location : location.arg(other.port())).toLatin1()));
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QCOMPARE(answer.error().code, u"302"_s);
    QCOMPARE(m_server.requestCount(), qsizetype(1));
    QCOMPARE(other.connections(), 0);
}

void ConnectionTest::aRedirectThatGoesRoundEnds()
{
    answerWith(Response::redirect("/service", 307));
    const auto answer = services();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QVERIFY(m_server.requestCount() <= 5);
}

void ConnectionTest::aJobThatEndsHangsUp_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("cancelled") << false;
    QTest::newRow("deleted") << true;
}

void ConnectionTest::aJobThatEndsHangsUp()
{
    QFETCH(bool, deleted);
    const int before = m_server.abandoned();
    answerWith(Response::silence());
    AbstractJob *job = askServices();
    QTRY_COMPARE(m_server.inFlight(), 1);
    if (deleted)
        delete job;
    else
        job->cancel();
    QTRY_COMPARE(m_server.abandoned(), before + 1);
    QTRY_COMPARE(liveJobs(), 0);
}

// The window closed while loading.
void ConnectionTest::aPlatformThatGoesWhileLoadingEndsItsJobs()
{
    const int before = m_server.abandoned();
    answerWith(Response::silence());
    QPointer<AbstractJob> job = askServices();
    QSignalSpy completed(job, &AbstractJob::completed);
    QSignalSpy ended(job, &AbstractJob::ended);
    QTRY_COMPARE(m_server.inFlight(), 1);
    m_platform.reset();
    QCOMPARE(ended.count(), 1);
    QTRY_COMPARE(m_server.abandoned(), before + 1);
    QTRY_VERIFY(!job);
    QCOMPARE(completed.count(), 0);
}

// The thread of Qt's network manager is then still busy with that answer.
void ConnectionTest::aPlatformMayGoRightAfterItsAnswer()
{
    answerWith(Response::json(R"({"data":[]})"));
    for (int time = 0; time < 20; ++time) {
        connectTo(m_server.url());
        bool answered = false;
        askServices()->then(this, [this, &answered](const Result<Page> &page) {
            answered = bool(page);
            m_platform.reset();
        });
        QTRY_VERIFY(!m_platform);
        QVERIFY(answered);
    }
}

// One manager alone would keep six (design §4), so sixteen are spread over all three.
void ConnectionTest::sixteenRequestsAreInFlightAtOnce()
{
    answerWith(Response::silence());
    std::vector<JobGuard> jobs(16);
    for (JobGuard &job : jobs)
        job.reset(askServices());
    QTRY_COMPARE(m_server.inFlight(), 16);
    jobs.clear();
    QTRY_COMPARE(m_server.inFlight(), 0);
}

void ConnectionTest::noMoreThanSixConnectionsForEachManager()
{
    const int before = m_server.connections();
    answerWith(Response::json(R"({"data":[]})").delayed(50));
    int open = 60;
    QObject context;
    for (int i = open; i > 0; --i)
        askServices()->then(&context, [&open](const Result<Page> &answer) { open -= answer ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(open, 0, 20000);
    QCOMPARE(m_server.maxInFlight(), HttpClient::managers * 6);
    QCOMPARE(m_server.connections() - before, HttpClient::managers * 6);
}

void ConnectionTest::everyRequestHasItsOwnToken()
{
    ContractServer platform;
    QVERIFY(platform.listen());
    connectTo({platform.url(), clientId, {}, 20s}, platform.contract().internalSecret().toUtf8());
    const QString id = platform.contract().serviceId(u"notices"_s);
    const Query query{Resource::Notifications, {{FilterKey::Service, id}}};
    QVERIFY(waited(source().page(query, {})));
    platform.setDelay(2100);
    QVERIFY(waited(source().page(query, {})));
    platform.clearOverrides();
    QVERIFY(waited(source().page(query, {})));
    QCOMPARE(platform.tokens(), 3);
    QCOMPARE(platform.reusedTokens(), 0);
    QCOMPARE(platform.unknownRequests(), QStringList());
}

POSTROOM_TEST(ConnectionTest)
#include "tst_connection.moc"
