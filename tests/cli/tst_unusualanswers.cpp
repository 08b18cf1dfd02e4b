// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/testhttpserver.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postroom::test::Response)

namespace {

constexpr auto nobody = "00000000-0000-4000-8000-00000000dead"_L1;

Response page(const char *body)
{
    return Response::json(QByteArray(body), 404);
}

} // namespace

/// The real postroom-cli before servers that answer, but not what was asked for.
class TestUnusualAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingFoundIsSaidWhenThePlatformSaysIt_data();
    void nothingFoundIsSaidWhenThePlatformSaysIt();
    void aHangingRetentionHoldsNoAnswerUp_data();
    void aHangingRetentionHoldsNoAnswerUp();
    void aListThatBreaksOffIsNotWhole_data();
    void aListThatBreaksOffIsNotWhole();
    void thePageThatWasAskedForMayBeBehindTheEnd();
    void namesTheReason_data();
    void namesTheReason();
    void doctorWantsThePlatformsOwnAnswer_data();
    void doctorWantsThePlatformsOwnAnswer();
    void aPlatformThatDoesNotSearchIsNotAsked();
    void hidesPersonalisationWhereTheTemplateDoes_data();
    void hidesPersonalisationWhereTheTemplateDoes();
    void theDemoHidesItToo();

private:
    CliRun run(const QStringList &arguments)
    {
        return runCli(QStringList{u"--api"_s, m_server->url().toString(), u"--client-id"_s, u"notify-admin"_s,
                          u"--secret-from"_s, u"env:POSTROOM_SECRET"_s, u"--unattended"_s}
                + arguments,
            {u"POSTROOM_SECRET=secret"_s});
    }
    void answerWith(const Response &response)
    {
        m_server->setHandler([response](const Request &) { return response; });
    }

    std::unique_ptr<TestHttpServer> m_server;
};

void TestUnusualAnswers::init()
{
    m_server = std::make_unique<TestHttpServer>();
    QVERIFY(m_server->listen());
}

void TestUnusualAnswers::nothingFoundIsSaidWhenThePlatformSaysIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Response>("response");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const Response html = page("<!DOCTYPE html><h1>Not found</h1>");
    const Response missing = page(R"({"result":"error","message":"No result found"})");
    const Response route = page(R"({"result":"error","message":"The requested URL was not found on the server."})");
    const Response empty = Response::json(R"({"data":[]})");
    const QStringList services{u"list"_s, u"services"_s};
    const QStringList templates{u"list"_s, u"templates"_s, u"--service"_s, nobody};
    const QStringList versions{u"list"_s, u"template-versions"_s, u"--service"_s, nobody, u"--template"_s, u"x"_s};
    const QStringList search{u"search"_s, u"07700900321"_s};
    const QStringList searchOne = search + QStringList{u"--service"_s, nobody};
    const QStringList words{u"find"_s, u"harbour"_s};
    const QStringList id{u"find"_s, nobody};
    const QString address = u"the address is that of the platform's API"_s;
    const QString noService = u"There is no service "_s + nobody;
    QTest::newRow("all services, HTML") << services << html << 5 << address;
    QTest::newRow("all services, the platform's words") << services << route << 5 << address;
    QTest::newRow("all services, no row") << services << missing << 5 << address;
    QTest::newRow("no services") << services << empty << 1 << u"Nothing found"_s;
    QTest::newRow("a service's list, HTML") << templates << html << 5 << address;
    QTest::newRow("a service's list, no row") << templates << missing << 1 << noService;
    QTest::newRow("a template's list, no row")
        << versions << missing << 1 << u"service "_s + nobody + u", template x"_s;
    QTest::newRow("search, HTML") << search << html << 5 << address;
    QTest::newRow("search, no row") << search << missing << 5 << address;
    QTest::newRow("search, no services") << search << empty << 1 << u"There is no service to search"_s;
    QTest::newRow("search in one, HTML") << searchOne << html << 5 << address;
    QTest::newRow("search in one, no row") << searchOne << missing << 1 << noService;
    QTest::newRow("words, HTML") << words << html << 5 << address;
    QTest::newRow("words, no row") << words << missing << 5 << address;
    QTest::newRow("id, HTML") << id << html << 5 << address;
    QTest::newRow("id, no row") << id << missing << 1 << u"Nothing has the id"_s;
    QTest::newRow("show, HTML") << QStringList{u"show"_s, u"service"_s, nobody} << html << 5 << address;
}

