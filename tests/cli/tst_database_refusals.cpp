// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;
const QStringList atTheClock{u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s};
const QStringList signing{u"--signing-key-from"_s, u"env:SIGNING"_s, u"--salt-from"_s, u"env:SALT"_s};

} // namespace

/// How admin mode on the command line says no: usage, logins, databases and servers that are not there.
class TestDatabaseRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
        ContractDatabase database(m_cluster);
        QVERIFY2(database.create(), qPrintable(database.error()));
    }
    void refusesWithASentence_data();
    void refusesWithASentence();
    void refusedPasswordsAreNotRepeated_data();
    void refusedPasswordsAreNotRepeated();
    void endsWithTheRightCode_data();
    void endsWithTheRightCode();
    void aDatabaseThatIsNotThereEndsWithThree_data();
    void aDatabaseThatIsNotThereEndsWithThree();
    void aRefusedLoginIsNoSecretOfAnApi();
    void aDeadServerEndsWithThree();

private:
    CliRun run(const QStringList &arguments) const { return on(u"contract"_s, arguments); }
    CliRun on(const QString &database, const QStringList &arguments) const
    {
        return runCli(QStringList{u"--postgres"_s, m_cluster.conninfo(database)} + arguments, atTheClock);
    }

    PostgresCluster m_cluster;
};

void TestDatabaseRefusals::refusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const QString conninfo = u"host=127.0.0.1 port=1 dbname=x user=y"_s;
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &names) {
        QTest::newRow(name) << arguments + QStringList{u"list"_s, u"services"_s} << names;
    };
    row("options", {u"--postgres"_s, conninfo + u" options='-c role=z'"_s}, "options");
    row("prefer", {u"--postgres"_s, conninfo + u" sslmode=prefer"_s}, "prefer");
    row("allow", {u"--postgres"_s, conninfo + u" sslmode=allow"_s}, "allow");
    row("no salt", {u"--postgres"_s, conninfo, u"--signing-key-from"_s, u"env:A"_s}, "--salt-from");
    row("no key", {u"--postgres"_s, conninfo, u"--salt-from"_s, u"env:A"_s}, "--signing-key-from");
    row("two salts",
        {u"--postgres"_s, conninfo, u"--signing-key-from"_s, u"env:A"_s, u"--salt-from"_s, u"env:A"_s, u"--salt-from"_s,
            u"env:B"_s},
        "salt-from");
    row("a demo", QStringList{u"--demo"_s} + signing, "--postgres");
    row("keys on the line",
        {u"--postgres"_s, conninfo, u"--signing-key-from"_s, u"swordfish"_s, u"--salt-from"_s, u"env:A"_s},
        "--signing-key-from");
    row("two connections", {u"--postgres"_s, conninfo, u"--demo"_s}, "--postgres");
}

void TestDatabaseRefusals::refusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    const CliRun result = runCli(arguments, atTheClock);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(names), result.err.constData());
    QVERIFY(!result.err.contains("swordfish"));
}

void TestDatabaseRefusals::refusedPasswordsAreNotRepeated_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::newRow("pairs") << u"host=127.0.0.1 password=swordfish"_s;
    QTest::newRow("uri") << u"postgresql://me:swordfish@127.0.0.1/x"_s;
    QTest::newRow("query") << u"postgresql://127.0.0.1/x?password=swordfish"_s;
}

void TestDatabaseRefusals::refusedPasswordsAreNotRepeated()
{
    QFETCH(QString, conninfo);
    for (const QString &option : {u"--postgres"_s, u"--replica"_s}) {
        const QStringList first = option == u"--replica"_s ? QStringList{u"--postgres"_s, u"host=x"_s} : QStringList();
        const CliRun result = runCli(first + QStringList{option, conninfo, u"list"_s, u"services"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("--password-from"), result.err.constData());
        QVERIFY(!result.err.contains("swordfish"));
    }
}

void TestDatabaseRefusals::endsWithTheRightCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("unknown service") << QStringList{u"show"_s, u"service"_s, nobody} << 1;
    QTest::newRow("no id") << QStringList{u"show"_s, u"service"_s, u"not-an-id"_s} << 1;
    QTest::newRow("list of no id") << QStringList{u"list"_s, u"notifications"_s, u"--service"_s, u"x"_s} << 1;
    QTest::newRow("unknown list") << QStringList{u"list"_s, u"notifications"_s, u"--service"_s, nobody} << 1;
    QTest::newRow("nothing found") << QStringList{u"search"_s, u"nobody@nowhere.example"_s} << 1;
    QTest::newRow("blank term") << QStringList{u"search"_s, u" "_s} << 2;
    QTest::newRow("no scope") << QStringList{u"list"_s, u"jobs"_s} << 2;
    QTest::newRow("unknown word") << QStringList{u"list"_s, u"pigeons"_s} << 2;
}

void TestDatabaseRefusals::endsWithTheRightCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliRun result = run(arguments);
    QCOMPARE(result.exitCode, code);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("postroom-cli: "));
}

void TestDatabaseRefusals::aDatabaseThatIsNotThereEndsWithThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s, u"services"_s};
    QTest::newRow("list of a service") << QStringList{u"list"_s, u"notifications"_s, u"--service"_s, notices};
    QTest::newRow("show") << QStringList{u"show"_s, u"service"_s, notices};
    QTest::newRow("find an id") << QStringList{u"find"_s, notices};
    QTest::newRow("find words") << QStringList{u"find"_s, u"harbour"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"447700900123"_s};
    QTest::newRow("doctor") << QStringList{u"doctor"_s};
    QTest::newRow("health") << QStringList{u"health"_s};
}

// "There is no such service" would be the answer of another database.
void TestDatabaseRefusals::aDatabaseThatIsNotThereEndsWithThree()
{
    QFETCH(QStringList, arguments);
    const CliRun result = on(u"no_such_database"_s, arguments);
    QVERIFY2(result.exitCode == 3, result.err.constData());
    const QByteArray said = result.out + result.err;
    QVERIFY2(said.contains("The server has no database of that name."), said.constData());
}

void TestDatabaseRefusals::aRefusedLoginIsNoSecretOfAnApi()
{
    const CliRun result
        = runCli({u"--postgres"_s, m_cluster.conninfo(u"contract"_s, u"nobody_like_this"_s), u"list"_s, u"services"_s},
            atTheClock);
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("does not let this login in: role"), result.err.constData());
    QVERIFY2(!result.err.contains("client id"), result.err.constData());
}

void TestDatabaseRefusals::aDeadServerEndsWithThree()
{
    const QString nowhere = u"host=127.0.0.1 port=1 dbname=contract user=postgres"_s;
    for (const QStringList &arguments : {QStringList{u"list"_s, u"services"_s}, QStringList{u"doctor"_s},
             QStringList{u"search"_s, u"447700900123"_s}}) {
        const CliRun result = runCli(QStringList{u"--postgres"_s, nowhere} + arguments, atTheClock);
        QCOMPARE(result.exitCode, 3);
        QVERIFY((result.out + result.err).contains("127.0.0.1"));
    }
}

POSTROOM_TEST(TestDatabaseRefusals)
#include "tst_database_refusals.moc"
