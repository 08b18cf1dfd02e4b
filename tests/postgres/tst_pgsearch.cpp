// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/recordjson.h"
#include "http/waited.h"
#include "platform/fanoutsearch.h"
#include "postgres/pgclient.h"
#include "postgres/pgsearch.h"
#include "postgres/pgsource.h"
#include "searchterms.h"
#include "support/contractdatabase.h"
#include "support/testmain.h"
#include "tables/column.h"
#include "text/searchwords.h"
#include "troubledreader.h"

#include <algorithm>
#include <QSignalSpy>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notices = "37f003b0-2ba6-4a40-b008-fd5d9159e549"_L1;
constexpr std::size_t everyFannedOut = 12; // of so many terms one is also searched service by service

QStringList idsOf(const Search &search)
{
    QStringList ids;
    for (const Row &row : search.rows())
        ids.append(idOf(*row));
    return ids;
}

// "service type days", what a search may claim of how far back it looked.
QStringList reachOf(const Search &search)
{
    QStringList lines;
    for (const SearchReach::Exception &one : search.state().reach.exceptions)
        lines.append(u"%1 %2 %3"_s.arg(one.service, one.notificationType).arg(one.days));
    lines.sort();
    return lines;
}

} // namespace

/// The search of admin mode: the same rows as the platform's own, bounded, and recipients that differ by a slip.
class TestPgSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatThePlatformWouldFind();
    void findsTheSameRecordsAsOneServiceAfterAnother();
    void saysTheServiceAndItsOrganisation();
    void narrows_data();
    void narrows();
    void goesOnBehindEqualMoments();
    void stopsMidWay();
    void saysWhatFailed_data();
    void saysWhatFailed();
    void asksTheNewestWhereAllTookTooLong();
    void isNotCompleteWhereOlderOnesWereNotLookedAt_data();
    void isNotCompleteWhereOlderOnesWereNotLookedAt();
    void keepsWhatCameBeforeATimeOut();
    void substringSearchWithoutAFittingIndex();
    void findsWithoutTheExtension();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    std::unique_ptr<PgClient> clientOf(const QString &database)
    {
        return std::make_unique<PgClient>(PgDatabase{*PgParameters::read(m_cluster.conninfo(database).toUtf8())});
    }

    Contract m_contract;
    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_client;
    std::unique_ptr<PgClient> m_large;
    QList<SearchedRow> m_rows;
};

void TestPgSearch::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster, m_contract.folder());
    QVERIFY2(database.create(), qPrintable(database.error()));
    QVERIFY2(database.copy(u"contract"_s, u"large"_s), qPrintable(database.error()));
    for (const QString &name : {u"lacking"_s, u"bare"_s})
        QVERIFY2(database.copy(u"contract"_s, name), qPrintable(database.error()));
    const ProgramAnswer made = m_cluster.sql(manyMessages(), u"large"_s);
    QVERIFY2(made.ok, qPrintable(made.error));
    m_client = clientOf(u"contract"_s);
    m_large = clientOf(u"large"_s);
    m_rows = searchedRows(m_contract.folder());
    QVERIFY(m_rows.size() > 4000);
}

void TestPgSearch::findsWhatThePlatformWouldFind()
{
    const QStringList terms = searchTerms(m_rows);
    QVERIFY2(terms.size() > 300, qPrintable(QString::number(terms.size())));
    qsizetype withRows = 0;
    for (const QString &term : terms) {
        const SearchQuery query = asked(term);
        const auto search = searched(query, *m_client);
        QVERIFY2(search && search->state().phase == SearchState::Phase::Finished, qPrintable(term));
        const QStringList expected = expectedIds(m_rows, query);
        const qsizetype shown = std::min<qsizetype>(expected.size(), PgSearch::mostRows);
        QVERIFY2(idsOf(*search) == expected.first(shown),
            qPrintable(u"%1: %2 of %3"_s.arg(term).arg(search->rows().size()).arg(expected.size())));
        QCOMPARE(search->state().hasMore, expected.size() > shown);
        QCOMPARE(search->state().messages, shown);
        QVERIFY(search->state().reach.known);
        QCOMPARE(search->state().newestOnly.has_value(), !isIndexed(query));
        withRows += shown > 0 ? 1 : 0;
    }
    QVERIFY(withRows > 250);
}

