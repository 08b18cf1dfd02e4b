// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractdatabase.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList fixedNow{u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s};
const QString mistyped = u"uma.grfifiths46@example.org"_s;
const QByteArray similar = "Messages to similar recipients: uma.gr[if]fiths46@example.org"_ba;
const QByteArray instead = "The primary answers in place of the replica"_ba;

} // namespace

/// What the real postroom-cli says beside the rows of a database: whom a term may mean, and which server answered.
class TestDatabaseSearchCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesSimilarRecipients();
    void waitsForThemOnASlowNetwork();
    void saysHowFarTheReplicaIsBehind();
    void saysThatThePrimaryAnswers_data();
    void saysThatThePrimaryAnswers();

private:
    static CliRun run(const QString &primary, const QString &replica, const QStringList &arguments)
    {
        const QStringList second = replica.isEmpty() ? QStringList() : QStringList{u"--replica"_s, replica};
        return runCli(QStringList{u"--postgres"_s, primary} + second + arguments, fixedNow);
    }
    QString primary() const { return m_cluster.conninfo(u"contract"_s); }

    PostgresCluster m_cluster;
    std::unique_ptr<PostgresCluster> m_replica;
};

void TestDatabaseSearchCli::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    m_replica = m_cluster.makeReplica();
    QVERIFY2(m_replica->start(), qPrintable(m_replica->error()));
    QVERIFY(m_replica->catchUpWith(m_cluster));
}

void TestDatabaseSearchCli::namesSimilarRecipients()
{
    const CliRun found = run(primary(), {}, {u"search"_s, mistyped});
    QCOMPARE(found.exitCode, 1);
    QCOMPARE(found.out, QByteArray());
    QVERIFY2(found.err.contains(similar), found.err.constData());
}

// Longer than services are waited for that would say how long they keep messages.
void TestDatabaseSearchCli::waitsForThemOnASlowNetwork()
{
    TcpProxy proxy(m_cluster.port());
    QVERIFY(proxy.listen());
    proxy.setDelay(1500);
    const CliRun found = run(proxy.conninfo(u"contract"_s), {}, {u"search"_s, mistyped});
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.err.contains(similar), found.err.constData());
}

void TestDatabaseSearchCli::saysHowFarTheReplicaIsBehind()
{
    for (const QStringList &command : {QStringList{u"search"_s, u"447700900123"_s}, {u"list"_s, u"services"_s}}) {
        const QStringList asked = command + QStringList{u"--format"_s, u"json"_s};
        const CliRun alone = run(primary(), {}, asked);
        const CliRun both = run(primary(), m_replica->conninfo(u"contract"_s), asked);
        QCOMPARE(both.exitCode, 0);
        QCOMPARE(both.out, alone.out);
        const QByteArray lists = "lists from 127.0.0.1:" + QByteArray::number(m_replica->port());
        QVERIFY2(both.err.contains(lists + ", up to date"), both.err.constData());
        QVERIFY2(!alone.err.contains("lists from"), alone.err.constData());
    }
}

void TestDatabaseSearchCli::saysThatThePrimaryAnswers_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("list") << QStringList{u"list"_s, u"services"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"447700900123"_s};
    QTest::newRow("nothing found") << QStringList{u"search"_s, u"nobody at all"_s};
}

void TestDatabaseSearchCli::saysThatThePrimaryAnswers()
{
    QFETCH(QStringList, command);
    const QStringList asked = command + QStringList{u"--format"_s, u"json"_s};
    const CliRun alone = run(primary(), {}, asked);
    const CliRun both = run(primary(), u"host=127.0.0.1 port=1 dbname=contract user=postgres"_s, asked);
    QCOMPARE(both.exitCode, alone.exitCode);
    QCOMPARE(both.out, alone.out);
    QCOMPARE(both.err.count(instead), 1);
    QVERIFY2(both.err.contains(instead + " 127.0.0.1:1. "), both.err.constData());
    QVERIFY(!alone.err.contains(instead));
}

POSTROOM_TEST(TestDatabaseSearchCli)
#include "tst_database_search_cli.moc"
