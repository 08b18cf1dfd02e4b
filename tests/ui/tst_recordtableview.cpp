// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "style/zoom.h"
#include "support/settle.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "ui/windowtest.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A table over a fake list, shown.
struct ShownTable {
    ShownTable()
    {
        view.setRecords(&model);
        view.resize(900, 400);
        view.show();
    }
    void open(int rows)
    {
        source.rows = FakeSource::messages(0, rows);
        model.setSource(&source, {Resource::Notifications, {}});
        settle();
    }
    void settle() { settleRows(model, source); }
    FakeSource source;
    PagedTableModel model{columnsOf(Resource::Notifications), testClock(), londonZone()};
    RecordTableView view;
};

} // namespace

class TestRecordTableView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void rowsComeBackToTheirHeight()
    {
        RowTableView table;
        table.show();
        const int before = table.verticalHeader()->defaultSectionSize();
        Zoom zoom(Zoom::usual);
        zoom.set(Zoom::most);
        QTRY_VERIFY(table.verticalHeader()->defaultSectionSize() > before);
        zoom.set(Zoom::usual);
        QTRY_COMPARE(table.verticalHeader()->defaultSectionSize(), before);
    }

    void hasACurrentCellWheneverThereAreRows()
    {
        ShownTable table;
        QVERIFY(!table.view.currentIndex().isValid());
        table.open(50);
        QVERIFY(table.view.currentIndex().isValid());
        QCOMPARE(table.view.selectedRowCount(), 0);
        table.open(0);
        QVERIFY(!table.view.currentIndex().isValid());
        table.open(3);
        QVERIFY(table.view.currentIndex().isValid());
    }

    // Whether a list comes newest first its platform decides.
    void theArrowSaysWhatIsSo()
    {
        ShownTable table;
        table.open(50);
        QVERIFY(table.view.horizontalHeader()->isSortIndicatorShown());
        table.source.rows = FakeSource::messages(0, 50);
        std::reverse(table.source.rows.begin(), table.source.rows.end());
        table.model.setSource(&table.source, {Resource::Notifications, {}});
        table.settle();
        QCOMPARE(table.model.rowCount(), 50);
        QVERIFY(!table.view.horizontalHeader()->isSortIndicatorShown());
        table.open(0);
        QVERIFY(!table.view.horizontalHeader()->isSortIndicatorShown());
    }

    void truncationNotVisible()
    {
        ShownTable table;
        table.open(50);
        QTRY_VERIFY(table.view.tableColumns().last() >= 0);
        for (int width : {900, 700, 560}) {
            table.view.resize(width, 400);
            for (std::size_t i = 0; i < table.view.columns().size(); ++i) {
                const int column = static_cast<int>(i);
                if (table.view.isColumnHidden(column) || table.view.columns()[i].room != Column::Room::Keep)
                    continue;
                const bool outer
                    = column == table.view.tableColumns().first() || column == table.view.tableColumns().last();
                const int hint = table.view.sizeHintForIndex(table.model.index(0, column)).width() + (outer ? 8 : 0);
                QVERIFY2(table.view.columnWidth(column) >= hint, table.view.columns()[i].id);
            }
            QVERIFY(table.view.horizontalScrollBar()->maximum() == 0 || width == 560);
        }
    }

    void keysOpenAndShowDetails()
    {
        ShownTable table;
        table.open(50);
        QSignalSpy opened(&table.view, &RecordTableView::opened);
        QSignalSpy details(&table.view, &RecordTableView::detailsRequested);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QTest::keyClick(&table.view, Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(details.count(), 1);
    }

    void copiesTheVisibleColumnsOfTheChosenRows()
    {
        ShownTable table;
        table.open(50);
        table.view.selectRow(2);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"person 2"_s));
        QVERIFY(!text.contains(u"person 3"_s));
        QVERIFY(!text.contains(u"000002"_s)); // the id is a column that is not shown
    }

    void whatIsChosenIsKeptByColumn()
    {
        ShownTable table;
        table.open(5);
        QVERIFY(table.view.tableColumns().state().isEmpty());
        table.view.tableColumns().setShown(u"id"_s, true);
        table.view.tableColumns().setShown(u"provider"_s, false);
        const QVariantMap kept = table.view.tableColumns().state();
        ShownTable other;
        other.view.tableColumns().restore(kept);
        QVERIFY(other.view.tableColumns().isShown(u"id"_s));
        QVERIFY(!other.view.tableColumns().isShown(u"provider"_s));
        other.view.tableColumns().reset();
        QVERIFY(other.view.tableColumns().isShown(u"provider"_s));
    }

    void aPageThatFailedIsAskedForAgainByEnter()
    {
        ShownTable table;
        table.source.counts = true;
        table.open(1000);
        table.view.scrollToBottom();
        QTRY_VERIFY(!table.source.pending().empty());
        while (!table.source.pending().empty())
            table.source.fail(makeError(Error::Kind::Timeout, QString()));
        const int last = table.model.rowCount() - 1;
        QTRY_COMPARE(table.model.loadState(last), PagedTableModel::LoadState::Failed);
        table.view.selectRow(last);
        QTest::keyClick(&table.view, Qt::Key_Return);
        table.settle();
        QTRY_COMPARE(table.model.loadState(last), PagedTableModel::LoadState::Loaded);
    }

    void screenReadersSeeTheShownColumnsAlone()
    {
        ShownTable table;
        table.open(5);
        QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(&table.view)->tableInterface();
        const int before = cells->columnCount();
        QVERIFY(before < table.model.columnCount());
        table.view.tableColumns().setShown(u"status"_s, false);
        QCOMPARE(cells->columnCount(), before - 1);
        for (int column = 0; column < cells->columnCount(); ++column)
            QVERIFY(!cells->cellAt(0, column)->text(QAccessible::Name).startsWith(u"Status"_s));
    }

    void aCellThatIsGoneSaysSo()
    {
        ShownTable table;
        table.open(5);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table.view);
        QAccessibleTableInterface *cells = interface->tableInterface();
        QAccessibleInterface *held = cells->cellAt(4, 0);
        QCOMPARE(interface->child(interface->indexOfChild(held)), held);
        for (const auto &[row, column] : {std::pair(5, 0), std::pair(-1, 0), std::pair(0, 99)}) {
            QAccessibleInterface *nowhere = cells->cellAt(row, column);
            QVERIFY(nowhere && !nowhere->isValid() && nowhere->tableCellInterface());
            QCOMPARE(nowhere->text(QAccessible::Name), QString());
        }
        table.open(3);
        QVERIFY(!held->isValid());
        QCOMPARE(held->text(QAccessible::Name), QString());
        QCOMPARE(held->rect(), QRect());
        QCOMPARE(interface->indexOfChild(held), -1);
        held->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(cells->cellAt(2, 0)->isValid());
    }

    void cellsFollowTheirRows()
    {
        ShownTable table;
        table.open(5);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table.view);
        QAccessibleInterface *held = interface->tableInterface()->cellAt(1, 1);
        const QString said = held->text(QAccessible::Name);
        table.source.insert(0, FakeSource::messages(100, 2));
        QCOMPARE(held->text(QAccessible::Name), said);
        QCOMPARE(held->tableCellInterface()->rowIndex(), 3);
        QCOMPARE(interface->tableInterface()->cellAt(3, 1)->text(QAccessible::Name), said);
        QVERIFY(interface->tableInterface()->cellAt(1, 1)->text(QAccessible::Name) != said);
    }

    // user-reports, "Selection materialised index by index"; bench_window measures it.
    void selectionMaterialisedIndexByIndex()
    {
        ShownTable table;
        table.open(150);
        table.view.selectAll();
        QVERIFY(!table.view.horizontalHeader()->selectionModel()->hasSelection()); // it would look at every row
        QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(&table.view)->tableInterface();
        QCOMPARE(cells->selectedRowCount(), table.model.rowCount());
        QCOMPARE(cells->selectedRows().size(), table.model.rowCount());
        QVERIFY(cells->isRowSelected(140));
        QVERIFY(cells->unselectRow(140));
        QVERIFY(!cells->isRowSelected(140));
        QCOMPARE(cells->selectedRowCount(), table.model.rowCount() - 1);
    }

    void screenReadersHearStateAndColumn()
    {
        ShownTable table;
        table.open(5);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table.view);
        QVERIFY(interface && interface->tableInterface());
        QVERIFY(interface->tableInterface()->cellAt(0, 3)->text(QAccessible::Name).startsWith(u"Status: "_s));
    }
};

POSTROOM_TEST(TestRecordTableView)

#include "tst_recordtableview.moc"
