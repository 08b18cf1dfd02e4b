// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractserver.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;
constexpr auto noticesKey = "website live-37f003b0-2ba6-4a40-b008-fd5d9159e549-741d32bb-a713-4b78-8b09-4599648b255b"_L1;
constexpr auto scriptsKey = "EMIS trial-28e6cfbb-2c18-45b1-b823-afc65125c288-e37a1cce-8d00-49cc-9868-0a52ce002906"_L1;
constexpr auto revokedKey
    = "batch-loader-2024-37f003b0-2ba6-4a40-b008-fd5d9159e549-63226b17-aa1a-40ec-9a0b-6c2720d72363"_L1;

} // namespace

/// The real postroom-cli with API keys of services, against the recorded public API.
class TestKeysCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searchesTheServicesOfAllKeys();
    void namesAKeyThatIsRefused();
    void endsWithThreeWhenEveryKeyIsRefused();
    void listsAsRecorded_data();
    void listsAsRecorded();
    void asksForTheServiceWhereThereAreSeveral();
    void readsOnFromAMessage();
    void fillsATemplateIn();
    void theRecipientStandsInEveryFormat();
    void looksAtEachKey();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
    void aTextThatIsNoKeyIsNeverRepeated();

private:
    CliRun run(const QStringList &keys, const QStringList &arguments)
    {
        QStringList options{u"--api"_s, m_server->url().toString()};
        QStringList environment{u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s};
        for (qsizetype i = 0; i < keys.size(); ++i) {
            options += {u"--api-key-from"_s, u"env:POSTROOM_KEY%1"_s.arg(i)};
            environment.append(u"POSTROOM_KEY%1=%2"_s.arg(i).arg(keys[i]));
        }
        return runCli(options + arguments, environment);
    }

    std::unique_ptr<ContractServer> m_server;
};

void TestKeysCli::init()
{
    m_server = std::make_unique<ContractServer>();
    QVERIFY(m_server->listen());
}

void TestKeysCli::searchesTheServicesOfAllKeys()
{
    const CliRun result = run({noticesKey, scriptsKey}, {u"search"_s, u"07700 900662"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QSet<QString> services;
    QString before;
    for (const QJsonValue &value : result.objects()) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row["phone_number"_L1].toString(), u"07700900662"_s);
        services.insert(row["service_name"_L1].toString());
        const QString createdAt = row["created_at"_L1].toString();
        QVERIFY(before.isEmpty() || createdAt <= before);
        before = createdAt;
    }
    QCOMPARE(services, (QSet<QString>{u"website live"_s, u"EMIS trial"_s}));
    QVERIFY2(result.err.contains("in 2 of 2 services"), result.err.constData());
    QVERIFY2(result.err.contains("messages that the API keys may see, back to "), result.err.constData());
}

void TestKeysCli::namesAKeyThatIsRefused()
{
    const CliRun found = run({noticesKey, revokedKey}, {u"search"_s, u"07700900662"_s});
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.err.contains("postroom-cli: batch-loader-2024 could not be asked: "), found.err.constData());
    const CliRun nothing = run({noticesKey, revokedKey}, {u"search"_s, u"nobody@nowhere.example"_s});
    QCOMPARE(nothing.exitCode, 5);
    const CliRun certain = run({noticesKey, scriptsKey}, {u"search"_s, u"nobody@nowhere.example"_s});
    QCOMPARE(certain.exitCode, 1);
}

void TestKeysCli::endsWithThreeWhenEveryKeyIsRefused()
{
    const CliRun result = run({revokedKey}, {u"search"_s, u"07700900662"_s});
    QVERIFY2(result.exitCode == 3, result.err.constData());
    QVERIFY2(result.err.contains("batch-loader-2024"), result.err.constData());
    QCOMPARE(run({revokedKey}, {u"list"_s, u"templates"_s}).exitCode, 3);
}

void TestKeysCli::listsAsRecorded_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("name"); // of the recording
    QTest::addColumn<QString>("member");
    const auto row
        = [](const char *name, const QStringList &asked, const char *area, const char *exchange, const char *member) {
              QTest::newRow(name) << asked << QString::fromLatin1(area) << QString::fromLatin1(exchange)
                                  << QString::fromLatin1(member);
          };
    row("templates", {u"list"_s, u"templates"_s, u"--limit"_s, u"0"_s}, "v2_templates_and_inbound",
        "v2 templates normal", "templates");
    row("templates of a type", {u"list"_s, u"templates"_s, u"--type"_s, u"sms"_s}, "v2_templates_and_inbound",
        "v2 templates type 'sms'", "templates");
    row("letters that were received",
        {u"list"_s, u"notifications"_s, u"--type"_s, u"letter"_s, u"--status"_s, u"received"_s, u"--limit"_s, u"0"_s},
        "v2_notifications", "v2 list letter status received", "notifications");
    row("by reference", {u"list"_s, u"notifications"_s, u"--reference"_s, u"case-SHARED-42"_s, u"--limit"_s, u"0"_s},
        "v2_notifications", "v2 list by reference", "notifications");
    row("received texts", {u"list"_s, u"inbound-sms"_s, u"--limit"_s, u"106"_s}, "v2_templates_and_inbound",
        "v2 received main", "received_text_messages");
    row("a message", {u"show"_s, u"notification"_s, u"fb06466b-8061-4060-a0ed-cc22b2b5dee8"_s}, "v2_notifications",
        "v2 notification v2:0", "");
    row("a template", {u"show"_s, u"template"_s, u"1a04f156-6af8-4621-8bc0-b7f3f56f1ea0"_s}, "v2_templates_and_inbound",
        "v2 template email", "");
}

