// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "local/localsource.h"
#include "recordedstore.h"
#include "support/testmain.h"

#include <algorithm>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString noService = u"00000000-0000-4000-8000-00000000dead"_s;
const QString notices = u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s;
const QString tied = u"service-of-ties"_s;
const Instant tiedMoment(1'800'000'000'123'456);
constexpr int tiedRows = 600;

} // namespace

class TestLocalPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cursorKeyIsNotUnique();
    void walksSeveralStatusesInOneOrder_data();
    void walksSeveralStatusesInOneOrder();
    void keepsPlaceBetweenNeighbours();
    void numbersPages();
    void walksJobsByKey();
    void locatesMoments_data();
    void locatesMoments();
    void countsExactly();
    void cancelledJobsStaySilent();
    void jobsEndWithTheWorker();

private:
    Result<Page> page(const Query &query, const Cursor &cursor = {});
    QStringList walk(const Query &query, Cursor cursor, bool forwards);

    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<LocalSource> m_source;
};

void TestLocalPaging::initTestCase()
{
    std::vector<StoredRecord> records = contractRecords();
    for (int i = 0; i < tiedRows; ++i) {
        const QString id = u"%1"_s.arg((i * 7) % tiedRows, 6, 10, QChar(u'0'));
        records.push_back({Resource::Notifications, message(id, tied, tiedMoment)});
    }
    m_worker = workerWith(std::move(records));
    m_source = std::make_unique<LocalSource>(*m_worker, contractClock());
}

void TestLocalPaging::cleanup()
{
    QVERIFY(noJobsLeft());
}

Result<Page> TestLocalPaging::page(const Query &query, const Cursor &cursor)
{
    return resultOf(m_source->page(query, cursor));
}

QStringList TestLocalPaging::walk(const Query &query, Cursor cursor, bool forwards)
{
    QStringList ids;
    for (int steps = 0; steps < 100; ++steps) {
        const auto answer = page(query, cursor);
        if (!answer)
            return {};
        ids = forwards ? ids + idsOf(answer->rows) : idsOf(answer->rows) + ids;
        const auto &on = forwards ? answer->next : answer->previous;
        if (!on)
            break;
        cursor = *on;
    }
    return ids;
}

void TestLocalPaging::cursorKeyIsNotUnique()
{
    const Query query{Resource::Notifications, {{FilterKey::Service, tied}}};
    const QStringList forwards = walk(query, {}, true);
    QCOMPARE(forwards.size(), tiedRows);
    QCOMPARE(QSet<QString>(forwards.begin(), forwards.end()).size(), tiedRows);
    QVERIFY(std::is_sorted(forwards.begin(), forwards.end(), std::greater<>()));
    QCOMPARE(walk(query, {}, true), forwards);
    QCOMPARE(walk(query, {Cursor::Kind::Last, 1, {}, {}}, false), forwards);
    QCOMPARE(walk(query.with(FilterKey::PageSize, u"7"_s), {}, true), forwards);
    QCOMPARE(walk(query, Cursor::page(1), true), forwards);
}

void TestLocalPaging::walksSeveralStatusesInOneOrder_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("meant");
    QTest::newRow("one") << QStringList{u"delivered"_s} << QStringList{u"delivered"_s};
    QTest::newRow("two") << QStringList{u"delivered"_s, u"created"_s} << QStringList{u"delivered"_s, u"created"_s};
    QTest::newRow("a word for six") << QStringList{u"failed"_s}
                                    << QStringList{u"technical-failure"_s, u"temporary-failure"_s,
                                           u"permanent-failure"_s, u"validation-failed"_s, u"virus-scan-failed"_s,
                                           u"returned-letter"_s};
    QTest::newRow("twice the same") << QStringList{u"sending"_s, u"sending"_s, u"failed"_s, u"permanent-failure"_s}
                                    << QStringList{u"sending"_s, u"technical-failure"_s, u"temporary-failure"_s,
                                           u"permanent-failure"_s, u"validation-failed"_s, u"virus-scan-failed"_s,
                                           u"returned-letter"_s};
}

void TestLocalPaging::walksSeveralStatusesInOneOrder()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, meant);
    const Query all = Query{Resource::Notifications, {{FilterKey::Service, notices}}};
    const auto whole = page(all.with(FilterKey::PageSize, u"5000"_s));
    QVERIFY(whole && !whole->next);
    QStringList expected;
    for (const Row &row : whole->rows) {
        if (meant.contains(as<Notification>(row)->status))
            expected.append(idOf(*row));
    }
    QVERIFY(expected.size() > 20);
    Query query = all.with(FilterKey::PageSize, u"37"_s);
    for (const QString &status : asked)
        query.filters.push_back({FilterKey::Status, status});
    QCOMPARE(walk(query, {}, true), expected);
    QCOMPARE(walk(query, {Cursor::Kind::Last, 1, {}, {}}, false), expected);
    QCOMPARE(walk(query, Cursor::page(1), true), expected);
    const auto first = page(query);
    QVERIFY(first);
    QCOMPARE(first->count, (RowCount{RowCount::Kind::Exact, expected.size()}));
    const auto place = resultOf(m_source->locate(query, sortMomentOf(*whole->rows.at(1000))));
    QVERIFY(place);
    const auto there = page(query, *place);
    QVERIFY(there && !there->rows.empty());
    QVERIFY(*sortMomentOf(*there->rows.front()) <= *sortMomentOf(*whole->rows.at(1000)));
}

