// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "support/testmain.h"
#include "ui/openlist.h"
#include "widgets/labelledfield.h"
#include "window/windowstate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScreen>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Faults that people met in other programs, each tried in the window; docs/user-reports-window.md has the others.
class TestUserReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup()
    {
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        QTRY_COMPARE(liveJobs(), 0);
    }

    // A double click on the edge of a column fits it to what is in view: nothing is read for it.
    void workOverAllRowsInAViewOperation()
    {
        OpenList list;
        list.platform->lists.counts = true;
        list.page.perform(Act::ReadAgain);
        list.settle();
        QTRY_COMPARE(list.page.records().rowCount(), 1000);
        const int asked = list.platform->lists.requests;
        QHeaderView &header = *list.page.table().horizontalHeader();
        int first = 0;
        while (header.isSectionHidden(header.logicalIndex(first)))
            ++first;
        const int column = header.logicalIndex(first);
        const int edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 1;
        const int before = header.sectionSize(column);
        const QPoint at(edge, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(header.sectionSize(column) != before);
        QTRY_VERIFY(!list.page.records().isGathering());
        QCOMPARE(list.platform->lists.requests, asked);
    }

    // The window of a screen that is no longer there.
    void storedGeometryNotChecked()
    {
        QWidget far;
        far.setGeometry(3840, 200, 1280, 800);
        windowstate::saveGeometry(far);
        MainWindow window(testClock());
        window.show();
        const QRect title(window.frameGeometry().topLeft(), QSize(window.frameGeometry().width(), 32));
        const QRect seen = title & window.screen()->availableGeometry();
        QVERIFY2(seen.width() >= 200 && seen.height() >= 16, qPrintable(u"%1, %2"_s.arg(window.x()).arg(window.y())));
    }

    // A compositor places windows where it likes: nothing else may depend on the position.
    void platformForbidsWhatX11Allows()
    {
        constexpr QSize arranged(760, 520);
        {
            MainWindow window(testClock());
            window.show();
            window.resize(arranged);
            window.move(60, 40);
            windowstate::saveGeometry(window);
        }
        MainWindow placed(testClock());
        placed.move(0, 0); // as the compositor does, before it is shown
        placed.show();
        QCOMPARE(placed.size(), arranged);
        placed.showMaximized();
        QTRY_VERIFY(placed.isMaximized());
        windowstate::saveGeometry(placed);
        MainWindow large(testClock());
        large.show();
        QTRY_VERIFY(large.isMaximized());
        large.showNormal();
        QTRY_COMPARE(large.size(), arranged);
    }

    // Also while the eye sees what was typed; `tests/accessibility` listens to what is told meanwhile.
    void fieldNotMarkedAsSecret_data()
    {
        QTest::addColumn<bool>("revealed");
        QTest::newRow("dots") << false;
        QTest::newRow("revealed") << true;
    }
    void fieldNotMarkedAsSecret()
    {
        QFETCH(bool, revealed);
        LabelledField field(u"Password"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(&field.field())); // a reader has looked at it before
        field.makeSecret();
        field.setRevealed(revealed);
        QCOMPARE(field.field().echoMode(), revealed ? QLineEdit::Normal : QLineEdit::Password);
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&field.field());
        field.field().setText(u"canary-9f3"_s);
        QVERIFY(said->state().passwordEdit && said->state().editable);
        QCOMPARE(said->role(), QAccessible::EditableText);
        QCOMPARE(said->text(QAccessible::Name), u"Password"_s);
        const QString hidden = said->text(QAccessible::Value);
        QCOMPARE(hidden, QString(10, QChar(0x2022)));
        QAccessibleTextInterface *text = said->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), 10);
        QCOMPARE(text->text(0, 10), hidden);
        QCOMPARE(text->text(8, -1), hidden.left(2));
        int from = 0, to = 0;
        QCOMPARE(text->textAtOffset(4, QAccessible::WordBoundary, &from, &to).remove(QChar(0x2022)), QString());
        text->setSelection(0, 0, 6);
        QCOMPARE(field.field().selectedText(), u"canary"_s);
        said->editableTextInterface()->replaceText(6, 10, u"!"_s);
        QCOMPARE(field.takeSecret(), QByteArray("canary!"));
        QCOMPARE(said->text(QAccessible::Value), QString());
    }
};

POSTROOM_TEST(TestUserReports)

#include "tst_userreports.moc"