void TestKeysCli::listsAsRecorded()
{
    QFETCH(QStringList, asked);
    QFETCH(QString, area);
    QFETCH(QString, name);
    QFETCH(QString, member);
    const CliRun result = run({noticesKey}, asked + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    for (const Exchange &exchange : m_server->contract().reads(area)) {
        if (exchange.name != name)
            continue;
        const QJsonValue answer = exchange.responseValue();
        const QJsonArray expected = member.isEmpty() ? QJsonArray{answer} : answer[member].toArray();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(result.objects(), expected);
        return;
    }
    QFAIL("no such recording");
}

void TestKeysCli::asksForTheServiceWhereThereAreSeveral()
{
    const CliRun any = run({noticesKey, scriptsKey}, {u"list"_s, u"notifications"_s});
    QCOMPARE(any.exitCode, 2);
    QVERIFY2(any.err.contains("Choose a service first"), any.err.constData());
    const CliRun other = run({noticesKey, scriptsKey},
        {u"list"_s, u"notifications"_s, u"--service"_s, u"00000000-0000-4000-8000-00000000dead"_s});
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("None of the API keys"), other.err.constData());
    QCOMPARE(m_server->requestCount(), 0);
    const CliRun services = run({noticesKey, scriptsKey}, {u"list"_s, u"services"_s, u"--format"_s, u"json"_s});
    QCOMPARE(services.objects().size(), 2);
    QCOMPARE(services.objects().at(0)["id"_L1].toString(), QString(notices));
    QCOMPARE(services.objects().at(0)["key_name"_L1].toString(), u"website live"_s);
    const CliRun named
        = run({noticesKey, scriptsKey}, {u"list"_s, u"notifications"_s, u"--service"_s, u"EMIS trial"_s});
    QCOMPARE(named.exitCode, 0);
}

void TestKeysCli::readsOnFromAMessage()
{
    const CliRun result = run(
        {scriptsKey}, {u"list"_s, u"notifications"_s, u"--older-than"_s, u"30df12e1-8d22-4f1b-a76e-472a1358809b"_s});
    QCOMPARE(result.exitCode, 1); // the last one
    QCOMPARE(m_server->requests().constFirst().rawQuery, QByteArray("older_than=30df12e1-8d22-4f1b-a76e-472a1358809b"));
    const CliRun numbered = run({scriptsKey}, {u"list"_s, u"notifications"_s, u"--page"_s, u"2"_s});
    QCOMPARE(numbered.exitCode, 2);
    QVERIFY2(numbered.err.contains("--older-than"), numbered.err.constData());
}

void TestKeysCli::fillsATemplateIn()
{
    const CliRun result = run({noticesKey},
        {u"show"_s, u"template-preview"_s, u"b4aaa53c-51a9-436d-ae9d-1632a9fd5be2"_s, u"--personalisation"_s,
            u"{\"code\":\"value é\"}"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(result.objects().at(0)["body"_L1].toString().startsWith(u"value é is your"_s));
}

void TestKeysCli::theRecipientStandsInEveryFormat()
{
    const QStringList asked{u"search"_s, u"07700900662"_s};
    const CliRun csv = run({scriptsKey}, asked + QStringList{u"--format"_s, u"csv"_s});
    QVERIFY2(csv.lines().value(0).contains("phone_number"), csv.out.constData());
    QVERIFY2(csv.lines().value(1).contains("07700900662"), csv.out.constData());
    const CliRun table = run({scriptsKey}, {u"list"_s, u"notifications"_s});
    QVERIFY2(table.out.contains("07700 900662"), table.out.constData());
}

void TestKeysCli::looksAtEachKey()
{
    const CliRun result = run({noticesKey, revokedKey}, {u"doctor"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.out.contains("website live, service "), result.out.constData());
    QVERIFY2(result.out.contains("batch-loader-2024, service "), result.out.constData());
    QCOMPARE(run({noticesKey, scriptsKey}, {u"doctor"_s}).exitCode, 0);
}

void TestKeysCli::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QStringList api{u"--api"_s, u"https://api.example"_s};
    const QStringList key{u"--api-key-from"_s, u"env:KEY"_s};
    QTest::newRow("with a client") << api + key + QStringList{u"--client-id"_s, u"notify-admin"_s, u"doctor"_s}
                                   << QByteArray("one or the other");
    QTest::newRow("with a secret") << api + key + QStringList{u"--secret-from"_s, u"env:S"_s, u"doctor"_s}
                                   << QByteArray("one or the other");
    QTest::newRow("without an address") << key + QStringList{u"doctor"_s} << QByteArray("belongs to --api");
    QTest::newRow("the key itself") << api + QStringList{u"--api-key-from"_s, noticesKey, u"doctor"_s}
                                    << QByteArray("never the secret itself");
    QTest::newRow("the second key itself") << api + key + QStringList{u"--api-key-from"_s, noticesKey, u"doctor"_s}
                                           << QByteArray("never the secret itself");
}

void TestKeysCli::refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliRun result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(!result.err.contains("741d32bb"));
}

void TestKeysCli::aTextThatIsNoKeyIsNeverRepeated()
{
    const CliRun result = run({noticesKey, u"canary-9f3"_s}, {u"list"_s, u"templates"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("The environment variable POSTROOM_KEY1 holds no API key"), result.err.constData());
    QVERIFY(!result.err.contains("canary-9f3"));
    QCOMPARE(m_server->requestCount(), 0);
}

POSTROOM_TEST(TestKeysCli)
#include "tst_keys.moc"
