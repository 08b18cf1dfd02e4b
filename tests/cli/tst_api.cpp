// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "listedrows.h"
#include "support/contractserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;

} // namespace

/// The real postroom-cli over the administration API, against the recorded platform.
class TestApiCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAsRecorded_data();
    void listsAsRecorded();
    void asksForNoPageMoreThanTheLimitTakes();
    void thePlatformsOwnPageCarriesNoSize();
    void pagesOfListsWithoutASize();
    void showsOneNotification();
    void searchesEveryService();
    void namesServicesThatCouldNotBeAsked();
    void endsWithFiveWhenNothingIsFoundAndOneIsMissing();
    void noRecipientStandsInAnyAddress();
    void archivedServicesCanBeLeftOut();
    void refusedSecretsEndWithThree();
    void blamesTheClockOnlyWhenTheServersDateDisagrees_data();
    void blamesTheClockOnlyWhenTheServersDateDisagrees();
    void aDeadServerEndsWithThreeInEveryFormat_data();
    void aDeadServerEndsWithThreeInEveryFormat();
    void readsTheSecretFromEveryPlace();
    void theLogHoldsNeitherSecretNorRecipient();
    void doctorNamesWhatItSaw();
    void filtersThatThePlatformLacksAreUsageErrors();
    void findsWhateverAnIdBelongsTo_data();
    void findsWhateverAnIdBelongsTo();
    void findsServicesOrganisationsAndPeopleByWords();

private:
    static void platformLists();
    CliRun run(const QStringList &arguments, const QString &secret = u"postroom-dev-admin-secret"_s)
    {
        return runCli(QStringList{u"--api"_s, m_server->url().toString(), u"--client-id"_s, u"notify-admin"_s,
                          u"--secret-from"_s, u"env:POSTROOM_SECRET"_s, u"--unattended"_s}
                + arguments,
            {u"POSTROOM_SECRET="_s + secret, u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s});
    }

    std::unique_ptr<ContractServer> m_server;
};

void TestApiCli::init()
{
    m_server = std::make_unique<ContractServer>();
    QVERIFY(m_server->listen());
}

void TestApiCli::listsAsRecorded_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("name"); // of the recording
    QTest::addColumn<QString>("member");
    for (const ListedRow &row : listedRows()) {
        const QString asked = QString::fromLatin1(row.asked).replace("NOTICES"_L1, notices);
        QTest::newRow(row.asked) << asked.split(u' ') << QString::fromLatin1(row.area) << QString::fromLatin1(row.name)
                                 << QString::fromLatin1(row.member);
    }
}

