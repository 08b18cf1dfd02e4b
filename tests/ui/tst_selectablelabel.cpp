// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "widgets/factlist.h"
#include "widgets/selectablelabel.h"

#include <QClipboard>
#include <QMenu>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"bronwen.hale@harbour.example"_s;

/// One fact of a list, shown in a window that is active.
struct ShownFact {
    explicit ShownFact(const QString &value, int width = 400)
    {
        list.setFacts({{u"Email address"_s, value}, {u"Id"_s, u"704c61b4"_s, {}, Ink::Plain, true, true}});
        list.resize(width, list.sizeHint().height());
        list.show();
        list.activateWindow();
        isActive = QTest::qWaitForWindowActive(&list);
        label = list.findChild<SelectableLabel *>();
    }
    /// The middle of the widget, so far from the side where it begins, in px.
    QPoint at(int x) const { return {label->isRightToLeft() ? label->width() - x : x, label->height() / 2}; }
    void drag(int from, int to) const
    {
        QTest::mousePress(label, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(label, at((from + to) / 2));
        QMouseEvent moved(QEvent::MouseMove, at(to), label->mapToGlobal(at(to)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(label, &moved);
        QTest::mouseRelease(label, Qt::LeftButton, {}, at(to));
    }
    QString copied(QKeySequence::StandardKey key = QKeySequence::Copy) const
    {
        QTest::keySequence(label, key);
        return QGuiApplication::clipboard()->text();
    }

    FactList list;
    SelectableLabel *label = nullptr;
    bool isActive = false;
};

} // namespace

/// What is said of a record can be selected and copied.
class TestSelectableLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PostroomStyle); }
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void aFactIsSelectedAndCopied_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aFactIsSelectedAndCopied()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const ShownFact fact(address);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(fact.isActive && fact.label);
        fact.drag(0, fact.label->width() - 1);
        QCOMPARE(fact.label->selection(), address);
        QVERIFY(fact.label->hasFocus());
        QCOMPARE(fact.copied(), address);
        fact.label->setFocus();
        fact.label->clearFocus();
        QCOMPARE(fact.label->selection(), QString());
    }

    void partOfItIsSelected()
    {
        const ShownFact fact(u"a b"_s + address);
        const int margin = fact.label->contentsMargins().left();
        fact.drag(0, margin + fact.label->fontMetrics().horizontalAdvance(u"a b"_s));
        QCOMPARE(fact.copied(), u"a b"_s);
        QTest::mouseDClick(fact.label, Qt::LeftButton, {}, fact.at(margin + 1));
        QCOMPARE(fact.copied(), u"a"_s);
        fact.copied(QKeySequence::SelectAll);
        QCOMPARE(fact.copied(), u"a b"_s + address);
    }

    // A key of 60 characters is broken to be shown; a number in another direction stands between marks.
    void whatIsCopiedHasNoMarks()
    {
        const QString key(60, u'k');
        const ShownFact fact(key + u" \u2066+44 7700\u2069"_s, 240);
        QVERIFY(fact.label->text().contains(QChar(0x200B)));
        QCOMPARE(fact.copied(), key + u" +44 7700"_s);
        fact.copied(QKeySequence::SelectAll);
        QCOMPARE(fact.copied(), key + u" +44 7700"_s);
    }

    void theMenuCopies()
    {
        const ShownFact fact(address);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, fact.at(4), fact.label->mapToGlobal(fact.at(4)));
        QCoreApplication::sendEvent(fact.label, &wanted);
        QPointer<QMenu> menu = fact.label->findChild<QMenu *>();
        QVERIFY(menu && !menu->accessibleName().isEmpty());
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
    }

    void theTabKeyPassesFactsBy()
    {
        const ShownFact fact(address);
        fact.label->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(fact.label, Qt::Key_Tab);
        QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!fact.label->hasFocus());
    }

    // Selecting moves nothing: unselected words stand where they stood.
    void aSelectionMovesNoWords_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("one line") << 500;
        QTest::newRow("wrapped") << 220;
        QTest::newRow("words broken") << 180;
    }
    void aSelectionMovesNoWords()
    {
        QFETCH(int, width);
        const ShownFact fact(address + u" and then some words"_s, width);
        const QImage before = fact.label->grab().toImage();
        QTest::mouseDClick(fact.label, Qt::LeftButton, {}, {fact.label->contentsMargins().left() + 2, 6});
        QVERIFY(!fact.label->selection().isEmpty());
        const QImage after = fact.label->grab().toImage();
        QVERIFY(before != after);
        const QRect below(0, before.height() * 3 / 4, before.width(), before.height() / 4);
        if (width < 500)
            QCOMPARE(after.copy(below), before.copy(below));
        const QRect end(before.width() / 2, 0, before.width() / 2, before.height());
        if (width == 500)
            QCOMPARE(after.copy(end), before.copy(end));
    }
};

POSTROOM_TEST(TestSelectableLabel)

#include "tst_selectablelabel.moc"