void TestUnusualAnswers::nothingFoundIsSaidWhenThePlatformSaysIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(Response, response);
    QFETCH(int, code);
    QFETCH(QString, said);
    answerWith(response);
    const CliRun result = run(arguments);
    QVERIFY2(QString::fromUtf8(result.err).contains(said), result.err.constData());
    QCOMPARE(result.exitCode, code);
    QCOMPARE(result.out, QByteArray());
    for (const char *claim : {"0 services", "messages of the last"})
        QVERIFY2(!result.err.contains(claim), result.err.constData());
    if (code != 1)
        QVERIFY2(!result.err.contains("othing found"), result.err.constData());
}

void TestUnusualAnswers::aHangingRetentionHoldsNoAnswerUp_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("rows");
    QTest::newRow("found") << QByteArray(R"({"id":"m","notification_type":"sms"})") << 0 << 1;
    QTest::newRow("nothing found") << QByteArray() << 1 << 0;
}

// How long services keep messages is asked last, and no more than a moment is given for it.
void TestUnusualAnswers::aHangingRetentionHoldsNoAnswerUp()
{
    QFETCH(QByteArray, messages);
    QElapsedTimer sinceRetention; // from then on, however slowly the program starts
    m_server->setHandler([&](const Request &request) {
        if (request.path == "/service"_L1)
            return Response::json(R"({"data":[{"id":"s","name":"Harbour"}]})");
        if (request.path.endsWith("/notifications"_L1))
            return Response::json(R"({"notifications":[)" + messages + "]}");
        sinceRetention.start();
        return Response::json("[]").delayed(60'000);
    });
    const CliRun result = run({u"search"_s, u"07700900321"_s, u"--format"_s, u"json"_s});
    QVERIFY(sinceRetention.isValid());
    QVERIFY2(sinceRetention.elapsed() < 3'000, qPrintable(QString::number(sinceRetention.elapsed())));
    QTEST(result.exitCode, "code");
    QTEST(int(result.lines().size()), "rows");
    QVERIFY2(result.err.contains("usually 7 days"), result.err.constData());
    QCOMPARE(result.err.count("Searched for"), 1);
}

void TestUnusualAnswers::aListThatBreaksOffIsNotWhole_data()
{
    QTest::addColumn<Response>("second");
    QTest::newRow("not found") << page(R"({"result":"error","message":"No result found"})");
    QTest::newRow("HTML") << page("<h1>Not found</h1>");
    QTest::newRow("fault") << Response::json(R"({"result":"error","message":"Internal server error"})", 500);
}

void TestUnusualAnswers::aListThatBreaksOffIsNotWhole()
{
    QFETCH(Response, second);
    m_server->setHandler([second](const Request &request) {
        const bool first = request.values(u"page").isEmpty();
        return first ? Response::json(R"({"notifications":[{"id":"a"},{"id":"b"}],"links":{"next":true}})") : second;
    });
    const CliRun result = run({u"list"_s, u"notifications"_s, u"--service"_s, nobody, u"--format"_s, u"json"_s});
    QCOMPARE(result.lines().size(), 2);
    QCOMPARE(result.exitCode, 5);
    QVERIFY2(result.err.contains("postroom-cli: "), result.err.constData());
    QVERIFY2(!result.err.contains("There is no service"), result.err.constData());
}

void TestUnusualAnswers::thePageThatWasAskedForMayBeBehindTheEnd()
{
    answerWith(page(R"({"result":"error","message":"The requested URL was not found on the server."})"));
    const CliRun result = run({u"list"_s, u"notifications"_s, u"--service"_s, nobody, u"--page"_s, u"9"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("Nothing found"), result.err.constData());
}

void TestUnusualAnswers::namesTheReason_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("reason");
    QTest::newRow("large") << Response::stream(R"({"data":[")", "x", 50 * 1024 * 1024) << u"larger than 32 MB"_s;
    QTest::newRow("cut") << Response::json(R"({"data":[]})").claiming(5000) << u"cut short"_s;
    QTest::newRow("another origin") << Response::redirect("http://elsewhere.invalid/") << u"another origin"_s;
    QTest::newRow("a wrong type") << Response::json(R"({"data":[{"id":{}}]})") << u"\"id\""_s;
    QTest::newRow("no list") << Response::json(R"({"data":{}})") << u"\"data\""_s;
    QTest::newRow("a fault") << Response::json(R"({"message":"mail someone@example.com"})", 500) << u"mail [email]"_s;
}

void TestUnusualAnswers::namesTheReason()
{
    QFETCH(Response, response);
    QFETCH(QString, reason);
    answerWith(response);
    const CliRun list = run({u"list"_s, u"services"_s});
    QCOMPARE(list.exitCode, 5);
    QVERIFY2(QString::fromUtf8(list.err).contains(reason), list.err.constData());
    m_server->setHandler([response](const Request &request) {
        return request.path == "/service"_L1 ? Response::json(R"({"data":[{"id":"a","name":"Harbour"}]})") : response;
    });
    const QString said = QString::fromUtf8(run({u"search"_s, u"word"_s}).err);
    QVERIFY2(said.contains(u"postroom-cli: Harbour could not be asked: "_s), qPrintable(said));
    if (!reason.startsWith(u'"')) // a wrong type of another record
        QVERIFY2(said.contains(reason), qPrintable(said));
}

void TestUnusualAnswers::doctorWantsThePlatformsOwnAnswer_data()
{
    QTest::addColumn<Response>("response");
    QTest::addColumn<bool>("accepted");
    const QByteArray id = "00000000-0000-0000-0000-000000000000";
    QTest::newRow("no row") << page(R"({"result":"error","message":"No result found"})") << true;
    QTest::newRow("a service") << Response::json(R"({"data":{"id":")" + id + R"("}})") << true;
    QTest::newRow("no route") << page(R"({"result":"error","message":"The requested URL was not found on it."})")
                              << false;
    QTest::newRow("HTML 404") << page("<h1>Not found</h1>") << false;
    QTest::newRow("another server's 404") << page(R"({"detail":"Not Found"})") << false;
    QTest::newRow("HTML 200") << Response::html("<h1>Sign in</h1>") << false;
    QTest::newRow("nothing") << Response::json("") << false;
    QTest::newRow("another's JSON") << Response::json(R"({"data":{"status":"up"}})") << false;
}

void TestUnusualAnswers::doctorWantsThePlatformsOwnAnswer()
{
    QFETCH(Response, response);
    QFETCH(bool, accepted);
    m_server->setHandler([response](const Request &request) {
        return request.path == "/_status"_L1 ? Response::json(R"({"git_commit":"abc","db_version":"0560"})") : response;
    });
    const CliRun result = run({u"doctor"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, accepted ? 0 : 5);
    for (const QJsonValue check : result.objects()) {
        if (check[u"check"_s].toString() != "token"_L1)
            continue;
        QCOMPARE(check[u"ok"_s].toBool(), accepted);
        const QString sentence = check[u"sentence"_s].toString();
        QVERIFY2(accepted || sentence.contains("the address is that of the platform's API"_L1), qPrintable(sentence));
        QVERIFY2(accepted || sentence.contains("The reason: "_L1), qPrintable(sentence));
        return;
    }
    QFAIL("the token was not looked at");
}

// Notify.gov would answer with every message (forks.md §10). A list is asked for, and what it comes to explained.
void TestUnusualAnswers::aPlatformThatDoesNotSearchIsNotAsked()
{
    answerWith(Response::json(R"({"git_commit":"c","db_version":"0418_user_state_enum","status":"ok"})"));
    const CliRun result = run({u"search"_s, u"07700900123"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("Notify.gov cannot search by recipient"), result.err.constData());
    QCOMPARE(m_server->requestCount(), qsizetype(1));
    const CliRun list = run({u"list"_s, u"jobs"_s, u"--service"_s, nobody});
    QCOMPARE(list.exitCode, 2);
    QVERIFY2(list.err.contains("Notify.gov lists jobs in another way"), list.err.constData());
}

void TestUnusualAnswers::hidesPersonalisationWhereTheTemplateDoes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<bool>("hidden");
    for (const QString &format : {u"table"_s, u"csv"_s}) {
        QTest::newRow(qPrintable(format + " true"_L1)) << format << QByteArray("true") << true;
        QTest::newRow(qPrintable(format + " null"_L1)) << format << QByteArray("null") << true;
        QTest::newRow(qPrintable(format + " false"_L1)) << format << QByteArray("false") << false;
    }
    QTest::newRow("json is the record") << u"json"_s << QByteArray("true") << false;
}

void TestUnusualAnswers::hidesPersonalisationWhereTheTemplateDoes()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, flag);
    QFETCH(bool, hidden);
    const QByteArray row = R"({"id":"m","personalisation":{"code":"sesame-71","list":["sesame-72"]},)"
                           R"("template":{"content":"Code","redact_personalisation":)"
        + flag + "}}";
    m_server->setHandler([row](const Request &request) {
        if (request.path == "/service"_L1)
            return Response::json(R"({"data":[{"id":"s","name":"Harbour"}]})");
        if (request.path.endsWith("/notifications"_L1))
            return Response::json(R"({"notifications":[)" + row + "]}");
        return request.path.endsWith("/m"_L1) ? Response::json(row) : Response::json("[]");
    });
    const QStringList how{u"--format"_s, format};
    const QStringList service{u"--service"_s, u"s"_s};
    const CliRun shown = run(QStringList{u"show"_s, u"notification"_s, u"m"_s} + service + how);
    const CliRun listed = run(QStringList{u"list"_s, u"notifications"_s} + service + how);
    const CliRun found = run(QStringList{u"search"_s, u"word"_s} + how);
    for (const CliRun &result : {shown, listed, found}) {
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(!hidden || !result.out.contains("sesame"), result.out.constData());
    }
    QVERIFY(format != "table"_L1 || shown.out.contains("[hidden]") == hidden);
    QVERIFY(format != "json"_L1 || shown.lines().at(0) == row);
}

void TestUnusualAnswers::theDemoHidesItToo()
{
    const QStringList fixed{u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s};
    const CliRun found = runCli({u"--demo"_s, u"--format"_s, u"json"_s, u"search"_s, u"07700900123"_s}, fixed);
    int hidden = 0;
    for (const QJsonValue message : found.objects()) {
        const QString code = message[u"personalisation"_s][u"code"_s].toString();
        if (code.isEmpty() || !message[u"template"_s][u"redact_personalisation"_s].toBool() || hidden > 0)
            continue;
        const CliRun shown = runCli({u"--demo"_s, u"show"_s, u"notification"_s, message[u"id"_s].toString(),
                                        u"--service"_s, message[u"service"_s].toString()},
            fixed);
        QVERIFY(shown.out.contains("[hidden]"));
        QVERIFY(!shown.out.contains(code.toUtf8()));
        ++hidden;
    }
    QCOMPARE(hidden, 1);
}

POSTROOM_TEST(TestUnusualAnswers)
#include "tst_unusualanswers.moc"
