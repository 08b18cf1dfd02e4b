// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractdatabase.h"
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
const QStringList json{u"--format"_s, u"json"_s};

} // namespace

/// How commands ask a database: the history, ids in any spelling and texts that are none, as many rows as wanted, and
/// a profile with its replica.
class TestDatabaseAsking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatWasArchived();
    void searchesTheHistoryByReference();
    void printsAsManyRowsAsAreWanted();
    void takesIdsInAnySpelling_data();
    void takesIdsInAnySpelling();
    void whatIsNoIdHasNoRows_data();
    void whatIsNoIdHasNoRows();
    void listsOfSomeDays_data();
    void listsOfSomeDays();
    void resourcesKnowTheDatabase();
    void doctorNamesEveryServer();
    void aProfileKeepsItsReplica();
    void aProfileNeedsNoKeychain();

private:
    CliRun run(const QStringList &arguments) const
    {
        return runCli(QStringList{u"--postgres"_s, m_cluster.conninfo(u"contract"_s)} + arguments, {now});
    }
    QString one(const QString &sql) const { return m_cluster.sql(sql, u"contract"_s).lines().value(0); }

    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
};

void TestDatabaseAsking::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    QVERIFY(m_cluster
                .sql(u"UPDATE notification_history SET client_reference = 'Case 88/1' WHERE id IN (SELECT id FROM "
                     "notification_history h WHERE key_type <> 'test' AND NOT EXISTS (SELECT FROM notifications n "
                     "WHERE n.id = h.id) ORDER BY created_at DESC OFFSET 5 LIMIT 3)"_s,
                    u"contract"_s)
                .ok);
}

void TestDatabaseAsking::findsWhatWasArchived()
{
    const QString id = one(u"SELECT id FROM notification_history WHERE client_reference = 'Case 88/1' LIMIT 1"_s);
    const QString service = one(u"SELECT service_id FROM notification_history WHERE id = '%1'"_s.arg(id));
    const CliRun found = run(QStringList{u"find"_s, id.toUpper()} + json);
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.out.contains(id.toLatin1()), found.out.constData());
    const QStringList show = QStringList{u"show"_s, u"notification"_s, id, u"--service"_s, service} + json;
    QCOMPARE(run(show).exitCode, 1); // as over the API
    const CliRun shown = run(show + QStringList{u"--history"_s});
    QCOMPARE(shown.exitCode, 0);
    const QJsonObject message = shown.objects().at(0).toObject();
    QCOMPARE(message[u"client_reference"_s].toString(), u"Case 88/1"_s);
    QVERIFY(message[u"to"_s].isNull());
    const QString live = one(u"SELECT id FROM notifications WHERE service_id = '%1' LIMIT 1"_s.arg(notices));
    const QStringList ofBoth{u"show"_s, u"notification"_s, live, u"--service"_s, notices};
    QCOMPARE(run(ofBoth + json + QStringList{u"--history"_s}).out, run(ofBoth + json).out);
    QCOMPARE(run({u"find"_s, u"00000000-0000-4000-8000-000000000000"_s}).exitCode, 1);
}

void TestDatabaseAsking::searchesTheHistoryByReference()
{
    const QStringList search = QStringList{u"search"_s, u"case 88/"_s} + json;
    QCOMPARE(run(search).exitCode, 1);
    const CliRun archived = run(search + QStringList{u"--history"_s});
    QCOMPARE(archived.exitCode, 0);
    QCOMPARE(archived.objects().size(), 3);
    QVERIFY(!archived.objects().at(0)[u"service_name"_s].toString().isEmpty());
    QVERIFY2(archived.err.contains("keeps no recipients"), archived.err.constData());
    QCOMPARE(run(search + QStringList{u"--history"_s, u"--to"_s, u"2001-01-01"_s}).exitCode, 1);
    // Recipients are found among the rest as ever, and rows of both stand in one order.
    const QStringList recipient = QStringList{u"search"_s, u"447700900123"_s} + json;
    QCOMPARE(run(recipient + QStringList{u"--history"_s}).out, run(recipient).out);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"found.jsonl"_s);
    const QStringList options{u"--history"_s, u"--to"_s, file};
    QCOMPARE(run(QStringList{u"export"_s, u"search"_s, u"case 88/"_s} + json + options).exitCode, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), archived.out);
}

