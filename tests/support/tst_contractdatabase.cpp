// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogfacts.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class ContractDatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasTheSchemaOfTheContract();
    void hasTheRowsOfTheContract();
    void keepsEveryKindOfText();
    void sortsAsTheRecordings();
    void copiesQuickly();
    void tellsOneDumpFromAnother();
    void namesAFolderThatHoldsNothing();

private:
    PostgresCluster m_cluster;
};

void ContractDatabaseTest::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    qInfo("the cluster stands after %lld ms", timer.restart());
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    qInfo("the contract's database is built and loaded after %lld ms", timer.elapsed());
}

void ContractDatabaseTest::hasTheSchemaOfTheContract()
{
    const ProgramAnswer answer = m_cluster.sql(factsQuery(), u"contract"_s);
    QVERIFY2(answer.ok, qPrintable(answer.error));
    QStringList found = answer.lines();
    found.sort();
    const QStringList expected = factsOfSchema(ContractDatabase(m_cluster).schema());
    QVERIFY(expected.size() > 1'000);
    for (const QString &fact : expected)
        QVERIFY2(found.contains(fact), qPrintable(u"missing: "_s + fact));
    QCOMPARE(found, expected);
}

void ContractDatabaseTest::hasTheRowsOfTheContract()
{
    const ContractDatabase database(m_cluster);
    QStringList expected;
    QStringList counts;
    for (const QString &table : database.order()) {
        expected.append(table + u'|' + QString::number(database.rows(table)));
        counts.append(u"SELECT '%1', count(*) FROM %1;"_s.arg(table));
    }
    QVERIFY(expected.size() > 70);
    QCOMPARE(m_cluster.sql(counts.join(u'\n'), u"contract"_s).lines(), expected);
}

// Values with newlines, backslashes and quotes come through COPY as they are.
void ContractDatabaseTest::keepsEveryKindOfText()
{
    const QString question
        = u"SELECT count(*) FROM templates WHERE content LIKE '%' || chr(10) || '%';"
          "SELECT count(*) FROM templates WHERE content LIKE '%\\\\n%' OR content LIKE '%' || chr(13) || '%';"
          "SELECT count(*) FROM users WHERE name = 'Yuki Tanaka 田中由紀';"_s;
    const QStringList counts = m_cluster.sql(question, u"contract"_s).lines();
    QCOMPARE(counts.size(), 3);
    QVERIFY(counts.at(0).toInt() > 0);
    QCOMPARE(counts.at(1).toInt(), 0);
    QCOMPARE(counts.at(2).toInt(), 1);
}

void ContractDatabaseTest::sortsAsTheRecordings()
{
    const QString question = u"SELECT string_agg(x, ' ' ORDER BY x) FROM unnest(ARRAY['b', 'B', 'a', 'A', 'é']) x"_s;
    QCOMPARE(m_cluster.sql(question, u"contract"_s).text(), u"a A b B é"_s);
}

void ContractDatabaseTest::copiesQuickly()
{
    ContractDatabase database(m_cluster);
    QElapsedTimer timer;
    timer.start();
    QVERIFY2(database.copy(u"contract"_s, u"second"_s), qPrintable(database.error()));
    qInfo("a further copy takes %lld ms", timer.elapsed());
    QCOMPARE(m_cluster.sql(u"SELECT count(*) FROM notifications"_s, u"second"_s).text(),
        QString::number(database.rows(u"notifications"_s)));
    QVERIFY(!database.copy(u"contract"_s, u"second"_s));
    QVERIFY(database.error().contains(u"already exists"_s));
}

void ContractDatabaseTest::tellsOneDumpFromAnother()
{
    const QByteArray before = m_cluster.dumpHash(u"contract"_s);
    QCOMPARE(before.size(), 64);
    QCOMPARE(m_cluster.dumpHash(u"contract"_s), before);
    QVERIFY(m_cluster.dumpHash(u"no such database"_s).isEmpty());
    ContractDatabase database(m_cluster);
    QVERIFY(database.copy(u"contract"_s, u"changed"_s));
    QCOMPARE(m_cluster.dumpHash(u"changed"_s), before);
    QVERIFY(m_cluster.sql(u"UPDATE users SET failed_login_count = 1 WHERE name = 'Rory Beck'"_s, u"changed"_s).ok);
    QVERIFY(m_cluster.dumpHash(u"changed"_s) != before);
}

void ContractDatabaseTest::namesAFolderThatHoldsNothing()
{
    const QTemporaryDir empty;
    ContractDatabase database(m_cluster, empty.path());
    QVERIFY(!database.create(u"nothing"_s));
    QVERIFY(database.error().contains(u"holds no schema.json"_s));
}

POSTROOM_TEST(ContractDatabaseTest)
#include "tst_contractdatabase.moc"
