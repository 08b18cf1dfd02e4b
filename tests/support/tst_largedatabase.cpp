// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largedatabase.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// A small one of the large databases of the benches.
class LargeDatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasOneServiceThatIsFarLargerThanMost();
    void hasTiesInItsTimes();
    void holdsWhatItSaysItHolds();

private:
    static constexpr int messages = 12'000;

    QString answerTo(const QString &question) const { return m_cluster.sql(question, u"large"_s).text(); }

    PostgresCluster m_cluster;
};

void LargeDatabaseTest::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    LargeDatabase database;
    QVERIFY2(database.create(m_cluster, u"large"_s, messages), qPrintable(database.error()));
}

void LargeDatabaseTest::hasOneServiceThatIsFarLargerThanMost()
{
    QCOMPARE(answerTo(u"SELECT count(*) FROM services WHERE name LIKE 'Large %'"_s),
        QString::number(LargeDatabase::services));
    QCOMPARE(answerTo(u"SELECT service_id FROM notifications GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s),
        LargeDatabase::service(1));
    QVERIFY(
        answerTo(u"SELECT count(*) FROM notifications WHERE service_id = '%1'"_s.arg(LargeDatabase::service(1))).toInt()
        > messages / 4);
}

void LargeDatabaseTest::hasTiesInItsTimes()
{
    QCOMPARE(
        answerTo(u"SELECT max(n) FROM (SELECT count(*) AS n FROM notifications WHERE reference IN "
                 "(SELECT md5('reference' || i) FROM generate_series(1, %1) i) GROUP BY created_at) t"_s.arg(messages)),
        u"5"_s);
}

void LargeDatabaseTest::holdsWhatItSaysItHolds()
{
    // One number or address may have no message of its kind by chance; ten of them have.
    QStringList recipients;
    for (int recipient = 1; recipient <= 10; ++recipient)
        recipients << LargeDatabase::telephone(recipient) << LargeDatabase::emailAddress(recipient);
    QCOMPARE(answerTo(u"SELECT count(DISTINCT normalised_to) FROM notifications WHERE normalised_to IN ('%1')"_s.arg(
                 recipients.join(u"','"_s))),
        u"20"_s);
    QCOMPARE(answerTo(u"SELECT count(*) FROM notifications WHERE client_reference = '%1'"_s.arg(
                 LargeDatabase::clientReference(5'000))),
        u"1"_s);
}

POSTROOM_TEST(LargeDatabaseTest)
#include "tst_largedatabase.moc"
