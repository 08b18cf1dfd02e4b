// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "scriptedsource.h"
#include "support/testmain.h"

#include <algorithm>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// A search whose answers the test puts in.
class OpenSearch : public Search {
public:
    OpenSearch()
        : Search(SearchQuery{})
    {
        connect(this, &Source::inserted, this, [this](qint64 position, const std::vector<Row> &rows) {
            seen.insert(seen.begin() + position, rows.begin(), rows.end());
            ++insertions;
        });
    }
    void start() override { editState().phase = SearchState::Phase::Asking; }
    void stop() override { editState().phase = SearchState::Phase::Stopped; }
    void finish() { editState().phase = SearchState::Phase::Finished; }
    void more() { editState().showMore.append(u"s"_s); }
    using Search::add;

    std::vector<Row> seen; // what a view that follows the signals holds
    int insertions = 0;
};

QStringList ids(const std::vector<Row> &rows)
{
    QStringList list;
    for (const Row &row : rows)
        list.append(idOf(*row));
    return list;
}

Row message(const QString &id, int minute)
{
    return test::ScriptedSource::message(id, u"s"_s, minute);
}

std::vector<Row> messages(int first, int count)
{
    std::vector<Row> rows;
    for (int i = first; i < first + count; ++i)
        rows.push_back(message(u"m%1"_s.arg(i, 5, 10, QLatin1Char('0')), i));
    return rows;
}

template <typename T> std::optional<Result<T>> answerOf(postroom::Job<T> *job)
{
    std::optional<Result<T>> got;
    QObject context;
    job->then(&context, [&got](const Result<T> &result) { got.emplace(result); });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }))
        return std::nullopt;
    return got;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void mergesNewestFirstThenByIdDescending();
    void insertionsReplayToTheSameRows();
    void rowsSideBySideGoInAsOneRun();
    void leavesOutWhatIsThere();
    void rowsWithoutAnIdAreNotTheSame();
    void countsServicesAndMessages();
    void tellsChangesOnceATurn();
    void answersPages();
    void answersOne();
    void locatesAMoment();
    void answersForNotificationsAlone();
    void carriesTheNameOfTheService();
};

void TestSearch::mergesNewestFirstThenByIdDescending()
{
    OpenSearch search;
    search.add({message(u"a"_s, 5), message(u"b"_s, 9)}, u"One"_s);
    search.add({message(u"c"_s, 5), message(u"d"_s, 5), message(u"e"_s, 7)}, u"Two"_s);
    QCOMPARE(ids(search.rows()), (QStringList{u"b"_s, u"e"_s, u"d"_s, u"c"_s, u"a"_s}));
    const auto timeless = std::make_shared<Notification>();
    timeless->id = u"z"_s;
    spellAs(*timeless, Notification::internalShape());
    search.add({timeless}, u"Three"_s);
    QCOMPARE(idOf(*search.rows().back()), u"z"_s);
    QVERIFY(std::is_sorted(
        search.rows().begin(), search.rows().end(), [](const Row &a, const Row &b) { return standsBefore(*a, *b); }));
}

// Random batches with equal moments and repeated ids: who follows the signals holds the same list at every step.
void TestSearch::insertionsReplayToTheSameRows()
{
    QRandomGenerator random(20261120);
    OpenSearch search;
    QSet<QString> added;
    for (int batch = 0; batch < 60; ++batch) {
        std::vector<Row> rows;
        const int count = random.bounded(60);
        for (int i = 0; i < count; ++i) {
            const QString id = QString::number(random.bounded(1500));
            added.insert(id);
            rows.push_back(message(id, id.toInt() % 97));
        }
        search.add(rows, u"S"_s);
        QCOMPARE(ids(search.seen), ids(search.rows()));
    }
    QVERIFY(added.size() > 800);
    QCOMPARE(search.rows().size(), static_cast<std::size_t>(added.size()));
    QVERIFY(std::is_sorted(
        search.rows().begin(), search.rows().end(), [](const Row &a, const Row &b) { return standsBefore(*a, *b); }));
}

void TestSearch::rowsSideBySideGoInAsOneRun()
{
    OpenSearch search;
    search.add(messages(0, 50), u"S"_s);
    QCOMPARE(search.insertions, 1);
    search.add(messages(100, 50), u"S"_s);
    QCOMPARE(search.insertions, 2);
    search.add({message(u"x1"_s, 200), message(u"x2"_s, 25), message(u"x3"_s, 60), message(u"x4"_s, 61)}, u"S"_s);
    QCOMPARE(search.insertions, 5);
    search.add({}, u"S"_s);
    QCOMPARE(search.insertions, 5);
}

void TestSearch::leavesOutWhatIsThere()
{
    OpenSearch search;
    search.add({message(u"a"_s, 1), message(u"a"_s, 1), message(u"b"_s, 1)}, u"S"_s);
    search.add({message(u"b"_s, 1), message(u"a"_s, 2), test::ScriptedSource::service(u"c"_s, u"live"_s)}, u"S"_s);
    QCOMPARE(ids(search.rows()), (QStringList{u"b"_s, u"a"_s}));
}

