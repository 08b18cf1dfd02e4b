// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractdatabase.h"
#include "support/contractserver.h"
#include "support/testkeychain.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;
const QString now = u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s;
const QStringList secrets{now, u"SIGNING=postroom-dev-secret-key"_s, u"SALT=postroom-dev-dangerous-salt"_s,
    u"OTHER=some-other-key"_s, u"ROTATED=some-other-key\npostroom-dev-secret-key"_s};
const QStringList signing{u"--signing-key-from"_s, u"env:SIGNING"_s, u"--salt-from"_s, u"env:SALT"_s};
const QStringList json{u"--format"_s, u"json"_s};
const QByteArray notVerified = "signatures not verified"_ba;
const QByteArray notSigned = "not signed by this platform"_ba;

} // namespace

/// The real postroom-cli in admin mode, on the recorded platform's database.
class TestDatabaseCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsShowsAndFinds();
    void searchesAsTheApiAnswered();
    void narrowsByWhatOnlyTheDatabaseKnows();
    void listsWhatOnlyTheDatabaseHas_data();
    void listsWhatOnlyTheDatabaseHas();
    void examinesAndNamesWhatIsThere();
    void saysThatSignaturesAreNotVerified();
    void verifiesSignatures_data();
    void verifiesSignatures();
    void tamperedContentIsNotShown();
    void aProfileOfADatabase();
    void aProfilesKeychainVerifies();

private:
    CliRun run(const QStringList &arguments) const { return on(u"contract"_s, arguments); }
    CliRun on(const QString &database, const QStringList &arguments) const
    {
        return runCli(QStringList{u"--postgres"_s, m_cluster.conninfo(database)} + arguments, secrets);
    }
    QString one(const QString &sql) const { return m_cluster.sql(sql, u"contract"_s).lines().value(0); }

    PostgresCluster m_cluster;
};

void TestDatabaseCli::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    QVERIFY2(database.copy(u"contract"_s, u"tampered"_s), qPrintable(database.error()));
}

void TestDatabaseCli::listsShowsAndFinds()
{
    const CliRun services = run(QStringList{u"list"_s, u"services"_s, u"--limit"_s, u"0"_s} + json);
    QCOMPARE(services.exitCode, 0);
    QCOMPARE(services.objects().size(), one(u"SELECT count(*) FROM services"_s).toInt());
    const QStringList list{u"list"_s, u"notifications"_s, u"--service"_s, notices};
    QCOMPARE(run(list + json + QStringList{u"--limit"_s, u"201"_s}).objects().size(), 201);
    const QString id
        = one(u"SELECT id FROM notifications WHERE service_id = '%1' ORDER BY created_at LIMIT 1"_s.arg(notices));
    const CliRun shown = run(QStringList{u"show"_s, u"notification"_s, id, u"--service"_s, notices} + json);
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.objects().at(0)[u"id"_s].toString(), id);
    QVERIFY(shown.err.contains("2026-11-20"));
    const CliRun found = run(QStringList{u"find"_s, notices} + json);
    QCOMPARE(found.exitCode, 0);
    QVERIFY(found.out.contains(QByteArray(notices.data())));
    QVERIFY(run({u"list"_s, u"services"_s, u"--format"_s, u"csv"_s}).out.startsWith("name,"));
}

// In one statement; over the API it is a request for each service.
void TestDatabaseCli::searchesAsTheApiAnswered()
{
    const QStringList search = QStringList{u"search"_s, u"447700900123"_s, u"--limit"_s, u"0"_s} + json;
    const CliRun database = run(search);
    ContractServer server;
    QVERIFY(server.listen());
    const CliRun api = runCli(QStringList{u"--api"_s, server.url().toString(), u"--client-id"_s, u"notify-admin"_s,
                                  u"--secret-from"_s, u"env:POSTROOM_SECRET"_s, u"--unattended"_s}
            + search,
        {u"POSTROOM_SECRET=postroom-dev-admin-secret"_s, now});
    QCOMPARE(api.exitCode, 0);
    QCOMPARE(database.exitCode, 0);
    // The recordings show some of the messages; which there are the rows know.
    QStringList ids;
    QJsonArray shown;
    const QJsonArray recorded = api.objects();
    for (const QJsonValue row : database.objects()) {
        ids.append(row[u"id"_s].toString());
        const bool isRecorded = std::any_of(
            recorded.begin(), recorded.end(), [&row](const QJsonValue &one) { return one[u"id"_s] == row[u"id"_s]; });
        if (isRecorded)
            shown.append(row);
    }
    QVERIFY(recorded.size() > 1);
    QCOMPARE(shown, recorded);
    QCOMPARE(ids,
        m_cluster
            .sql(u"SELECT id FROM notifications WHERE normalised_to = '447700900123' AND key_type <> 'test' "
                 "ORDER BY created_at DESC, id DESC"_s,
                u"contract"_s)
            .lines());
}

