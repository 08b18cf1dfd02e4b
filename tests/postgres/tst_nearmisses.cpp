// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/waited.h"
#include "postgres/pgclient.h"
#include "support/contract.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"
#include "text/nearmisswords.h"
#include "troubledreader.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Recipients that differ by a slip from the one that was searched for, and for which little was found.
class TestNearMisses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAMistypedRecipient_data();
    void findsAMistypedRecipient();
    void narrowsSimilarRecipientsToo_data();
    void narrowsSimilarRecipientsToo();
    void saysThatSimilarRecipientsAreNotKnown();
    void offersNothingWhereEnoughWasFound();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    Contract m_contract;
    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_client;
};

void TestNearMisses::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster, m_contract.folder());
    QVERIFY2(database.create(), qPrintable(database.error()));
    m_client = std::make_unique<PgClient>(PgDatabase{*PgParameters::read(m_cluster.conninfo(u"contract"_s).toUtf8())});
}

void TestNearMisses::findsAMistypedRecipient_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("letters swapped") << u"uma.grfifiths46@example.org"_s << u"uma.gr[if]fiths46@example.org"_s;
    QTest::newRow("a letter doubled") << u"uma.griffithss46@example.org"_s << u"uma.griffiths[]46@example.org"_s;
    QTest::newRow("a letter dropped") << u"uma.grifiths46@example.org"_s << u"uma.grif[f]iths46@example.org"_s;
    QTest::newRow("another ending") << u"uma.griffiths46@example.com"_s << u"uma.griffiths46@example.[org]"_s;
    QTest::newRow("two slips") << u"umma.griffiths47@example.org"_s << u"um[]a.griffiths4[6]@example.org"_s;
}

void TestNearMisses::findsAMistypedRecipient()
{
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const auto search = searched(asked(typed), *m_client);
    QVERIFY(search);
    QCOMPARE(search->state().messages, qint64(0));
    QVERIFY(search->state().nearMisses);
    QStringList found;
    for (const NearMiss &miss : search->state().nearMisses->recipients)
        found.append(markedRecipient(miss));
    QVERIFY2(found.contains(marked), qPrintable(found.join(u' ')));
    const QString words = nearMissesText(
        *search->state().nearMisses, Instant::fromDateTime(m_contract.clock()), QTimeZone("Europe/London"));
    QVERIFY2(words.startsWith(u"Messages to similar recipients: "_s), qPrintable(words));
    SearchQuery letters = asked(typed, {u"letter"_s});
    QVERIFY(!searched(letters, *m_client)->state().nearMisses);
}

void TestNearMisses::narrowsSimilarRecipientsToo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("any");
    QTest::newRow("a status that is") << QString() << QString() << u"its own"_s << true;
    QTest::newRow("another status") << QString() << QString() << u"virus-scan-failed"_s << false;
    QTest::newRow("since a day") << u"2020-01-01"_s << QString() << QString() << true;
    QTest::newRow("since a later day") << u"2030-01-01"_s << QString() << QString() << false;
    QTest::newRow("until a day") << QString() << u"2030-01-01"_s << QString() << true;
    QTest::newRow("until a moment before") << QString() << u"2020-01-01T00:00:00Z"_s << QString() << false;
}

void TestNearMisses::narrowsSimilarRecipientsToo()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, status);
    QFETCH(bool, any);
    const QString own = m_cluster
                            .sql(u"SELECT notification_status FROM notifications WHERE normalised_to = "
                                 "'uma.griffiths46@example.org' AND key_type <> 'test' LIMIT 1"_s,
                                u"contract"_s)
                            .text();
    SearchQuery query = asked(u"uma.grfifiths46@example.org"_s);
    query.from = from;
    query.to = to;
    if (!status.isEmpty())
        query.statuses = {status == "its own"_L1 ? own : status};
    const auto search = searched(query, *m_client);
    QVERIFY(search && search->state().nearMisses);
    QCOMPARE(!search->state().nearMisses->recipients.empty(), any);
}

void TestNearMisses::saysThatSimilarRecipientsAreNotKnown()
{
    TroubledReader reader(*m_client, 0, timeOut());
    PgSearch search(asked(u"uma.grfifiths46@example.org"_s), reader);
    QSignalSpy finished(&search, &Search::finished);
    reader.failAfter(1);
    search.start();
    QVERIFY(finished.count() > 0 || finished.wait(60'000));
    QVERIFY(search.state().isComplete() && search.state().nearMisses);
    const QString words = nearMissesText(*search.state().nearMisses, Instant(), QTimeZone::utc());
    QVERIFY2(words.startsWith(u"Recipients that are similar could not be looked for: "_s), qPrintable(words));
}

void TestNearMisses::offersNothingWhereEnoughWasFound()
{
    QVERIFY(!searched(asked(u"sam.okafor@example.com"_s), *m_client)->state().nearMisses);
    QVERIFY(!searched(asked(u"nobody at all"_s), *m_client)->state().nearMisses);
}

POSTROOM_TEST(TestNearMisses)
#include "tst_nearmisses.moc"
