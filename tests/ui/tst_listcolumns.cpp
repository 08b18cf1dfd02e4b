// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "support/testmain.h"
#include "tables/tablecolumns.h"
#include "ui/windowtest.h"
#include "widgets/messagebar.h"
#include "window/actionregistry.h"

#include <QHeaderView>
#include <QMenu>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The list of services of the demo, with the keyboard in its first row.
struct ShownList {
    ShownList()
        : open(demoPlatform())
    {
        showRows(open.window, u"services"_s);
        page = qobject_cast<ListPage *>(open.window.place());
        page->perform(Act::CloseDetails);
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Home);
    }
    TableColumns &columns() const { return page->table().tableColumns(); }
    /// The columns that stand on the screen, as they stand.
    QStringList heads() const
    {
        QStringList heads;
        for (const int column : columns().shownInOrder())
            heads.append(page->table().model()->headerData(column, Qt::Horizontal).toString());
        return heads;
    }
    void press(Qt::Key key) const { QTest::keyClick(&page->table(), key, Qt::AltModifier | Qt::ShiftModifier); }
    QString said() const { return page->findChild<MessageBar *>()->current().sentence; }
    bool can(Act act) { return open.window.actions().action(act)->isEnabled(); }

    OpenWindow open;
    ListPage *page = nullptr;
};

} // namespace

/// The columns of a list, by keyboard.
class TestListColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void keysMoveTheCurrentColumn_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void keysMoveTheCurrentColumn()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        ShownList list;
        const bool mirrored = direction == Qt::RightToLeft;
        const Qt::Key on = mirrored ? Qt::Key_Left : Qt::Key_Right, back = mirrored ? Qt::Key_Right : Qt::Key_Left;
        const QStringList before = list.heads();
        const auto order = [&] { // of those; what was left out for want of room comes back
            QStringList heads = list.heads();
            heads.removeIf([&before](const QString &head) { return !before.contains(head); });
            return heads;
        };
        QVERIFY(before.size() > 2);
        QVERIFY(!list.can(mirrored ? Act::MoveColumnRight : Act::MoveColumnLeft));
        QStringList after = before;
        after.swapItemsAt(0, 1);
        list.press(on);
        QCOMPARE(order(), after);
        QCOMPARE(list.said(), u"“%1” is column 2 of %2 now"_s.arg(before.constFirst()).arg(list.heads().size()));
        after.swapItemsAt(1, 2);
        list.press(on); // the same column goes on
        QCOMPARE(order(), after);
        list.press(back);
        list.press(back);
        QCOMPARE(order(), before);
        list.press(back); // it is the first one
        QCOMPARE(order(), before);
    }

    void whatWasMovedIsKeptLikeWhatWasDragged()
    {
        ShownList list;
        QSignalSpy changed(list.page, &Place::changed);
        list.press(Qt::Key_Right);
        QVERIFY(changed.count() > 0);
        const QStringList moved = list.heads();
        const QVariantMap kept = list.page->state();
        list.columns().reset();
        ShownList other;
        other.page->restore(kept);
        QCOMPARE(other.heads(), moved);
    }

    void theMenuMovesTheCurrentColumn()
    {
        ShownList list;
        const QStringList before = list.heads();
        list.page->perform(Act::ChooseColumns);
        auto *menu = list.page->findChild<QMenu *>();
        const QString words = u"Move “%1” to the "_s.arg(before.constFirst());
        const auto entry = [menu](const QString &text) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(entry(words + u"left"_s) && !entry(words + u"left"_s)->isEnabled());
        QVERIFY(entry(words + u"right"_s) && entry(words + u"right"_s)->isEnabled());
        entry(words + u"right"_s)->trigger();
        menu->close();
        QCOMPARE(list.heads().value(1), before.constFirst());
    }
};

POSTROOM_TEST(TestListColumns)

#include "tst_listcolumns.moc"