void TestDatabaseAsking::printsAsManyRowsAsAreWanted()
{
    QVERIFY(
        m_cluster
            .sql(u"UPDATE notifications SET client_reference = 'same-for-all' WHERE service_id = '%1'"_s.arg(notices),
                u"contract"_s)
            .ok);
    const int there = one(u"SELECT count(*) FROM notifications WHERE client_reference = 'same-for-all' AND key_type <> "
                          "'test'"_s)
                          .toInt();
    QVERIFY(there > 2'200);
    const auto printed = [this](const QString &limit) {
        return run(QStringList{u"search"_s, u"same-for-all"_s, u"--limit"_s, limit} + json).objects().size();
    };
    QCOMPARE(printed(u"0"_s), there);
    QCOMPARE(printed(u"2100"_s), 2'100);
    QCOMPARE(printed(u"7"_s), 7);
}

void TestDatabaseAsking::takesIdsInAnySpelling_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("sql");
    QTest::newRow("events of a service")
        << u"events"_s << u"--service"_s
        << u"SELECT data->>'service_id' FROM events WHERE data->>'service_id' IS NOT NULL LIMIT 1"_s;
    QTest::newRow("events of a person")
        << u"events"_s << u"--user"_s
        << u"SELECT data->>'user_id' FROM events WHERE data->>'user_id' IS NOT NULL LIMIT 1"_s;
    QTest::newRow("facts of a provider") << u"billing-facts"_s << u"--provider"_s
                                         << u"SELECT id FROM provider_details WHERE identifier = 'mmg' LIMIT 1"_s;
}

void TestDatabaseAsking::takesIdsInAnySpelling()
{
    QFETCH(QString, list);
    QFETCH(QString, option);
    QFETCH(QString, sql);
    const QString id = one(sql);
    QVERIFY(!id.isEmpty());
    const CliRun usual = run(QStringList{u"list"_s, list, option, id} + json);
    QCOMPARE(usual.exitCode, 0);
    QVERIFY(!usual.out.isEmpty());
    QCOMPARE(run(QStringList{u"list"_s, list, option, id.toUpper()} + json).out, usual.out);
}

void TestDatabaseAsking::whatIsNoIdHasNoRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const QStringList messages{u"list"_s, u"notifications"_s, u"--service"_s, notices};
    QTest::newRow("template") << messages + QStringList{u"--template"_s, u"x"_s} << "Nothing found."_ba;
    QTest::newRow("person") << messages + QStringList{u"--created-by"_s, u"nosuch"_s} << "Nothing found."_ba;
    QTest::newRow("provider") << messages + QStringList{u"--provider"_s, u"nosuch"_s} << "Nothing found."_ba;
    QTest::newRow("facts") << QStringList{u"list"_s, u"billing-facts"_s, u"--template"_s, u"x"_s}
                           << "Nothing found."_ba;
    QTest::newRow("jobs of a contact list") << QStringList{u"list"_s, u"jobs"_s, u"--service"_s, notices,
        u"--contact-list"_s, u"x"_s} << "Nothing found."_ba;
    const QStringList ofService{u"--service"_s, u"x"_s};
    const QByteArray noService = "There is no service x."_ba;
    QTest::newRow("service") << QStringList{u"list"_s, u"notifications"_s} + ofService << noService;
    QTest::newRow("versions of a provider")
        << QStringList{u"list"_s, u"provider-versions"_s, u"--provider"_s, u"x"_s} << "There is no provider x."_ba;
    for (const QString &term : {u"447700900123"_s, u"44"_s}) {
        const QStringList search = QStringList{u"search"_s, term} + ofService;
        QTest::addRow("search for %s", qPrintable(term)) << search << noService;
        QTest::addRow("search for %s in the history", qPrintable(term))
            << search + QStringList{u"--history"_s} << noService;
        QTest::addRow("export of a search for %s", qPrintable(term))
            << QStringList{u"export"_s} + search + QStringList{u"--to"_s, m_folder.filePath(u"never-made.csv"_s)}
            << noService;
    }
}

void TestDatabaseAsking::whatIsNoIdHasNoRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliRun result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(m_folder.isValid() && QDir(m_folder.path()).isEmpty());
}

void TestDatabaseAsking::listsOfSomeDays_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("table");
    QTest::newRow("jobs") << u"jobs"_s << u"jobs"_s;
    QTest::newRow("received texts") << u"inbound-sms"_s << u"inbound_sms"_s;
}

