// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/nearmissstatements.h"
#include "postgres/pgclient.h"
#include "postgres/pgsearch.h"
#include "queryplan.h"
#include "searchterms.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;
constexpr qint64 fewMessages = 20'000;

SearchQuery asked(const QString &term, const QStringList &types = {})
{
    SearchQuery query;
    query.term = searchTerm(term, types);
    return query;
}

} // namespace

/// How the server runs each shape of a search on a large table: from the indexes, or among few messages.
class TestSearchPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsBoundedly_data();
    void readsBoundedly();
    void looksForSimilarRecipientsBoundedly_data();
    void looksForSimilarRecipientsBoundedly();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    /// One of those that the planner counts to guess how many messages a term finds.
    QString sampledRecipient() const
    {
        return m_cluster
            .sql(u"SELECT (histogram_bounds::text::text[])[50] FROM pg_stats WHERE tablename = 'notifications' "
                 "AND attname = 'normalised_to'"_s,
                u"contract"_s)
            .text();
    }

    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_large;
};

void TestSearchPlans::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    const ProgramAnswer made = m_cluster.sql(manyMessages(), u"contract"_s);
    QVERIFY2(made.ok, qPrintable(made.error));
    m_large = std::make_unique<PgClient>(PgDatabase{*PgParameters::read(m_cluster.conninfo(u"contract"_s).toUtf8())});
}

void TestSearchPlans::readsBoundedly_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<Cursor>("cursor");
    QTest::addColumn<QString>("plan"); // what it holds
    QTest::addColumn<qint64>("passedOver"); // messages that are looked at in vain, at most
    const QString both = u"ix_notifications_normalised_to_trgm.*ix_notifications_client_reference_trgm"_s;
    const QString newest = u"ix_notifications_created_at"_s;
    const auto row = [](const char *name, const SearchQuery &query, const QString &plan, const Cursor &cursor = {}) {
        const qint64 most = isIndexed(query) ? fewMessages : PgSearch::newestLooked;
        QTest::newRow(name) << query << cursor << plan << most;
    };
    const Cursor deep
        = Cursor::after(*Instant::parse(u"2026-11-01T09:00:00Z"_s), u"80000000-0000-4000-8000-000000000000"_s);
    row("number", asked(u"07700 900123"_s), both);
    row("address", asked(u"sam.okafor@example.com"_s), both);
    row("part of a name", asked(u"okafor"_s), both);
    row("part of a number", asked(u"447123"_s), both);
    row("reference", asked(u"case-299997"_s), both);
    row("text messages", asked(u"07700 900123"_s, {u"sms"_s}), both);
    SearchQuery narrowed = asked(u"okafor"_s);
    narrowed.statuses = {u"permanent-failure"_s, u"sending"_s};
    row("with statuses", narrowed, both);
    narrowed.from = u"2026-10-01"_s;
    row("in a time", narrowed, both);
    narrowed.includeArchived = false;
    row("of active services", narrowed, both);
    narrowed.service = notices;
    row("of one service", narrowed, u"normalised_to_trgm|_service_"_s);
    row("deep page", asked(u"@heron.example"_s), both, deep);
    row("deep page of a frequent term", asked(u"large.example"_s), newest, deep);
    row("old messages alone", asked(u"@heron.example"_s), both);
    row("what the planner's sample holds", asked(sampledRecipient()), both);
    row("one letter", asked(u"q"_s), newest);
    row("two letters", asked(u"qq"_s), newest);
    row("half the table", asked(u"large.example"_s), newest);
}

void TestSearchPlans::readsBoundedly()
{
    QFETCH(SearchQuery, query);
    QFETCH(Cursor, cursor);
    QFETCH(QString, plan);
    QFETCH(qint64, passedOver);
    const bool newestOnly = !isIndexed(query);
    const QString text = planOf(*m_large, searchCommands(query, cursor, PgSearch::firstRows, newestOnly).front());
    const QRegularExpression wanted(plan, QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(wanted.match(text).hasMatch(), qPrintable(text));
    // A table that is read from its beginning until 10,000 messages of a frequent term are found passes over few.
    static const QRegularExpression removed(u"Rows Removed by Filter: ([0-9]+)"_s);
    for (auto found = removed.globalMatch(text); found.hasNext();)
        QVERIFY2(found.next().captured(1).toLongLong() <= passedOver, qPrintable(text));
}

void TestSearchPlans::looksForSimilarRecipientsBoundedly_data()
{
    QTest::addColumn<QString>("term");
    QTest::newRow("like a number") << u"07700 900123"_s;
    QTest::newRow("like an address") << u"sma.okafor@example.com"_s;
}

void TestSearchPlans::looksForSimilarRecipientsBoundedly()
{
    QFETCH(QString, term);
    const QString text = planOf(*m_large, nearMissCommand(asked(term)).value_or(PgCommand()));
    QVERIFY2(text.contains("ix_notifications_normalised_to_trgm"_L1), qPrintable(text));
    QVERIFY2(!text.contains("Seq Scan on notifications"_L1), qPrintable(text));
}

POSTROOM_TEST(TestSearchPlans)
#include "tst_searchplans.moc"
