// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/waited.h"
#include "postgres/pgclient.h"
#include "postgres/pgsource.h"
#include "postgres/statement.h"
#include "postgres/statementtext.h"
#include "queryplan.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int factsADay = 1'000;

// 100 days of facts, and as many events: what a busy platform has of them in some months.
QString manyFacts()
{
    return u"SET session_replication_role = replica;"
           "INSERT INTO ft_notification_status SELECT date '2026-11-19' - i / %1, md5('t' || i % 200)::uuid, "
           "md5('s' || i % 97)::uuid, md5('j' || i)::uuid, 'sms', 'normal', 'delivered', 1, timestamp '2026-11-19', "
           "NULL "
           "FROM generate_series(0, 100 * %1 - 1) i;"
           "INSERT INTO ft_billing SELECT date '2026-11-19' - i / %1, md5('t' || i)::uuid, md5('s' || i % 97)::uuid, "
           "'sms', "
           "'mmg', 1, false, 0.0227, 1, 1, NULL, timestamp '2026-11-19', 'none' FROM generate_series(0, 100 * %1 - 1) "
           "i;"
           "INSERT INTO events SELECT gen_random_uuid(), 'sucessful_login', timestamp '2026-11-19' - i * interval '1 "
           "minute', "
           "json_build_object('user_id', md5('u' || i % 300)::uuid) FROM generate_series(0, 100 * %1 - 1) i;"
           "ANALYZE ft_notification_status, ft_billing, events"_s.arg(factsADay);
}

} // namespace

/// How the server runs the lists that only the database has on large tables: a page of facts reads the rows of its
/// days, and a list without an index keeps no more rows than its page.
class TestListPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsThePagesDays_data();
    void readsThePagesDays();
    void sortsNoMoreThanAPage();
    void countsAsFarAsIsWorthIt();
    void countsWithoutWhatIsOnlyJoined();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    QString planOf(const Query &query, const Cursor &cursor)
    {
        const Statement &statement = *statementFor(query);
        const Instant now = *Instant::parse(u"2026-11-20T12:00:00Z"_s);
        PgCommand command
            = commandFor(statement, statement.sql, {query.filters, {}, cursor, statement.pageSize, now, londonZone()});
        return test::planOf(*m_client, std::move(command));
    }

    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_client;
};

void TestListPlans::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    const ProgramAnswer made = m_cluster.sql(manyFacts(), u"contract"_s);
    QVERIFY2(made.ok, qPrintable(made.error));
    m_client = std::make_unique<PgClient>(PgDatabase{*PgParameters::read(m_cluster.conninfo(u"contract"_s).toUtf8())});
}

void TestListPlans::readsThePagesDays_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<Cursor>("cursor");
    const Cursor deep
        = Cursor::after(*Instant::parse(u"2026-09-01T00:00:00Z"_s), u"80000000-0000-4000-8000-000000000000"_s);
    for (const Resource resource : {Resource::StatusFacts, Resource::BillingFacts}) {
        const char *name = infoOf(resource).plural;
        QTest::addRow("%s, first page", name) << Query{resource, {}} << Cursor();
        QTest::addRow("%s, last page", name) << Query{resource, {}} << Cursor{Cursor::Kind::Last, 1, {}, {}};
        QTest::addRow("%s, deep page", name) << Query{resource, {}} << deep;
        QTest::addRow("%s, until a day", name) << Query{resource, {{FilterKey::To, u"2026-09-01"_s}}} << Cursor();
    }
}

void TestListPlans::readsThePagesDays()
{
    QFETCH(Query, query);
    QFETCH(Cursor, cursor);
    const QString plan = planOf(query, cursor);
    static const QRegularExpression scanned(
        u"(Seq|Index|Bitmap Heap) (Only )?Scan[^\n]* on ft_[^\n]*actual rows=([0-9]+)"_s);
    const auto found = scanned.match(plan);
    QVERIFY2(found.hasMatch(), qPrintable(plan));
    QVERIFY2(found.captured(1) != "Seq"_L1, qPrintable(plan));
    QVERIFY2(found.captured(3).toInt() <= 2 * factsADay, qPrintable(plan));
}

// The platform has no index of the moments of events, so that all are read; a page of them is all that is kept.
void TestListPlans::sortsNoMoreThanAPage()
{
    const QString plan = planOf({Resource::Events, {}}, {});
    QVERIFY2(plan.contains("top-N heapsort"_L1), qPrintable(plan));
}

void TestListPlans::countsAsFarAsIsWorthIt()
{
    const Clock clock(*Instant::parse(u"2026-11-20T12:00:00Z"_s));
    PgSource source(*m_client, clock);
    QVERIFY(source.countsRows());
    const auto counted = [&source](const Query &query) { return waited(source.count(query)).value(); };
    const Query facts{Resource::BillingFacts, {}};
    const auto day = [&facts](const QString &from, const QString &to) {
        return facts.with(FilterKey::From, from).with(FilterKey::To, to).with(FilterKey::PageSize, u"5"_s);
    };
    const qint64 rows
        = m_cluster
              .sql(u"SELECT count(*) FROM ft_billing WHERE bst_date BETWEEN '2026-09-01' AND '2026-09-10'"_s,
                  u"contract"_s)
              .text()
              .toLongLong();
    QVERIFY(rows >= 10 * factsADay);
    QCOMPARE(counted(day(u"2026-09-01"_s, u"2026-09-10"_s)), (RowCount{RowCount::Kind::Exact, rows}));
    QCOMPARE(counted(day(u"2015-01-01"_s, u"2015-01-10"_s)), (RowCount{RowCount::Kind::Exact, 0}));
    QCOMPARE(counted(facts), (RowCount{RowCount::Kind::AtLeast, PgSource::mostCounted}));
    const auto refused = waited(source.count({Resource::Templates, {}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestListPlans::countsWithoutWhatIsOnlyJoined()
{
    const Query query{Resource::Notifications, {{FilterKey::Service, u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s}}};
    const Statement &statement = *statementFor(query);
    const Instant now = *Instant::parse(u"2026-11-20T12:00:00Z"_s);
    PgCommand command
        = commandFor(statement, statement.sql, {query.filters, {}, {}, PgSource::mostCounted, now, londonZone()});
    command.sql = "SELECT count(*) FROM (" + command.sql + ") counted";
    const QString plan = test::planOf(*m_client, std::move(command));
    QVERIFY2(plan.contains(u"on notifications"_s), qPrintable(plan));
    for (const QString &joined : {u"jobs"_s, u"api_keys"_s, u"users"_s, u"service_sms_senders"_s})
        QVERIFY2(!plan.contains(u"on "_s + joined), qPrintable(plan));
}

POSTROOM_TEST(TestListPlans)
#include "tst_listplans.moc"