void TestPgSearch::findsTheSameRecordsAsOneServiceAfterAnother()
{
    const Clock clock(Instant::fromDateTime(m_contract.clock()));
    PgSource source(*m_client, clock);
    const QStringList terms = searchTerms(m_rows);
    int compared = 0;
    for (std::size_t i = 0; i < std::size_t(terms.size()); i += everyFannedOut) {
        const SearchQuery query = asked(terms[qsizetype(i)]);
        const auto search = searched(query, *m_client);
        QVERIFY(search);
        FanOutSearch fanOut(query, source, 3);
        QSignalSpy finished(&fanOut, &Search::finished);
        fanOut.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(search->state().services, fanOut.state().services);
        if (fanOut.state().showMore.isEmpty()) {
            QCOMPARE(idsOf(*search), idsOf(fanOut));
            QCOMPARE(reachOf(*search), reachOf(fanOut));
        }
        for (const Row &row : fanOut.rows()) {
            const auto same = std::find_if(search->rows().begin(), search->rows().end(),
                [&row](const Row &other) { return idOf(*other) == idOf(*row); });
            QVERIFY2(same != search->rows().end() || search->state().hasMore, qPrintable(idOf(*row)));
            if (same == search->rows().end())
                continue;
            QCOMPARE(encodeRecord(**same).toJson(), encodeRecord(*row).toJson());
            ++compared;
        }
    }
    QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
}

// The command line prints what the API's search would have (cli.md): no organisation.
void TestPgSearch::saysTheServiceAndItsOrganisation()
{
    const auto search = searched(asked(u"7700900"_s), *m_client);
    QVERIFY(search && !search->rows().empty());
    QSet<QString> organisations;
    for (const Row &row : search->rows()) {
        const auto *message = as<Notification>(row);
        const QStringList names
            = m_cluster
                  .sql(u"SELECT s.name, coalesce(o.name, '') FROM services s LEFT JOIN organisation "
                       "o ON o.id = s.organisation_id WHERE s.id = '%1'"_s.arg(message->service),
                      u"contract"_s)
                  .text()
                  .split(u'|');
        QCOMPARE((QStringList{message->serviceName, message->organisationName}), names);
        organisations.insert(message->organisationName);
        const JsonValue json = encodeRecord(*row);
        QVERIFY(json.member(u"service_name") && !json.member(u"organisation_name"));
        QVERIFY(!csvHeader(searchColumns(), *row->shape).contains(u"organisation_name"_s));
        const auto columns = databaseSearchColumns();
        const int organisation = columnAt(columns, u"organisation");
        QCOMPARE(cellText(columns[std::size_t(organisation)], *row, {}), message->organisationName);
    }
    QVERIFY(organisations.size() > 1);
}

void TestPgSearch::narrows_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("service");
    const QStringList none;
    QTest::newRow("type") << u"0770090"_s << QStringList{u"sms"_s} << none << QString();
    QTest::newRow("letters") << u"e"_s << QStringList{u"letter"_s} << none << QString();
    QTest::newRow("zeros among numbers") << u"000"_s << QStringList{u"sms"_s} << none << QString();
    QTest::newRow("address") << u"Example.COM"_s << QStringList{u"email"_s} << none << QString();
    QTest::newRow("status") << u"example"_s << none << QStringList{u"permanent-failure"_s, u"sending"_s} << QString();
    QTest::newRow("no such status") << u"example"_s << none << QStringList{u"lost"_s} << QString();
    QTest::newRow("one service") << u"7700900"_s << none << none << QString(notices);
    QTest::newRow("short, one service") << u"77"_s << none << none << QString(notices);
    QTest::newRow("all") << u"7700"_s << QStringList{u"sms"_s} << QStringList{u"delivered"_s} << QString(notices);
}

