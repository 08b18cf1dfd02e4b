// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "local/localsearch.h"
#include "recordedstore.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString notices = u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s;

/// The recorded request as a search of one service, the term as typed there.
SearchQuery queryOf(const QJsonObject &exchange)
{
    SearchQuery query;
    query.service = exchange["path"_L1].toString().section(u'/', 2, 2);
    const QUrlQuery items(exchange["query"_L1].toString());
    query.term.term = items.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    query.term.requests = {{items.allQueryItemValues(u"template_type"_s, QUrl::FullyDecoded)}};
    query.statuses = items.allQueryItemValues(u"status"_s, QUrl::FullyDecoded);
    return query;
}

/// A service as small as a search needs it, and a message of it.
StoredRecord serviceNamed(const QString &id, bool active)
{
    for (const StoredRecord &record : contractRecords()) {
        if (record.resource != Resource::Services)
            continue;
        const std::shared_ptr<Record> copy = typeOf(*record.record).copy(*record.record);
        typeOf(*copy).field("id"_L1)->set(*copy, id);
        typeOf(*copy).field("name"_L1)->set(*copy, u"Service "_s + id);
        typeOf(*copy).field("active"_L1)->set(*copy, active);
        return {Resource::Services, copy};
    }
    return {};
}

StoredRecord messageTo(const QString &number, const QString &id, const QString &service, qint64 moment)
{
    Notification copy = *as<Notification>(message(id, service, Instant(moment)));
    copy.normalisedTo = number;
    return {Resource::Notifications, std::make_shared<Notification>(copy)};
}

} // namespace

class TestLocalSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsWhatThePlatformFound_data();
    void findsWhatThePlatformFound();
    void searchesAllServicesInOneStep();
    void asksTwiceForAPhoneNumber();
    void showsFiftyOfEachService();
    void leavesOutArchivedServices();
    void statesItsReach();
    void unknownServiceIsNotFound();
    void stopEndsItAtOnce();
    void goesAwayWhileItRuns();

private:
    std::unique_ptr<Search> run(const SearchQuery &query, StoreWorker *worker = nullptr);

    std::unique_ptr<StoreWorker> m_worker;
};

void TestLocalSearch::initTestCase()
{
    m_worker = workerWith(contractRecords());
}

void TestLocalSearch::cleanup()
{
    QVERIFY(noJobsLeft());
}

std::unique_ptr<Search> TestLocalSearch::run(const SearchQuery &query, StoreWorker *worker)
{
    auto search = std::make_unique<LocalSearch>(query, worker ? *worker : *m_worker);
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    return finished.wait(20'000) ? std::move(search) : nullptr;
}

void TestLocalSearch::findsWhatThePlatformFound_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    int recorded = 0;
    const QList<QJsonObject> exchanges = contractLines(u"exchanges/reads/notifications_search.jsonl"_s);
    for (const QJsonObject &exchange : exchanges) {
        const bool get = exchange["method"_L1].toString() == u"GET" && exchange["status"_L1].toInt() == 200;
        if (!get || queryOf(exchange).term.isBlank())
            continue;
        QTest::addRow("%s", qPrintable(exchange["name"_L1].toString())) << exchange;
        ++recorded;
    }
    QVERIFY(recorded > 85);
}

void TestLocalSearch::findsWhatThePlatformFound()
{
    QFETCH(QJsonObject, exchange);
    const auto search = run(queryOf(exchange));
    QVERIFY(search);
    // The platform answers with an empty list for a service that does not exist; a search says so.
    const bool nowhere = search->state().error && search->state().error->kind == Error::Kind::NotFound;
    QCOMPARE(search->state().phase, nowhere ? SearchState::Phase::Failed : SearchState::Phase::Finished);
    QStringList recorded;
    const QJsonArray rows = exchange["response"_L1]["notifications"_L1].toArray();
    for (const QJsonValue &row : rows)
        recorded.append(row["id"_L1].toString());
    if (exchange["order_dependent"_L1].toArray().isEmpty())
        QCOMPARE(idsOf(search->rows()), recorded);
    else
        QCOMPARE(search->rows().size(), std::size_t(recorded.size()));
    const bool more = exchange["response"_L1]["links"_L1].toObject().contains("next"_L1);
    QCOMPARE(search->state().showMore.size(), more ? 1 : 0);
}

void TestLocalSearch::searchesAllServicesInOneStep()
{
    SearchQuery query;
    query.term = searchTerm(u"sam.okafor@example.com"_s);
    const auto search = run(query);
    QVERIFY(search);
    const SearchState &state = search->state();
    QVERIFY(state.isComplete());
    QCOMPARE(state.services, 15);
    QCOMPARE(state.answered, state.services);
    QVERIFY(state.servicesWithMessages >= 6);
    QCOMPARE(state.messages, qint64(search->rows().size()));
    for (std::size_t i = 1; i < search->rows().size(); ++i)
        QVERIFY(standsBefore(*search->rows()[i - 1], *search->rows()[i]));
    for (const Row &row : search->rows())
        QVERIFY(!as<Notification>(row)->serviceName.isEmpty());
}