void TestApiCli::listsAsRecorded()
{
    QFETCH(QStringList, asked);
    QFETCH(QString, area);
    QFETCH(QString, name);
    QFETCH(QString, member);
    const CliRun result = run(asked + QStringList{u"--limit"_s, u"0"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    for (const Exchange &exchange : m_server->contract().reads(area)) {
        if (exchange.name != name)
            continue;
        const QJsonValue response = exchange.responseValue();
        QJsonValue content = response;
        for (const QString &key : member.split(u'.', Qt::SkipEmptyParts))
            content = content[key];
        QCOMPARE(result.objects(), content.isArray() ? content.toArray() : QJsonArray{content});
        return;
    }
    QFAIL("the recording is not there");
}

void TestApiCli::asksForNoPageMoreThanTheLimitTakes()
{
    const QStringList list{u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--format"_s, u"json"_s};
    QCOMPARE(run(list + QStringList{u"--limit"_s, u"200"_s}).objects().size(), 200);
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(run(list + QStringList{u"--limit"_s, u"201"_s}).objects().size(), 201);
    QCOMPARE(m_server->requestCount(), 3);
    QCOMPARE(m_server->requests().at(2).values(u"page"), QStringList{u"2"_s});
}

void TestApiCli::thePlatformsOwnPageCarriesNoSize()
{
    const CliRun result
        = run({u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--page"_s, u"48"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    const Request request = m_server->requests().constFirst();
    QCOMPARE(request.parameters, (QList<Parameter>{{u"page"_s, u"48"_s}}));
    for (const Exchange &exchange : m_server->contract().reads(u"notifications_list"_s)) {
        if (exchange.name == "last default page"_L1)
            QCOMPARE(result.objects(), exchange.responseValue()[u"notifications"_s].toArray());
    }
}

// Jobs take no page_size, services no page at all.
void TestApiCli::pagesOfListsWithoutASize()
{
    const QStringList json{u"--format"_s, u"json"_s, u"--limit"_s, u"0"_s};
    const QStringList jobs{u"list"_s, u"jobs"_s, u"--service"_s, u"c62eff1e-dec4-4c28-b54b-1efa29cc2499"_s};
    const CliRun second = run(jobs + json + QStringList{u"--page"_s, u"2"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(run(jobs + json).objects().size(), 50 + second.objects().size());
    const QStringList services{u"list"_s, u"services"_s};
    const CliRun whole = run(services + json);
    QCOMPARE(run(services + json + QStringList{u"--page"_s, u"1"_s}).out, whole.out);
    QCOMPARE(run(services + json + QStringList{u"--page"_s, u"2"_s}).exitCode, 1);
}

void TestApiCli::showsOneNotification()
{
    const QString id = u"b6529bef-4601-4379-b7c5-d098e72c02d0"_s;
    const CliRun result = run({u"show"_s, u"notification"_s, id, u"--service"_s, notices, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    for (const Exchange &exchange : m_server->contract().reads(u"notification_single"_s)) {
        if (exchange.path.endsWith(id))
            QCOMPARE(result.objects().at(0), exchange.responseValue());
    }
    QCOMPARE(run({u"show"_s, u"notification"_s, id}).exitCode, 2);
}

void TestApiCli::searchesEveryService()
{
    const CliRun result = run({u"search"_s, u"07700 900321"_s, u"--limit"_s, u"0"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QStringList services;
    for (const QJsonValue value : result.objects()) {
        if (!services.contains(value[u"service_name"_s].toString()))
            services.append(value[u"service_name"_s].toString());
    }
    QVERIFY(services.contains(u"Harbour Notices"_s));
    QVERIFY2(services.size() > 3, qPrintable(services.join(u", "_s)));
    QCOMPARE(m_server->reusedTokens(), 0);
}

void TestApiCli::namesServicesThatCouldNotBeAsked()
{
    m_server->failService(u"474fde9a-edc6-4680-8449-1a0e503ceb84"_s, 500);
    const CliRun result = run({u"search"_s, u"07700 900321"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("postroom-cli: Royal chart orders could not be asked: "), result.err.constData());
}

void TestApiCli::endsWithFiveWhenNothingIsFoundAndOneIsMissing()
{
    const QStringList search{u"search"_s, u"no-such-thing-anywhere"_s};
    const CliRun complete = run(search);
    QCOMPARE(complete.exitCode, 1);
    QVERIFY2(QString::fromUtf8(complete.err).contains(u"othing"_s), complete.err.constData());
    m_server->failService(u"474fde9a-edc6-4680-8449-1a0e503ceb84"_s, 500);
    const CliRun missing = run(search);
    QCOMPARE(missing.exitCode, 5);
    QCOMPARE(missing.out, QByteArray());
}

void TestApiCli::noRecipientStandsInAnyAddress()
{
    run({u"search"_s, u"07700 900321"_s});
    int searches = 0;
    for (const Request &request : m_server->requests()) {
        QVERIFY(!request.rawQuery.contains("900321"));
        QVERIFY(!request.path.contains(u"900321"_s));
        searches += request.method == "POST" ? 1 : 0;
    }
    QVERIFY(searches > 20); // two for each service
}

void TestApiCli::archivedServicesCanBeLeftOut()
{
    const auto asked = [this](const QStringList &more) {
        m_server->clearRequests();
        run(QStringList{u"search"_s, u"sam.okafor@example.com"_s} + more);
        const QList<Request> requests = m_server->requests();
        return std::any_of(requests.begin(), requests.end(), [](const Request &request) {
            return request.method == "POST" && request.path.contains(u"338299b2-0de4-4fbe-94c7-65b2bc7762aa"_s);
        });
    };
    QVERIFY(asked({}));
    QVERIFY(!asked({u"--no-archived"_s}));
}

void TestApiCli::refusedSecretsEndWithThree()
{
    const CliRun result = run({u"list"_s, u"services"_s}, u"not-the-secret"_s);
    QCOMPARE(result.exitCode, 3);
    QVERIFY(!result.err.contains("not-the-secret"));
    m_server->setClockOffset(95);
    const CliRun clock = run({u"list"_s, u"services"_s});
    QCOMPARE(clock.exitCode, 3);
    QVERIFY2(clock.err.contains("clock"), clock.err.constData());
}

void TestApiCli::blamesTheClockOnlyWhenTheServersDateDisagrees_data()
{
    QTest::addColumn<int>("serverAhead"); // seconds, of its Date
    QTest::addColumn<QString>("said");
    QTest::newRow("a minute fast") << -60 << u"Your clock is (59|60|61|62|63) s ahead of the platform's\\."_s;
    QTest::newRow("a minute slow") << 60 << u"Your clock is (57|58|59|60|61) s behind the platform's\\."_s;
    QTest::newRow("right") << 0 << u"refused the secret"_s;
    QTest::newRow("a few seconds") << -5 << u"refused the secret"_s;
}

// What the platform says of the clock is not enough: its own may be wrong in front of ours.
void TestApiCli::blamesTheClockOnlyWhenTheServersDateDisagrees()
{
    QFETCH(int, serverAhead);
    QFETCH(QString, said);
    TestHttpServer server;
    QVERIFY(server.listen());
    server.setHandler([serverAhead](const Request &) {
        Response refusal = Response::json(
            R"({"result":"error","message":{"token":["Error: Your system clock must be accurate to within 30 seconds"]}})",
            403);
        const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(serverAhead);
        refusal.with("Date", QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
        return refusal;
    });
    const CliRun result
        = runCli({u"--api"_s, server.url().toString(), u"--client-id"_s, u"notify-admin"_s, u"--secret-from"_s,
                     u"env:POSTROOM_SECRET"_s, u"--unattended"_s, u"list"_s, u"services"_s},
            {u"POSTROOM_SECRET=secret"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(QRegularExpression(said).match(QString::fromUtf8(result.err)).hasMatch(), result.err.constData());
    QCOMPARE(result.err.contains("Your clock"), std::abs(serverAhead) >= 30);
}

void TestApiCli::aDeadServerEndsWithThreeInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"table", "json", "csv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestApiCli::aDeadServerEndsWithThreeInEveryFormat()
{
    QFETCH(QString, format);
    m_server->close();
    const CliRun result = run({u"--format"_s, format, u"search"_s, u"07700900123"_s});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("postroom-cli: "));
}

void TestApiCli::readsTheSecretFromEveryPlace()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("postroom-dev-admin-secret\n");
    file.close();
    const QStringList connection{
        u"--api"_s, m_server->url().toString(), u"--client-id"_s, u"notify-admin"_s, u"--unattended"_s};
    QCOMPARE(
        runCli(connection + QStringList{u"--secret-from"_s, u"file:"_s + file.fileName(), u"list"_s, u"services"_s})
            .exitCode,
        0);
    const CliRun missing // no keychain is to blame
        = runCli(connection + QStringList{u"--secret-from"_s, u"file:/nowhere/secret"_s, u"list"_s, u"services"_s});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(missing.err.contains("could not be read. /nowhere/secret"));
    QVERIFY(runCli(connection + QStringList{u"--secret-from"_s, u"fd:77"_s, u"list"_s, u"services"_s})
                .err.contains("could not be read. Descriptor 77, which can be read only once"));
    QCOMPARE(runCli(connection + QStringList{u"--secret-from"_s, u"env:POSTROOM_NOT_SET"_s, u"list"_s, u"services"_s})
                 .exitCode,
        3);
}

void TestApiCli::theLogHoldsNeitherSecretNorRecipient()
{
    run({u"search"_s, u"07700 900321"_s});
    run({u"search"_s, u"sam.okafor@example.com"_s}, u"canary-9f3"_s);
    QFile log(qEnvironmentVariable("XDG_STATE_HOME") + "/postroom/postroom-cli.log"_L1);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY(text.contains("unattended"));
    for (const char *secret : {"900321", "sam.okafor", "canary-9f3", "postroom-dev-admin-secret", "eyJ"})
        QVERIFY2(!text.contains(secret), secret);
}

void TestApiCli::doctorNamesWhatItSaw()
{
    const CliRun result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("0560_add_nhs_notify_org"), result.out.constData());
    QCOMPARE(run({u"doctor"_s}, u"wrong"_s).exitCode, 3);
    m_server->close();
    QCOMPARE(run({u"doctor"_s}).exitCode, 3);
}

void TestApiCli::filtersThatThePlatformLacksAreUsageErrors()
{
    const CliRun result = run({u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--template"_s, u"x"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(m_server->requestCount(), 0);
    const CliRun repeated = run({u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--status"_s, u"sending"_s,
        u"--status"_s, u"created"_s, u"--format"_s, u"json"_s});
    QCOMPARE(repeated.exitCode, 0);
    QCOMPARE(m_server->requests().constFirst().values(u"status"), (QStringList{u"sending"_s, u"created"_s}));
}

// admin-features PA-02: the platform says what an id is; what has no route of its own stands in a list.
void TestApiCli::findsWhateverAnIdBelongsTo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("member"); // that only such a record has
    QTest::newRow("organisation") << u"e230b321-18c3-4dc8-b85d-089cdd54ac27"_s << u"count_of_live_services"_s;
    QTest::newRow("service") << QString(notices) << u"sms_message_limit"_s;
    QTest::newRow("template, within its service") << u"585dfb0f-c629-41f4-a6ce-002be9577fc0"_s << u"template_type"_s;
    QTest::newRow("person") << u"9b38b630-1c62-41a3-bc64-a44192832b5e"_s << u"failed_login_count"_s;
    QTest::newRow("inbound number, of a list") << u"f322c5e9-44be-4ee9-883a-63624d5955eb"_s << u"number"_s;
}

void TestApiCli::findsWhateverAnIdBelongsTo()
{
    QFETCH(QString, id);
    QFETCH(QString, member);
    const CliRun found = run({u"find"_s, id.toUpper(), u"--format"_s, u"json"_s});
    QVERIFY2(found.exitCode == 0, found.err.constData());
    QCOMPARE(found.objects().size(), 1);
    QCOMPARE(found.objects().at(0)[u"id"_s].toString(), id);
    QVERIFY(found.objects().at(0).toObject().contains(member));
}

// PA-01: what the web's one box finds, people by their address and by POST.
void TestApiCli::findsServicesOrganisationsAndPeopleByWords()
{
    const CliRun found = run({u"find"_s, u"BRYNMOR"_s, u"--format"_s, u"json"_s});
    QVERIFY2(found.exitCode == 0, found.err.constData());
    bool service = false;
    bool organisation = false;
    for (const QJsonValue &row : found.objects()) {
        service = service || row[u"name"_s] == u"Brynmor council tax e-bills"_s;
        organisation = organisation || row[u"domains"_s].toArray().contains(u"brynmor.gov.uk"_s);
    }
    QVERIFY(service && organisation);
    for (const Request &request : m_server->requests())
        QVERIFY(request.method == "POST" || !request.path.contains("email"_L1));
}

POSTROOM_TEST(TestApiCli)
#include "tst_api.moc"