void TestDatabaseCli::narrowsByWhatOnlyTheDatabaseKnows()
{
    const QStringList list
        = QStringList{u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--limit"_s, u"0"_s} + json;
    const QString rows = u"SELECT count(*) FROM %1 WHERE service_id = '%2' AND key_type <> 'test'"_s;
    const int live = one(rows.arg(u"notifications"_s, notices)).toInt();
    const int past = one(rows.arg(u"notification_history"_s, notices)).toInt();
    QVERIFY(past > 200);
    QCOMPARE(run(list).objects().size(), live);
    QCOMPARE(run(list + QStringList{u"--history"_s}).objects().size(), live + past);
    const QStringList day{u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-20"_s};
    const CliRun today = run(list + day);
    QCOMPARE(today.objects().size(),
        one(rows.arg(u"notifications"_s, notices) + " AND created_at >= '2026-11-20'"_L1).toInt());
    const CliRun found = run(QStringList{u"search"_s, u"447700900123"_s, u"--to"_s, u"2026-11-19"_s} + json);
    QVERIFY(!found.out.contains("\"created_at\":\"2026-11-20"));
    QVERIFY(run(QStringList{u"search"_s, u"447700900123"_s} + json).out.contains("\"created_at\":\"2026-11-20"));
    QCOMPARE(run(list + QStringList{u"--from"_s, u"yesterday"_s}).exitCode, 2);
    QCOMPARE(runCli(QStringList{u"--demo"_s} + list + QStringList{u"--history"_s}, {now}).exitCode, 2);
    QCOMPARE(runCli(QStringList{u"--demo"_s, u"search"_s, u"okafor"_s} + day, {now}).exitCode, 2);
}

void TestDatabaseCli::listsWhatOnlyTheDatabaseHas_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("tables");
    const auto row
        = [](const char *word, const QString &tables) { QTest::newRow(word) << QString::fromLatin1(word) << tables; };
    row("events", u"events"_s);
    row("callback-history", u"service_callback_api_history"_s);
    row("member-permissions",
        u"(SELECT user_id, service_id FROM user_to_service UNION SELECT user_id, service_id FROM permissions UNION "
        "SELECT user_id, service_id FROM user_folder_permissions) m"_s);
    row("rate-history", u"(SELECT id FROM rates UNION ALL SELECT id FROM letter_rates) r"_s);
    row("allowances", u"annual_billing"_s);
    row("default-allowances", u"default_annual_allowance"_s);
    row("billing-facts", u"ft_billing"_s);
    row("status-facts", u"ft_notification_status"_s);
    row("unsubscribe-requests",
        u"(SELECT id FROM unsubscribe_request UNION ALL SELECT id FROM unsubscribe_request_history) r"_s);
    row("complaints", u"complaints"_s);
}

void TestDatabaseCli::listsWhatOnlyTheDatabaseHas()
{
    QFETCH(QString, word);
    QFETCH(QString, tables);
    const QStringList list{u"list"_s, word, u"--limit"_s, u"0"_s, u"--format"_s};
    const CliRun rows = run(list + QStringList{u"json"_s});
    QCOMPARE(rows.exitCode, 0);
    QCOMPARE(rows.objects().size(), one(u"SELECT count(*) FROM "_s + tables).toInt());
    QVERIFY(!rows.out.contains("bearer_token"));
    for (const QString &format : {u"csv"_s, u"table"_s})
        QVERIFY(run(list + QStringList{format}).lines().size() > rows.objects().size());
    if (word == u"complaints"_s)
        return;
    const CliRun demo = runCli(QStringList{u"--demo"_s} + list + QStringList{u"json"_s}, {now});
    QCOMPARE(demo.exitCode, 2);
    QVERIFY2(demo.err.contains("no way to read"), demo.err.constData());
}

void TestDatabaseCli::examinesAndNamesWhatIsThere()
{
    const CliRun doctor = run(QStringList{u"doctor"_s} + json);
    QCOMPARE(doctor.exitCode, 0);
    QVERIFY(doctor.out.contains(one(u"SELECT version_num FROM alembic_version"_s).toUtf8()));
    const CliRun resources = run({u"resources"_s});
    QCOMPARE(resources.exitCode, 0);
    QVERIFY(resources.out.contains("notifications"));
}

void TestDatabaseCli::saysThatSignaturesAreNotVerified()
{
    const QStringList list
        = QStringList{u"list"_s, u"notifications"_s, u"--service"_s, notices, u"--limit"_s, u"0"_s} + json;
    const CliRun without = run(list);
    QCOMPARE(without.exitCode, 0);
    QCOMPARE(without.err.count(notVerified), 1);
    const CliRun with = run(signing + list);
    QVERIFY(!with.err.contains(notVerified));
    QVERIFY(!with.err.contains(notSigned));
    QCOMPARE(with.out, without.out);
    QVERIFY(!run(QStringList{u"list"_s, u"services"_s} + json).err.contains(notVerified));
    QCOMPARE(run(QStringList{u"search"_s, u"447700900123"_s} + json).err.count(notVerified), 1);
}

void TestDatabaseCli::verifiesSignatures_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("areTheirs");
    const QStringList salt{u"--salt-from"_s, u"env:SALT"_s};
    const auto key = [](const QString &name) { return QStringList{u"--signing-key-from"_s, u"env:"_s + name}; };
    QTest::newRow("the key") << key(u"SIGNING"_s) + salt << true;
    QTest::newRow("another key") << key(u"OTHER"_s) + salt << false;
    QTest::newRow("two keys, the older one") << key(u"SIGNING"_s) + key(u"OTHER"_s) + salt << true;
    QTest::newRow("two keys in one place") << key(u"ROTATED"_s) + salt << true;
    QTest::newRow("another salt") << key(u"SIGNING"_s) + QStringList{u"--salt-from"_s, u"env:OTHER"_s} << false;
}