void TestLocalSearch::asksTwiceForAPhoneNumber()
{
    SearchQuery query;
    query.service = notices;
    query.term = searchTerm(u"07700 900321"_s);
    QCOMPARE(query.term.requests.size(), std::size_t(2));
    const auto search = run(query);
    QVERIFY(search);
    QCOMPARE(search->rows().size(), std::size_t(7)); // as the recorded request with the type, and nothing twice
}

void TestLocalSearch::showsFiftyOfEachService()
{
    std::vector<StoredRecord> records{serviceNamed(u"busy"_s, true), serviceNamed(u"quiet"_s, true)};
    for (int i = 0; i < 60; ++i)
        records.push_back(messageTo(u"447700900123"_s, u"b%1"_s.arg(i, 3, 10, QChar(u'0')), u"busy"_s, 1000 + i));
    for (int i = 0; i < 50; ++i)
        records.push_back(messageTo(u"447700900123"_s, u"q%1"_s.arg(i, 3, 10, QChar(u'0')), u"quiet"_s, i));
    const auto worker = workerWith(std::move(records));
    SearchQuery query;
    query.term = searchTerm(u"07700900123"_s);
    const auto search = run(query, worker.get());
    QVERIFY(search);
    QCOMPARE(search->rows().size(), std::size_t(100));
    QCOMPARE(search->state().showMore, QStringList{u"Service busy"_s});
    QCOMPARE(idOf(*search->rows().front()), u"b059"_s);
}

void TestLocalSearch::leavesOutArchivedServices()
{
    const auto worker = workerWith({serviceNamed(u"live"_s, true), serviceNamed(u"gone"_s, false),
        messageTo(u"447700900123"_s, u"1"_s, u"live"_s, 1), messageTo(u"447700900123"_s, u"2"_s, u"gone"_s, 2)});
    SearchQuery query;
    query.term = searchTerm(u"07700900123"_s);
    const auto all = run(query, worker.get());
    QVERIFY(all);
    QCOMPARE(idsOf(all->rows()), (QStringList{u"2"_s, u"1"_s}));
    query.includeArchived = false;
    const auto live = run(query, worker.get());
    QVERIFY(live);
    QCOMPARE(idsOf(live->rows()), QStringList{u"1"_s});
    QCOMPARE(live->state().services, 1);
}

void TestLocalSearch::statesItsReach()
{
    SearchQuery query;
    query.term = searchTerm(u"no-such-thing-anywhere"_s);
    const auto nothing = run(query);
    QVERIFY(nothing && nothing->rows().empty());
    QVERIFY(nothing->state().reach.known);
    QVERIFY(nothing->state().reach.exceptions.size() > 3); // of every service
    query.service = u"e91cc7d2-dbf8-46c2-b5be-5a477b6fa2af"_s;
    query.term = searchTerm(u"sam.okafor@example.com"_s);
    const auto some = run(query);
    QVERIFY(some && !some->rows().empty());
    QHash<QString, int> days;
    for (const auto &exception : some->state().reach.exceptions) {
        QCOMPARE(exception.service, query.service);
        days.insert(exception.notificationType, exception.days);
    }
    QCOMPARE(days, (QHash<QString, int>{{u"email"_s, 30}, {u"sms"_s, 3}, {u"letter"_s, 90}}));
}

void TestLocalSearch::unknownServiceIsNotFound()
{
    SearchQuery query;
    query.service = u"00000000-0000-4000-8000-00000000dead"_s;
    query.term = searchTerm(u"07700"_s);
    const auto search = run(query);
    QVERIFY(search && search->rows().empty());
    QVERIFY(!search->state().isComplete());
    QCOMPARE(search->state().error->kind, Error::Kind::NotFound);
}

void TestLocalSearch::stopEndsItAtOnce()
{
    SearchQuery query;
    query.term = searchTerm(u"07700900321"_s);
    LocalSearch search(query, *m_worker);
    QSignalSpy finished(&search, &Search::finished);
    search.start();
    search.stop();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Stopped);
    QVERIFY(noJobsLeft());
    QVERIFY(search.rows().empty());
}

void TestLocalSearch::goesAwayWhileItRuns()
{
    SearchQuery query;
    query.term = searchTerm(u"07700900321"_s);
    {
        LocalSearch search(query, *m_worker);
        search.start();
    }
    QVERIFY(noJobsLeft());
}

POSTROOM_TEST(TestLocalSearch)
#include "tst_localsearch.moc"
