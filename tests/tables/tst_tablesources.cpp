// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace postroom;
using namespace postroom::test;
using LoadState = PagedTableModel::LoadState;

namespace {

constexpr Instant newest(1'800'000'000'000'000);

} // namespace

/// Rows that are read again, from the same source or from another one.
class TestTableSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void insertionsWhileItIsReadAgainAreReadToo()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 50);
        table.open();
        table.show(0, 30);
        table.model.refresh();
        table.source.insert(0, {FakeSource::message(2000, newest)});
        table.settle();
        QCOMPARE(table.model.rowCount(), 51);
        QVERIFY(isInOrder(table));
        table.show(0, 30);
        QCOMPARE(table.model.state(), LoadState::Loaded);
    }

    void anotherSourceTakesTheRowsPlaceById()
    {
        Table table;
        {
            FakeSource before;
            before.rows = FakeSource::messages(5, 50);
            table.model.setSource(&before, {Resource::Notifications, {}});
            before.release();
            table.show(0, 30);
            table.model.replaceSource(&table.source, {Resource::Notifications, {}});
        }
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex chosen = table.model.index(20, 0);
        const QString wanted = chosen.data(PagedTableModel::KeyRole).toString();
        table.source.rows = FakeSource::messages(0, 40);
        table.settle();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.model.rowCount(), 40);
        QVERIFY(isInOrder(table));
        QCOMPARE(chosen.data(PagedTableModel::KeyRole).toString(), wanted);
        table.source.insert(0, {FakeSource::message(2000, newest)});
        QCOMPARE(table.model.rowCount(), 41);
        table.settle();
    }
};

POSTROOM_TEST(TestTableSources)

#include "tst_tablesources.moc"
