// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/verdictline.h"
#include "style/measures.h"
#include "support/testmain.h"
#include "ui/opencheck.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The first and the last column of pixels that hold ink of words; last is less than first where there is none.
std::pair<int, int> inkOf(QWidget &widget, const QRect &part)
{
    const QImage image = widget.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
    int first = image.width(), last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 2; y < image.height() - 2; ++y) {
            if (qGray(image.pixel(x, y)) > 160)
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return {part.left() + first, part.left() + last};
}

/// The ink of a column's head and of its cell in a row.
struct Inked {
    Inked(RowTableView &table, int row, int column)
        : head(inkOf(*table.horizontalHeader()->viewport(),
            QRect(table.columnViewportPosition(column), 0, table.columnWidth(column),
                table.horizontalHeader()->height())))
        , cell(inkOf(*table.viewport(), table.visualRect(table.model()->index(row, column))))
    {
    }
    std::pair<int, int> head, cell;
};

bool accepts(RecipientFilePage &page, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    return enter.isAccepted();
}

} // namespace

/// How the page that checks a file looks and is worked by keys.
class TestRecipientFileLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    // As in every list (look 6.2): heads over their cells, the number apart from what follows, a bar at the selection.
    void rowsLookAsInEveryList()
    {
        OpenCheck check;
        QVERIFY(check.ready && check.checkFaults());
        RowTableView &table = check.table();
        QHeaderView &heads = *table.horizontalHeader();
        constexpr int bearing = 2; // px that letters begin inside of their box
        for (const int column : {FaultRows::Recipient, FaultRows::Faults}) {
            QCOMPARE(heads.sectionViewportPosition(column), table.columnViewportPosition(column));
            const Inked inked(table, 1, column);
            QVERIFY(inked.cell.second > 0 && inked.head.second > 0);
            QVERIFY2(std::abs(inked.head.first - inked.cell.first) <= bearing, qPrintable(QString::number(column)));
        }
        const Inked number(table, 1, FaultRows::Number), recipient(table, 1, FaultRows::Recipient);
        QVERIFY(std::abs(number.head.second - number.cell.second) <= bearing);
        QVERIFY(recipient.cell.first - number.cell.second >= 2 * measures::cellPadding - bearing);
        const int left = table.mapTo(check.page, QPoint()).x() + std::min(number.head.first, number.cell.first);
        QVERIFY2(std::abs(left - measures::pageMargin) <= bearing, qPrintable(QString::number(left)));
        const int middle = table.rowViewportPosition(0) + table.rowHeight(0) / 2;
        const QImage rows = table.viewport()->grab().toImage();
        QCOMPARE(rows.pixelColor(1, middle), tokensOf(&table).accent);
        QCOMPARE(rows.pixelColor(measures::selectionBar + 2, middle), tokensOf(&table).sel);
        QCOMPARE(rows.pixelColor(1, middle + table.rowHeight(0)), tokensOf(&table).base);
    }

    void aRowIsOpenedLeftAndCopiedByKeys()
    {
        OpenCheck check;
        QVERIFY(check.ready && check.checkFaults());
        check.page->activate();
        QVERIFY(check.table().hasFocus());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            QTest::keyClick(&check.table(), key);
            QVERIFY(check.rendered().hasFocus());
            QTest::keyClick(&check.rendered(), Qt::Key_Escape);
            QVERIFY(check.table().hasFocus());
        }
        QTest::keyClick(&check.table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"3\t07911 01\t"_s), qPrintable(copied));
    }

    void theTabKeyGoesAsOneReads()
    {
        OpenCheck check;
        QVERIFY(check.ready && check.checkFaults());
        QWidget *stop = check.page->findChild<QWidget *>(u"chooseFile"_s);
        for (const QString &name :
            {u"encoding"_s, u"which"_s, u"export"_s, u"exportGood"_s, u"faults"_s, u"rendered"_s}) {
            do
                stop = stop->nextInFocusChain();
            while (!(stop->focusPolicy() & Qt::TabFocus) || !stop->isVisible() || !stop->isEnabled());
            QCOMPARE(stop->objectName(), name);
        }
    }

    void escapeStopsTheCheck()
    {
        OpenCheck check;
        QVERIFY(check.ready && check.checkFaults());
        check.page->perform(Act::ReadAgain);
        QVERIFY(check.page->isChecking());
        QTest::keyClick(check.page, Qt::Key_Escape);
        QVERIFY(!check.page->isChecking());
        QVERIFY(!check.page->outcome());
        QCOMPARE(check.page->findChild<MessageBar *>()->current().sentence, u"The check was stopped"_s);
    }

    // Where a file may be dropped is seen before it is dragged, and that it will be taken while it is held there.
    void theDropTargetIsSeen()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        QMimeData file, words;
        file.setUrls({QUrl::fromLocalFile(check.write("phone number" + check.columns({})))});
        words.setText(u"no file"_s);
        QCOMPARE(check.drop().cue(), DropCue::Cue::None); // a verdict stands here
        QVERIFY(!accepts(*check.page, words));
        QCOMPARE(check.drop().cue(), DropCue::Cue::None);
        QVERIFY(accepts(*check.page, file));
        QCOMPARE(check.drop().cue(), DropCue::Cue::Takes);
        QVERIFY(check.drop().isVisible() && check.drop().size() == check.drop().parentWidget()->size());
        QDragLeaveEvent leave;
        QApplication::sendEvent(check.page, &leave);
        QCOMPARE(check.drop().cue(), DropCue::Cue::None);
        check.page->check(check.folder.filePath(u"nothing.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(check.drop().cue(), DropCue::Cue::Invites, 60'000);
        QVERIFY(!check.page->findChild<QWidget *>(u"chooseFile"_s)->isVisible());
        check.page->findChild<QComboBox *>(u"templates"_s)->setCurrentIndex(-1);
        QCOMPARE(check.drop().cue(), DropCue::Cue::None);
    }

    void theVerdictIsSeenWithoutColour()
    {
        OpenCheck check;
        QVERIFY(check.ready && check.checkFaults());
        const auto &line = *check.page->findChild<VerdictLine *>(u"verdict"_s);
        QCOMPARE(line.verdict().icon, u"circle-x"_s);
        check.page->check(check.write("phone number" + check.columns({}) + "07700 900123" + check.columns("x")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QCOMPARE(line.verdict().icon, u"circle-check"_s);
        QCOMPARE(line.verdict().ink, Ink::Green);
    }
};

POSTROOM_TEST(TestRecipientFileLook)
#include "tst_recipientfilelook.moc"