void TestPgSearch::narrows()
{
    QFETCH(QString, term);
    QFETCH(QStringList, types);
    QFETCH(QStringList, statuses);
    QFETCH(QString, service);
    SearchQuery query = asked(term, types);
    query.statuses = statuses;
    query.service = service;
    const auto search = searched(query, *m_client);
    QVERIFY(search);
    const QStringList expected = expectedIds(m_rows, query);
    QCOMPARE(idsOf(*search), expected.first(std::min<qsizetype>(expected.size(), PgSearch::mostRows)));
    QCOMPARE(search->state().services, query.service.isEmpty() ? 15 : 1);
    SearchQuery active = query;
    active.includeArchived = false;
    const auto fewer = searched(active, *m_client);
    QVERIFY(fewer && fewer->rows().size() <= search->rows().size());
    QVERIFY(fewer->state().services <= search->state().services);
}

void TestPgSearch::goesOnBehindEqualMoments()
{
    const auto search = searched(asked(u"@large.example"_s), *m_large); // five at a time share their moment
    QVERIFY(search);
    QCOMPARE(search->state().messages, qint64(PgSearch::mostRows));
    QVERIFY(search->state().hasMore);
    const QStringList expected = m_cluster
                                     .sql(u"SELECT id FROM notifications WHERE normalised_to LIKE '%@large.example' "
                                          "AND key_type <> 'test' ORDER BY created_at DESC, id DESC LIMIT 2000"_s,
                                         u"large"_s)
                                     .lines();
    QCOMPARE(idsOf(*search), expected);
}

void TestPgSearch::stopsMidWay()
{
    PgSearch search(asked(u"@large.example"_s), *m_large);
    QSignalSpy finished(&search, &Search::finished);
    connect(&search, &Source::inserted, &search, &PgSearch::stop); // after the first rows
    search.start();
    QVERIFY(finished.count() > 0 || finished.wait(60'000));
    QCOMPARE(search.state().phase, SearchState::Phase::Stopped);
    QCOMPARE(search.state().messages, qint64(PgSearch::firstRows));
    search.stop();
    QCOMPARE(finished.count(), 1);
}

void TestPgSearch::saysWhatFailed_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("times");
    QTest::addColumn<Error>("error");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such service") << u"00000000-0000-4000-8000-000000000000"_s << 0 << Error()
                                     << Error::Kind::NotFound;
    QTest::newRow("server") << QString() << 1 << makeError(Error::Kind::Server, {}) << Error::Kind::Server;
    QTest::newRow("offline") << QString() << 1 << makeError(Error::Kind::Offline, {}) << Error::Kind::Offline;
    QTest::newRow("no answer") << QString() << 1 << makeError(Error::Kind::Timeout, {}) << Error::Kind::Timeout;
    QTest::newRow("too slow twice") << QString() << 2 << timeOut() << Error::Kind::Timeout;
}

void TestPgSearch::saysWhatFailed()
{
    QFETCH(QString, service);
    QFETCH(int, times);
    QFETCH(Error, error);
    SearchQuery query = asked(u"okafor"_s);
    query.service = service;
    TroubledReader reader(*m_client, times, error);
    const auto search = searched(query, reader);
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Failed);
    QTEST(search->state().error.value_or(Error()).kind, "kind");
}

void TestPgSearch::asksTheNewestWhereAllTookTooLong()
{
    TroubledReader reader(*m_client, 1, timeOut());
    const auto search = searched(asked(u"okafor"_s), reader);
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Finished);
    QCOMPARE(idsOf(*search), expectedIds(m_rows, search->state().query));
    QVERIFY(reachText(search->state())
                .contains(u"only the newest 100,000 messages, since looking at all of them took too long"_s));
}

void TestPgSearch::isNotCompleteWhereOlderOnesWereNotLookedAt_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("timeOuts");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("took too long") << u"@heron.example"_s << 1 << true << false;
    QTest::newRow("short") << u"zq"_s << 0 << true << false;
    QTest::newRow("took too long, and there are no older ones") << u"@heron.example"_s << 1 << false << true;
    QTest::newRow("short, and there are no older ones") << u"zq"_s << 0 << false << true;
}

