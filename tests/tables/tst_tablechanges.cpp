// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

namespace {

constexpr Instant newest(1'800'000'000'000'000);

Instant minutesAfterNewest(int minutes)
{
    return Instant(newest.microseconds() + minutes * qint64(60'000'000));
}

// Puts `count` messages before all others, as a platform does while one looks.
void addOnTop(FakeSource &source, int count)
{
    for (int i = 0; i < count; ++i)
        source.rows.insert(source.rows.begin(), FakeSource::message(900000 + i, minutesAfterNewest(i + 1)));
}

} // namespace

/// Rows that come, go and change under a view.
class TestTableChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void insertionsKeepPersistentIndexesAndResetNothing()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 500);
        table.open();
        table.show(0, 30);
        while (table.model.rowCount() < 500)
            table.show(table.model.rowCount() - 20, table.model.rowCount() - 1);
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex selected = table.model.index(100, 0);
        const QString wanted = table.idAt(100);
        for (int i = 0; i < 30; ++i) {
            const int at = i * 5;
            table.source.insert(at, {FakeSource::message(2000 + i, newest), FakeSource::message(3000 + i, newest)});
            QCOMPARE(selected.data(PagedTableModel::KeyRole).toString(), wanted);
        }
        table.settle();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.model.rowCount(), 560);
        QCOMPARE(table.model.rowOf(wanted), selected.row());
        QVERIFY(isInOrder(table));
    }

    void insertionsBeforeTheFirstAnswerAreNotLost()
    {
        Table table;
        table.model.setSource(&table.source, {Resource::Notifications, {}});
        table.source.insert(0, FakeSource::messages(0, 3));
        table.settle();
        QCOMPARE(table.model.rowCount(), 3);
        table.source.insert(3, FakeSource::messages(3, 250));
        table.settle();
        QCOMPARE(table.model.rowCount(), 253);
        QVERIFY(isInOrder(table));
    }

    void insertionsIntoAnEmptyListAreShown()
    {
        Table table;
        table.open();
        QCOMPARE(table.model.rowCount(), 0);
        table.source.insert(0, FakeSource::messages(0, 50));
        QCOMPARE(table.model.rowCount(), 50);
        table.settle();
    }

    void refreshKeepsRowsById_data()
    {
        QTest::addColumn<bool>("keyset");
        QTest::addColumn<int>("top");
        QTest::newRow("numbers, at the start") << false << 0;
        QTest::newRow("numbers, at a page's end") << false << 180;
        QTest::newRow("numbers, in the middle") << false << 450;
        QTest::newRow("keys, at the start") << true << 0;
        QTest::newRow("keys, at a page's end") << true << 180;
    }
    void refreshKeepsRowsById()
    {
        QFETCH(bool, keyset);
        QFETCH(int, top);
        Table table;
        table.source.rows = FakeSource::messages(0, 800);
        table.source.keyset = keyset;
        table.source.counts = !keyset;
        table.open();
        table.show(0, 199);
        table.show(top, top + 30);
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        QSignalSpy refreshed(&table.model, &PagedTableModel::refreshed);
        const QPersistentModelIndex topRow = table.model.index(top + 19, 0);
        const QString wanted = topRow.data(PagedTableModel::KeyRole).toString();
        addOnTop(table.source, 7);
        table.source.rows[static_cast<std::size_t>(top + 12)] = nullptr;
        table.source.rows.erase(table.source.rows.begin() + top + 12);
        table.model.refresh();
        QCOMPARE(table.model.loadState(top), LoadState::Outdated);
        QCOMPARE(table.idAt(top + 19), wanted);
        table.settle();
        QCOMPARE(refreshed.count(), 1);
        QCOMPARE(resets.count(), 0);
        QVERIFY(topRow.isValid());
        QCOMPARE(topRow.data(PagedTableModel::KeyRole).toString(), wanted);
        QCOMPARE(topRow.row(), top + 19 + 6);
        QCOMPARE(table.model.loadState(top), LoadState::Loaded);
        if (!keyset)
            QCOMPARE(table.model.rowCount(), 806);
    }

    void refreshAnnouncesOnlyWhatChanged()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 100);
        table.open();
        auto changed = std::make_shared<Notification>(*as<Notification>(table.source.rows[5]));
        changed->status = u"permanent-failure"_s;
        table.source.rows[5] = changed;
        QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
        table.model.refresh();
        table.settle();
        QList<int> rows;
        for (const auto &arguments : changes) {
            if (arguments[2].value<QList<int>>().isEmpty())
                rows.append(arguments[0].toModelIndex().row());
        }
        QCOMPARE(rows, QList<int>{5});
        QCOMPARE(table.model.index(5, 3).data().toString(), u"Email address does not exist"_s);
    }

    void failedRefreshKeepsWhatIsShown()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 100);
        table.open();
        table.model.refresh();
        table.source.fail(makeError(Error::Kind::Offline, u"gone"_s));
        QTRY_VERIFY(!table.model.isBusy());
        table.settle();
        QCOMPARE(table.model.rowCount(), 100);
        QCOMPARE(table.model.state(), LoadState::Outdated);
        QCOMPARE(table.model.errorOf(3)->kind, Error::Kind::Offline);
        QCOMPARE(table.idAt(99), id(99));
        table.model.refresh();
        table.settle();
        QCOMPARE(table.model.state(), LoadState::Loaded);
        QVERIFY(!table.model.errorOf(3));
    }

    void refreshFollowsAListThatShrank()
    {
        for (const bool keyset : {false, true}) {
            Table table;
            table.source.rows = FakeSource::messages(0, 700);
            table.source.keyset = keyset;
            table.source.counts = !keyset;
            table.open();
            table.show(190, 199);
            table.show(0, 30);
            table.source.rows.resize(150);
            table.model.refresh();
            table.settle();
            QCOMPARE(table.model.rowCount(), 150);
            QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::Exact, 150}));
            table.source.rows.clear();
            table.model.refresh();
            table.settle();
            QCOMPARE(table.model.rowCount(), 0);
            QCOMPARE(table.model.state(), LoadState::Loaded);
        }
    }

    void goesToADateByPageNumber_data()
    {
        QTest::addColumn<bool>("counts");
        QTest::newRow("exact count") << true;
        QTest::newRow("no count") << false;
    }
    void goesToADateByPageNumber()
    {
        QFETCH(bool, counts);
        Table table;
        table.source.rows = FakeSource::messages(0, 3000);
        table.source.counts = counts;
        table.open();
        table.settle();
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        QSignalSpy located(&table.model, &PagedTableModel::located);
        table.model.goTo(minutesAfterNewest(-1234));
        QVERIFY(table.model.isBusy());
        table.source.releaseLocate();
        QTRY_COMPARE(table.source.pending(), std::vector<Cursor>{Cursor::page(7)});
        table.settle();
        QCOMPARE(located.count(), 1);
        QCOMPARE(located[0][0].toInt(), 1234);
        QCOMPARE(table.idAt(1234), id(1234));
        QCOMPARE(resets.count(), 0);
        table.model.goTo(std::nullopt);
        table.source.releaseLocate();
        QTRY_VERIFY(!table.source.pending().empty());
        table.settle();
        QCOMPARE(located[1][0].toInt(), 2999);
        QCOMPARE(table.idAt(2999), id(2999));
        QCOMPARE(table.model.count(), (RowCount{RowCount::Kind::Exact, 3000}));
        table.show(600, 630);
        QCOMPARE(table.idAt(600), id(600));
    }

    void goesToADateByKeyAndGrowsUpwards()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 3000);
        table.source.keyset = true;
        table.open();
        QSignalSpy located(&table.model, &PagedTableModel::located);
        table.model.goTo(minutesAfterNewest(-1234));
        table.source.releaseLocate();
        QTRY_VERIFY(!table.source.pending().empty());
        table.settle();
        QCOMPARE(located.count(), 1);
        const QPersistentModelIndex there = table.model.index(located[0][0].toInt(), 0);
        QCOMPARE(there.data(PagedTableModel::KeyRole).toString(), id(1234));
        int guard = 0;
        while (table.model.rowOf(id(0)) != 0 && ++guard < 20)
            table.show(0, 10);
        QCOMPARE(table.model.rowOf(id(0)), 0);
        QCOMPARE(there.row(), 1234);
        table.model.goToStart();
        QCOMPARE(located.last()[0].toInt(), 0);
    }

    void goesBackToTheStartOfAListThatBeganElsewhere()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 3000);
        table.source.keyset = true;
        table.open();
        table.model.goTo(std::nullopt);
        table.source.releaseLocate();
        QTRY_VERIFY(!table.source.pending().empty());
        table.settle();
        QSignalSpy located(&table.model, &PagedTableModel::located);
        table.model.goToStart();
        table.settle();
        QCOMPARE(located.count(), 1);
        QCOMPARE(table.idAt(0), id(0));
    }

    void goingCanBeStopped()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 3000);
        table.open();
        QSignalSpy located(&table.model, &PagedTableModel::located);
        QSignalSpy failed(&table.model, &PagedTableModel::locateFailed);
        table.model.goTo(std::nullopt);
        table.model.stopGoing();
        QVERIFY(!table.source.isLocating());
        table.settle();
        QCOMPARE(located.count() + failed.count(), 0);
        QVERIFY(!table.model.isBusy());
        QCOMPARE(table.model.rowCount(), 200);
    }

    void tenMillionRowsAreTheCeiling()
    {
        class Endless : public FakeSource {
        public:
            postroom::Job<Page> *page(const Query &, const Cursor &cursor) override
            {
                Page page;
                page.rows = FakeSource::messages(cursor.number * 200 - 200, 200);
                page.next = Cursor::page(cursor.number + 1);
                page.count = {RowCount::Kind::Exact, 72'000'000};
                return postroom::Job<Page>::finished(std::move(page));
            }
        };
        Endless source;
        PagedTableModel model(columnsOf(Resource::Notifications), Clock(newest), londonZone());
        model.setSource(&source, {Resource::Notifications, {}});
        QTRY_COMPARE(model.rowCount(), PagedTableModel::maximumRows);
        QVERIFY(model.isCapped());
        QCOMPARE(model.count(), (RowCount{RowCount::Kind::Exact, 72'000'000}));
        model.setViewport(9'999'970, 9'999'999);
        QTRY_COMPARE(model.loadState(9'999'999), LoadState::Loaded);
        QCOMPARE(model.index(9'999'999, 0).data(PagedTableModel::KeyRole).toString(), u"9999999"_s);
        QTRY_VERIFY(!model.isBusy());
    }

    void stoppingTakesMarksBack()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 1000);
        table.source.counts = true;
        table.open();
        table.settle();
        table.model.setViewport(600, 630);
        table.gather();
        QCOMPARE(table.model.loadState(600), LoadState::Loading);
        table.model.stop();
        QCOMPARE(table.model.loadState(600), LoadState::NotAsked);
        QVERIFY(!table.model.isBusy());
        QVERIFY(table.source.pending().empty());
    }

    void survivesTheEndOfItsSource()
    {
        auto source = std::make_unique<FakeSource>();
        source->rows = FakeSource::messages(0, 1000);
        source->counts = true;
        PagedTableModel model(columnsOf(Resource::Notifications), Clock(newest), londonZone());
        model.setSource(source.get(), {Resource::Notifications, {}});
        source->release();
        QTRY_COMPARE(model.rowCount(), 1000);
        model.setSource(nullptr, {});
        source.reset();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), LoadState::NotAsked);
    }

    void saysTheCellToAccessibility()
    {
        Table table;
        auto row = std::make_shared<Notification>(*as<Notification>(FakeSource::message(1, newest)));
        row->notificationType = u"sms"_s;
        row->status = u"permanent-failure"_s;
        row->templateName = u"<b>Sign-in & code</b>"_s;
        table.source.rows = {row};
        table.open();
        const QModelIndex status = table.model.index(0, 3);
        QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), u"Status: Not delivered"_s);
        QCOMPARE(status.data(PagedTableModel::IconRole).toString(), u"circle-x"_s);
        QCOMPARE(status.data(PagedTableModel::ToneRole).toInt(), static_cast<int>(Tone::Bad));
        QCOMPARE(status.data(PagedTableModel::KindRole).toInt(), static_cast<int>(Column::Kind::Status));
        QCOMPARE(table.model.index(0, 2).data().toString(), u"<b>Sign-in & code</b>"_s);
        QVERIFY(!table.model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(table.model.index(0, 0).data(Qt::ToolTipRole).toString(), u"15 January 2027 at 8:00:00am GMT"_s);
    }
};

POSTROOM_TEST(TestTableChanges)
#include "tst_tablechanges.moc"