void TestLocalPaging::keepsPlaceBetweenNeighbours()
{
    const Query query = Query{Resource::Notifications, {{FilterKey::Service, tied}}}.with(FilterKey::PageSize, u"50"_s);
    const auto first = page(query);
    QVERIFY(first && first->next && !first->previous);
    const auto second = page(query, *first->next);
    QVERIFY(second && second->next && second->previous);
    const auto back = page(query, *second->previous);
    QVERIFY(back && back->next);
    QCOMPARE(idsOf(back->rows), idsOf(first->rows));
    QVERIFY(!back->previous);
    const auto last = page(query, {Cursor::Kind::Last, 1, {}, {}});
    QVERIFY(last && last->previous && !last->next);
    const auto beyond = page(query, Cursor::after(tiedMoment, idOf(*last->rows.back())));
    QVERIFY(beyond && beyond->rows.empty() && !beyond->next && beyond->previous);
    QCOMPARE(beyond->previous->kind, Cursor::Kind::Last);
}

void TestLocalPaging::numbersPages()
{
    const Query query = Query{Resource::Notifications, {{FilterKey::Service, tied}}}.with(FilterKey::PageSize, u""_s);
    QCOMPARE(m_source->pageSize(query), 50); // the platform's own page
    const auto twelfth = page(query, Cursor::page(12));
    QVERIFY(twelfth && twelfth->previous && !twelfth->next);
    QCOMPARE(twelfth->rows.size(), std::size_t(50));
    const auto beyond = page(query, Cursor::page(13));
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, Error::Kind::NotFound);
    const auto empty = page({Resource::Notifications, {{FilterKey::Service, noService}}}, Cursor::page(1));
    QVERIFY(empty && empty->rows.empty());
}

void TestLocalPaging::walksJobsByKey()
{
    const Query query{Resource::Jobs, {{FilterKey::Service, u"c62eff1e-dec4-4c28-b54b-1efa29cc2499"_s}}};
    const auto first = page(query);
    QVERIFY(first && first->next); // more than the fifty of one page
    const QStringList byNumber = walk(query, Cursor::page(1), true);
    QCOMPARE(walk(query, {}, true), byNumber);
    QCOMPARE(walk(query, {Cursor::Kind::Last, 1, {}, {}}, false), byNumber);
    QVERIFY(byNumber.size() > 50);
}

void TestLocalPaging::locatesMoments_data()
{
    QTest::addColumn<int>("row"); // of the list; -1: newer than all
    QTest::addColumn<qint64>("shift"); // microseconds
    QTest::newRow("at a row") << 150 << qint64(0);
    QTest::newRow("just after a row") << 150 << qint64(1);
    QTest::newRow("newer than all") << 0 << qint64(1'000'000'000'000);
    QTest::newRow("the last but one page") << 700 << qint64(0);
}

void TestLocalPaging::locatesMoments()
{
    QFETCH(int, row);
    QFETCH(qint64, shift);
    const Query query{Resource::Notifications, {{FilterKey::Service, notices}}};
    const auto whole = page(query.with(FilterKey::PageSize, u"5000"_s));
    QVERIFY(whole && whole->rows.size() > 1000);
    const Instant moment(sortMomentOf(*whole->rows.at(std::size_t(row)))->microseconds() + shift);
    const auto place = resultOf(m_source->locate(query, moment));
    QVERIFY(place);
    const auto answer = page(query, *place);
    QVERIFY(answer && !answer->rows.empty());
    const auto expected = std::find_if(whole->rows.begin(), whole->rows.end(),
        [moment](const Row &candidate) { return *sortMomentOf(*candidate) <= moment; });
    QCOMPARE(idOf(*answer->rows.front()), idOf(**expected));
    QCOMPARE(answer->previous.has_value(), expected != whole->rows.begin());
    const auto end = resultOf(m_source->locate(query, Instant(0)));
    QVERIFY(end);
    QCOMPARE(end->kind, Cursor::Kind::Last);
    const auto newest = resultOf(m_source->locate(query, std::nullopt));
    QVERIFY(newest);
    QCOMPARE(newest->kind, Cursor::Kind::Last);
}

void TestLocalPaging::countsExactly()
{
    const Query query{Resource::Notifications, {{FilterKey::Service, tied}}};
    for (int times = 0; times < 2; ++times) { // counted, then remembered
        const auto answer = page(query);
        QVERIFY(answer);
        QCOMPARE(answer->count, (RowCount{RowCount::Kind::Exact, tiedRows}));
    }
    const auto none = page(query.with(FilterKey::Type, u"email"_s));
    QVERIFY(none);
    QCOMPARE(none->count, (RowCount{RowCount::Kind::Exact, 0}));
}

void TestLocalPaging::cancelledJobsStaySilent()
{
    bool answered = false;
    bool ended = false;
    auto *job = m_source->page({Resource::Services, {}}, {});
    job->then(this, [&answered](const Result<Page> &) { answered = true; });
    connect(job, &AbstractJob::ended, this, [&ended] { ended = true; });
    job->cancel();
    QVERIFY(ended);
    QVERIFY(page({Resource::Services, {}})); // comes after it
    QVERIFY(!answered);
}

void TestLocalPaging::jobsEndWithTheWorker()
{
    auto worker = workerWith({});
    bool answered = false;
    LocalSource source(*worker, contractClock());
    source.page({Resource::Services, {}}, {})->then(this, [&answered](const Result<Page> &) { answered = true; });
    worker.reset();
    QVERIFY(noJobsLeft());
    QVERIFY(!answered);
}

POSTROOM_TEST(TestLocalPaging)
#include "tst_localpaging.moc"
