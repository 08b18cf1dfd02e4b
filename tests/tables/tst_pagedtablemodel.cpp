// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table.h"

#include <QSet>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

class TestPagedTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void asksForTheFirstPageAtOnceAndForNothingElse()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 1000);
        table.source.counts = true;
        table.model.setSource(&table.source, {Resource::Notifications, {}});
        QCOMPARE(table.source.pending(), std::vector<Cursor>{Cursor()});
        QCOMPARE(table.model.state(), LoadState::Loading);
        table.source.release();
        QTRY_COMPARE(table.model.rowCount(), 1000);
        QCOMPARE(table.model.state(), LoadState::Loaded);
        QCOMPARE(table.idAt(0), id(0));
    }

    void dataFetchesNothing()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 1000);
        table.source.counts = true;
        table.open();
        table.settle();
        const int asked = table.source.requests;
        for (int row = 0; row < 1000; ++row)
            table.model.index(row, 0).data();
        table.gather();
        QCOMPARE(table.source.requests, asked);
        QCOMPARE(table.model.loadState(900), LoadState::NotAsked);
        QCOMPARE(table.model.index(900, 3).data(Qt::AccessibleTextRole).toString(), u"Status: loading"_s);
    }

    void asksForWhatIsInViewFirstAndTwoAtOnce()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 5000);
        table.source.counts = true;
        table.open();
        table.settle();
        table.model.setViewport(2000, 2030);
        table.gather();
        QCOMPARE(table.source.pending(), (std::vector<Cursor>{Cursor::page(11), Cursor::page(12)}));
        QCOMPARE(table.model.loadState(2000), LoadState::Loading);
        table.settle();
        QCOMPARE(table.model.loadState(2000), LoadState::Loaded);
        QCOMPARE(table.idAt(2017), id(2017));
    }

    void gathersWishesAndCancelsWhatScrolledAway()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 20000);
        table.source.counts = true;
        table.open();
        table.settle();
        const int before = table.source.requests;
        for (int top = 1000; top < 15000; top += 100)
            table.model.setViewport(top, top + 30);
        table.gather();
        QCOMPARE(table.source.requests, before + 2);
        QCOMPARE(table.model.loadState(14900), LoadState::Loading);
        table.model.setViewport(4000, 4030);
        table.gather();
        QCOMPARE(table.source.pending(), (std::vector<Cursor>{Cursor::page(21), Cursor::page(22)}));
        QCOMPARE(table.model.loadState(14900), LoadState::NotAsked);
        table.settle();
    }

    void readsAListWithOneSingleMoment()
    {
        for (const bool keyset : {false, true}) {
            Table table;
            for (int i = 0; i < 600; ++i)
                table.source.rows.push_back(FakeSource::message(i, Instant(1'700'000'000'000'000)));
            table.source.keyset = keyset;
            table.open();
            while (table.model.rowCount() < 600)
                table.show(table.model.rowCount() - 30, table.model.rowCount() - 1);
            QSet<QString> ids;
            for (int row = 0; row < 600; ++row)
                ids.insert(table.idAt(row));
            QCOMPARE(ids.size(), 600);
            QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::Exact, 600}));
        }
    }

    void growsAtItsEndWithoutACount()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 450);
        table.source.keyset = true;
        table.open();
        QCOMPARE(table.model.rowCount(), 200);
        QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::AtLeast, 200}));
        table.show(0, 30);
        QCOMPARE(table.model.rowCount(), 200);
        table.show(170, 199);
        QCOMPARE(table.model.rowCount(), 400);
        table.show(380, 399);
        QCOMPARE(table.model.rowCount(), 450);
        QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::Exact, 450}));
        QCOMPARE(table.idAt(449), id(449));
    }

    void takesAListThatComesWhole()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 15000);
        table.source.whole = true;
        table.open();
        table.show(14000, 14030);
        QCOMPARE(table.source.requests, 1);
        QCOMPARE(table.model.rowCount(), 15000);
        QCOMPARE(table.model.heldRows(), 15000);
        QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::Exact, 15000}));
    }

    void readsADroppedPageAgainByItsCursor()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 3000);
        table.source.keyset = true;
        table.model.setCapacity(3);
        table.open();
        while (table.model.rowCount() < 3000)
            table.show(table.model.rowCount() - 30, table.model.rowCount() - 1);
        QVERIFY(table.model.heldRows() <= 4 * 200);
        QCOMPARE(table.model.loadState(500), LoadState::NotAsked);
        table.show(500, 530);
        QCOMPARE(table.idAt(500), id(500));
        QCOMPARE(table.model.rowCount(), 3000);
    }

    void failedPageIsRetriedInPlaceAndOnlyOnDemand()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 1000);
        table.source.counts = true;
        table.open();
        table.settle();
        table.model.setViewport(600, 630);
        table.gather();
        table.source.fail(makeError(Error::Kind::Timeout, u"slow"_s));
        table.settle();
        QCOMPARE(table.model.loadState(610), LoadState::Failed);
        QCOMPARE(table.model.errorOf(610)->kind, Error::Kind::Timeout);
        QCOMPARE(table.model.index(610, 3).data(Qt::AccessibleTextRole).toString(), u"Status: could not be read"_s);
        const int asked = table.source.requests;
        table.show(600, 631);
        QCOMPARE(table.source.requests, asked);
        table.model.retry(610);
        QCOMPARE(table.model.loadState(610), LoadState::Loading);
        table.settle();
        QCOMPARE(table.model.loadState(610), LoadState::Loaded);
        QCOMPARE(table.model.rowCount(), 1000);
    }

    void failedFirstPageSaysSoAndCanBeTriedAgain()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 10);
        table.model.setSource(&table.source, {Resource::Notifications, {}});
        table.source.fail(makeError(Error::Kind::Offline, u"refused"_s));
        QTRY_COMPARE(table.model.state(), LoadState::Failed);
        QCOMPARE(table.model.error()->kind, Error::Kind::Offline);
        table.model.retryAll();
        QCOMPARE(table.model.state(), LoadState::Loading);
        table.source.release();
        QTRY_COMPARE(table.model.rowCount(), 10);
        QVERIFY(!table.model.error());
    }

    void lateDataAppliedToAModelThatMovedOn()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 10);
        table.model.setSource(&table.source, {Resource::Notifications, {}});
        table.source.release(); // decided, not yet delivered
        table.source.rows = FakeSource::messages(500, 3);
        table.model.setSource(&table.source, Query{Resource::Notifications, {}}.with(FilterKey::Type, u"sms"_s));
        table.source.release();
        QTRY_COMPARE(table.model.rowCount(), 3);
        QTRY_COMPARE(liveJobs(), 0); // the older answer had its chance
        QCOMPARE(table.idAt(0), id(500));
        QCOMPARE(table.model.rowCount(), 3);
    }
};

POSTROOM_TEST(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