void TestSearch::rowsWithoutAnIdAreNotTheSame()
{
    OpenSearch search;
    search.add({message({}, 2), message(u"a"_s, 1), message({}, 2)}, u"S"_s);
    search.add({message({}, 1), message(u"a"_s, 1)}, u"S"_s);
    QCOMPARE(ids(search.rows()), (QStringList{{}, {}, u"a"_s, {}}));
    QCOMPARE(search.state().messages, 4);
    QCOMPARE(ids(search.seen), ids(search.rows()));
}

void TestSearch::countsServicesAndMessages()
{
    OpenSearch search;
    search.add(
        {test::ScriptedSource::message(u"a"_s, u"s1"_s, 1), test::ScriptedSource::message(u"b"_s, u"s1"_s, 2)}, {});
    search.add({test::ScriptedSource::message(u"c"_s, u"s2"_s, 1)}, {});
    QCOMPARE(search.state().messages, 3);
    QCOMPARE(search.state().servicesWithMessages, 2);
}

void TestSearch::tellsChangesOnceATurn()
{
    OpenSearch search;
    QSignalSpy changed(&search, &Search::stateChanged);
    search.start();
    search.add(messages(0, 3), u"S"_s);
    search.add(messages(3, 3), u"S"_s);
    search.finish();
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    search.stop();
    QTRY_COMPARE(changed.count(), 2);
}

void TestSearch::answersPages()
{
    OpenSearch search;
    const auto ask = [&search](const Cursor &cursor) { return answerOf(search.page({}, cursor))->value(); };
    QVERIFY(ask({}).rows.empty());
    QVERIFY(!ask({}).next);
    QVERIFY(ask({Cursor::Kind::Last, 1, {}, {}}).rows.empty());
    search.add(messages(0, 450), u"S"_s);

    const Page first = ask({});
    QCOMPARE(first.rows.size(), std::size_t(search.pageSize({})));
    QVERIFY(!first.previous);
    QVERIFY(first.next && *first.next == Cursor::page(2));
    QCOMPARE(first.count, (RowCount{RowCount::Kind::AtLeast, 450}));
    const Page second = ask(*first.next);
    QCOMPARE(idOf(*second.rows.front()), u"m00249"_s);
    const Page last = ask(*second.next);
    QCOMPARE(last.rows.size(), std::size_t(50));
    QVERIFY(!last.next);
    QVERIFY(last.previous && *last.previous == Cursor::page(2));
    QCOMPARE(ids(ask({Cursor::Kind::Last, 1, {}, {}}).rows), ids(last.rows));
    QVERIFY(ask(Cursor::page(9)).rows.empty());
    QVERIFY(!ask(Cursor::page(9)).next);

    search.finish();
    QCOMPARE(ask({}).count, (RowCount{RowCount::Kind::Exact, 450}));
    search.more();
    QCOMPARE(ask({}).count, (RowCount{RowCount::Kind::AtLeast, 450}));
}

void TestSearch::answersOne()
{
    OpenSearch search;
    search.add(messages(0, 3), u"S"_s);
    const auto found = answerOf(search.one({Resource::Notifications, u"m00001"_s, {}}));
    QVERIFY(found && *found);
    QCOMPARE(idOf(***found), u"m00001"_s);
    const auto missing = answerOf(search.one({Resource::Notifications, u"other"_s, {}}));
    QVERIFY(missing && !*missing);
    QCOMPARE(missing->error().kind, Error::Kind::NotFound);
}

void TestSearch::locatesAMoment()
{
    OpenSearch search;
    const auto pageOf
        = [&search](std::optional<Instant> moment) { return answerOf(search.locate({}, moment))->value().number; };
    QCOMPARE(pageOf(std::nullopt), 1);
    QCOMPARE(pageOf(Instant()), 1);
    search.add(messages(0, 400), u"S"_s);
    const auto momentOf = [&search](std::size_t row) { return *sortMomentOf(*search.rows()[row]); };
    QCOMPARE(pageOf(std::nullopt), 2);
    QCOMPARE(pageOf(momentOf(0)), 1);
    QCOMPARE(pageOf(Instant(momentOf(0).microseconds() + 1)), 1);
    QCOMPARE(pageOf(momentOf(199)), 1);
    QCOMPARE(pageOf(momentOf(200)), 2);
    QCOMPARE(pageOf(Instant()), 2);
}

void TestSearch::answersForNotificationsAlone()
{
    const OpenSearch search;
    QVERIFY(!search.whyNot(Query{Resource::Notifications, {}}));
    QVERIFY(search.whyNot(Query{Resource::Jobs, {}}));
    QVERIFY(!search.whyNot(Target{Resource::Notifications, u"a"_s, {}}));
    QCOMPARE(search.whyNot(Target{Resource::Services, u"a"_s, {}}), WhyNot{});
}

void TestSearch::carriesTheNameOfTheService()
{
    OpenSearch search;
    search.add({message(u"a"_s, 1)}, u"Bins & paper"_s);
    const auto *row = as<Notification>(search.rows().front());
    QCOMPARE(row->serviceName, u"Bins & paper"_s);
    QCOMPARE(row->shape, &Notification::searchShape());
}

POSTROOM_TEST(TestSearch)
#include "tst_search.moc"