void TestDatabaseAsking::listsOfSomeDays()
{
    QFETCH(QString, list);
    QFETCH(QString, table);
    const QString service = one(u"SELECT service_id FROM %1 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"_s.arg(table));
    const QStringList every = QStringList{u"list"_s, list, u"--service"_s, service, u"--limit"_s, u"0"_s} + json;
    const auto ids = [this](const QStringList &arguments) {
        QSet<QString> found;
        for (const QJsonValue row : run(arguments).objects())
            found.insert(row[u"id"_s].toString());
        return found;
    };
    const QSet<QString> all = ids(every);
    const QString day = one(
        u"SELECT (max(created_at) - interval '1 day')::date FROM %1 WHERE service_id = '%2'"_s.arg(table, service));
    const QSet<QString> since = ids(every + QStringList{u"--from"_s, day});
    const QString before = QDate::fromString(day, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
    const QSet<QString> until = ids(every + QStringList{u"--to"_s, before});
    QVERIFY(!since.isEmpty());
    QVERIFY(!since.intersects(until));
    QCOMPARE(since.size() + until.size(), all.size());
}

void TestDatabaseAsking::resourcesKnowTheDatabase()
{
    const CliRun resources = run(QStringList{u"resources"_s} + json);
    QCOMPARE(resources.exitCode, 0);
    bool isListed = false;
    for (const QJsonValue row : resources.objects()) {
        if (row[u"plural"_s] == u"billing-facts"_s) {
            isListed = true;
            QCOMPARE(row[u"available"_s].toArray(), QJsonArray{u"postgres"_s});
            QVERIFY(row[u"filters"_s].toArray().contains(u"provider"_s));
        }
        if (row[u"plural"_s] == u"notifications"_s) {
            QVERIFY(row[u"available"_s].toArray().contains(u"postgres"_s));
            QVERIFY(row[u"filters"_s].toArray().contains(u"history"_s));
        }
    }
    QVERIFY(isListed);
}

void TestDatabaseAsking::doctorNamesEveryServer()
{
    const QString conninfo
        = u"host=127.0.0.1,127.0.0.1 port=1,%1 dbname=contract user=postgres"_s.arg(m_cluster.port());
    const QByteArray answering = "127.0.0.1:"_ba + QByteArray::number(m_cluster.port());
    const CliRun doctor = runCli({u"--postgres"_s, conninfo, u"doctor"_s}, {now});
    QVERIFY2(doctor.out.contains(answering) && !doctor.out.contains("127.0.0.1:1 "), doctor.out.constData());
    QVERIFY(doctor.out.contains("Clock difference"));
    QVERIFY(!doctor.out.contains("Replica"));
    const QString gone = u"host=127.0.0.1 port=1 dbname=contract user=postgres"_s;
    const CliRun without
        = runCli({u"--postgres"_s, m_cluster.conninfo(u"contract"_s), u"--replica"_s, gone, u"doctor"_s}, {now});
    QCOMPARE(without.exitCode, 3);
    QVERIFY2(without.out.contains("Replica"), without.out.constData());
}

void TestDatabaseAsking::aProfileKeepsItsReplica()
{
    TestKeychain session;
    const QStringList home = session.environment() + QStringList{now, u"NONE=x"_s};
    const QString conninfo = m_cluster.conninfo(u"contract"_s);
    const QString gone = u"host=127.0.0.1 port=1 dbname=contract user=postgres"_s;
    const QStringList add{u"profiles"_s, u"add"_s, u"Rows"_s, u"--postgres"_s, conninfo};
    QCOMPARE(runCli(add + QStringList{u"--replica"_s, u"host=x password=swordfish"_s}, home).exitCode, 2);
    const CliRun keys
        = runCli(add + QStringList{u"--signing-key-from"_s, u"env:NONE"_s, u"--salt-from"_s, u"env:NONE"_s}, home);
    QCOMPARE(keys.exitCode, 2);
    QVERIFY2(keys.err.contains("set-secret"), keys.err.constData());
    QCOMPARE(runCli(add + QStringList{u"--replica"_s, gone}, home).exitCode, 0);
    const CliRun shown = runCli(QStringList{u"profiles"_s, u"show"_s, u"Rows"_s} + json, home);
    QCOMPARE(shown.objects().at(0)[u"replica"_s].toString(), gone);
    const QStringList list{u"--profile"_s, u"Rows"_s, u"list"_s, u"services"_s, u"--limit"_s, u"1"_s};
    QVERIFY(runCli(list, home).err.contains("127.0.0.1:1")); // which the primary answers for
    const CliRun other = runCli(QStringList{u"--replica"_s, conninfo} + list, home);
    QCOMPARE(other.exitCode, 0);
    QVERIFY2(!other.err.contains("127.0.0.1:1 "), other.err.constData());
    QCOMPARE(runCli({u"profiles"_s, u"add"_s, u"Api"_s, u"--api"_s, u"https://a.example"_s, u"--replica"_s, gone}, home)
                 .exitCode,
        2);
}

// A login of the computer's own, say, has no password; what asks for one says how to give it.
void TestDatabaseAsking::aProfileNeedsNoKeychain()
{
    TestKeychain session; // its bus is not started
    const QStringList home = session.environment() + QStringList{now};
    QCOMPARE(
        runCli({u"profiles"_s, u"add"_s, u"Rows"_s, u"--postgres"_s, m_cluster.conninfo(u"contract"_s)}, home).exitCode,
        0);
    const CliRun list = runCli({u"--profile"_s, u"Rows"_s, u"list"_s, u"services"_s, u"--limit"_s, u"1"_s}, home);
    QVERIFY2(list.exitCode == 0, list.err.constData());
}

POSTROOM_TEST(TestDatabaseAsking)
#include "tst_database_asking.moc"