// All messages to heron.example are older than the newest that are looked at.
void TestPgSearch::isNotCompleteWhereOlderOnesWereNotLookedAt()
{
    QFETCH(QString, term);
    QFETCH(int, timeOuts);
    QFETCH(bool, large);
    QFETCH(bool, isComplete);
    TroubledReader reader(large ? *m_large : *m_client, timeOuts, timeOut());
    const auto search = searched(asked(term), reader);
    QVERIFY(search);
    QCOMPARE(search->state().phase, SearchState::Phase::Finished);
    QCOMPARE(search->state().messages, qint64(0));
    QVERIFY(search->state().newestOnly);
    QCOMPARE(search->state().isComplete(), isComplete);
    const Result<Page> page = waited(search->page({}, {}));
    QVERIFY(page);
    QVERIFY(page->count.kind == (isComplete ? RowCount::Kind::Exact : RowCount::Kind::AtLeast));
    const NothingFound words = nothingFoundWords(search->state());
    QCOMPARE(words.certain, isComplete);
    QVERIFY2(words.title.contains(u"among the newest"_s) != isComplete, qPrintable(words.title));
    QVERIFY2(words.explanation.contains(u"only the newest 100,000 messages"_s), qPrintable(words.explanation));
}

void TestPgSearch::keepsWhatCameBeforeATimeOut()
{
    TroubledReader reader(*m_large, 0, timeOut());
    PgSearch search(asked(u"@large.example"_s), reader);
    QSignalSpy finished(&search, &Search::finished);
    connect(&search, &Source::inserted, &search, [&reader] { reader.fail(); }); // behind the first rows
    search.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(search.state().messages, qint64(PgSearch::firstRows));
    QVERIFY(search.state().hasMore && !search.state().error);
}

void TestPgSearch::substringSearchWithoutAFittingIndex()
{
    QVERIFY(lackingIndexText(searched(asked(u"okafor"_s), *m_client)->state()).isEmpty());
    QVERIFY(m_cluster
                .sql(u"DROP INDEX ix_notifications_normalised_to_trgm; UPDATE pg_index SET indisvalid = false "
                     "WHERE indexrelid = 'ix_notifications_client_reference_trgm'::regclass"_s,
                    u"lacking"_s)
                .ok);
    const auto client = clientOf(u"lacking"_s);
    for (const int timeOuts : {0, 1}) {
        TroubledReader reader(*client, timeOuts, timeOut());
        const auto search = searched(asked(u"okafor"_s), reader);
        QCOMPARE(lackingIndexText(search->state()),
            u"Searching is slow in this database: the index ix_notifications_normalised_to_trgm is missing and "
            "the index ix_notifications_client_reference_trgm is not valid"_s);
    }
    QVERIFY(lackingIndexText(searched(asked(u"ok"_s), *client)->state()).isEmpty()); // needs none
}

// Slowly, which is said, and the same messages.
void TestPgSearch::findsWithoutTheExtension()
{
    QVERIFY(m_cluster.sql(u"DROP EXTENSION pg_trgm CASCADE"_s, u"bare"_s).ok);
    const auto client = clientOf(u"bare"_s);
    for (const QString &term : {u"okafor"_s, u"7700900"_s, u"ok"_s}) {
        const auto search = searched(asked(term), *client);
        const auto whole = searched(asked(term), *m_client);
        QVERIFY(search && whole && !whole->rows().empty());
        QCOMPARE(search->state().phase, SearchState::Phase::Finished);
        QCOMPARE(idsOf(*search), idsOf(*whole));
        const QString lacking = lackingIndexText(search->state());
        QCOMPARE(lacking.contains(u"ix_notifications_normalised_to_trgm is missing"_s), term != "ok"_L1);
    }
    const auto mistyped = searched(asked(u"0770090012"_s), *client);
    QVERIFY(mistyped && mistyped->state().phase == SearchState::Phase::Finished);
    QVERIFY(!mistyped->state().nearMisses || !mistyped->state().nearMisses->error);
}

POSTROOM_TEST(TestPgSearch)
#include "tst_pgsearch.moc"