void TestDatabaseCli::verifiesSignatures()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, areTheirs);
    const QString service = one(u"SELECT service_id FROM inbound_sms GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s);
    const QStringList list = QStringList{u"list"_s, u"inbound-sms"_s, u"--service"_s, service} + json;
    const CliRun texts = run(keys + list);
    QCOMPARE(texts.exitCode, 0);
    QVERIFY(!texts.objects().isEmpty());
    const QByteArray open = run(list).out;
    QVERIFY(open.contains("\"content\":\""));
    if (areTheirs)
        QCOMPARE(texts.out, open);
    else
        QVERIFY(!texts.out.contains("\"content\":\""));
    QCOMPARE(texts.err.contains(notSigned), !areTheirs);
    QVERIFY(!texts.err.contains(notVerified));
}

void TestDatabaseCli::tamperedContentIsNotShown()
{
    const QString id = one(u"SELECT id FROM notifications WHERE service_id = '%1' AND _personalisation LIKE 'ey%.%' "
                           "ORDER BY created_at DESC LIMIT 1"_s.arg(notices));
    QVERIFY(!id.isEmpty());
    const QStringList show = QStringList{u"show"_s, u"notification"_s, id, u"--service"_s, notices} + json;
    QVERIFY(!on(u"tampered"_s, signing + show).objects().at(0)[u"personalisation"_s].toObject().isEmpty());
    QVERIFY(m_cluster
                .sql(u"UPDATE notifications SET _personalisation = left(_personalisation, -1) || "
                     "CASE right(_personalisation, 1) WHEN 'A' THEN 'E' ELSE 'A' END WHERE id = '%1'"_s.arg(id),
                    u"tampered"_s)
                .ok);
    const CliRun with = on(u"tampered"_s, signing + show);
    QCOMPARE(with.exitCode, 0);
    QVERIFY(with.objects().at(0)[u"personalisation"_s].toObject().isEmpty());
    QVERIFY(with.err.contains(notSigned));
    const CliRun without = on(u"tampered"_s, show);
    QVERIFY(!without.objects().at(0)[u"personalisation"_s].toObject().isEmpty());
    QVERIFY(without.err.contains(notVerified));
}

void TestDatabaseCli::aProfileOfADatabase()
{
    TestKeychain session;
    const QStringList home = session.environment() + secrets;
    const QStringList add{u"profiles"_s, u"add"_s, u"Rows"_s, u"--postgres"_s};
    QCOMPARE(runCli(add + QStringList{u"host=x password=swordfish"_s}, home).exitCode, 2);
    QCOMPARE(runCli(add + QStringList{m_cluster.conninfo(u"contract"_s)}, home).exitCode, 0);
    const QStringList profile{u"--profile"_s, u"Rows"_s, u"--password-from"_s, u"env:OTHER"_s};
    const QStringList list = QStringList{u"list"_s, u"services"_s, u"--limit"_s, u"3"_s} + json;
    const CliRun result = runCli(profile + list, home);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.objects().size(), 3);
    QCOMPARE(runCli(profile + QStringList{u"--as"_s, u"a@b.example"_s} + list, home).exitCode, 2);
}

// The platform's own lines, as for the links of its e-mails.
void TestDatabaseCli::aProfilesKeychainVerifies()
{
    TestKeychain session;
    QVERIFY(session.startBus());
    QVERIFY(session.startGnomeKeyring());
    const QStringList home = session.environment()
        + QStringList{now, u"LINES=SECRET_KEY=postroom-dev-secret-key\nDANGEROUS_SALT=postroom-dev-dangerous-salt"_s};
    QCOMPARE(
        runCli({u"profiles"_s, u"add"_s, u"Rows"_s, u"--postgres"_s, m_cluster.conninfo(u"contract"_s)}, home).exitCode,
        0);
    const QStringList list = QStringList{u"--profile"_s, u"Rows"_s, u"search"_s, u"447700900123"_s} + json;
    const CliRun before = runCli(list, home);
    QCOMPARE(before.exitCode, 0);
    QVERIFY(before.err.contains(notVerified));
    QCOMPARE(runCli({u"profiles"_s, u"set-secret"_s, u"Rows"_s, u"token-secrets"_s, u"--secret-from"_s, u"env:LINES"_s},
                 home)
                 .exitCode,
        0);
    const CliRun after = runCli(list, home);
    QCOMPARE(after.exitCode, 0);
    QVERIFY(!after.err.contains(notVerified));
    QVERIFY(!after.err.contains(notSigned));
    QCOMPARE(after.out, before.out);
}

POSTROOM_TEST(TestDatabaseCli)
#include "tst_database_cli.moc"
