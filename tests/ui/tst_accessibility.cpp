// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/detailpanel.h"
#include "pages/listpage.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"

#include <QAccessible>
#include <QHeaderView>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a screen reader finds below `root`, itself included; the cells of tables aside.
QList<QAccessibleInterface *> treeOf(QAccessibleInterface *root)
{
    QList<QAccessibleInterface *> found{root};
    if (root->tableInterface())
        return found;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child && !child->state().invisible)
            found += treeOf(child);
    }
    return found;
}

QAccessibleInterface *tableOf(const MainWindow &window)
{
    auto &page = *qobject_cast<ListPage *>(window.place());
    return QAccessible::queryAccessibleInterface(&page.table());
}

QString whatIs(QAccessibleInterface *one)
{
    const QObject *object = one->object();
    return object ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                  : QString::number(one->role());
}

} // namespace

/// What a screen reader is told of both places (look §9), by walking the tree that it walks.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void whatTakesTheFocusHasAName_data() { placeRows(); }
    void whatTakesTheFocusHasAName()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        int focusable = 0;
        QStringList nameless;
        for (QAccessibleInterface *one : treeOf(QAccessible::queryAccessibleInterface(&open.window))) {
            if (!one->state().focusable || one->role() == QAccessible::Client)
                continue;
            ++focusable;
            if (one->text(QAccessible::Name).isEmpty())
                nameless.append(whatIs(one));
        }
        QCOMPARE(nameless.join(u'\n'), QString());
        QVERIFY(focusable >= 8);
    }

    void columnsAndCellsSayWhatTheyAre_data() { placeRows(); }
    void columnsAndCellsSayWhatTheyAre()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        QAccessibleInterface *table = tableOf(open.window);
        QVERIFY(!table->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface *cells = table->tableInterface();
        QVERIFY(cells && cells->columnCount() > 1 && cells->rowCount() > 1);
        for (int column = 0; column < cells->columnCount(); ++column) {
            const QString name = cells->columnDescription(column);
            QVERIFY2(!name.isEmpty(), qPrintable(QString::number(column)));
            const QString said = cells->cellAt(1, column)->text(QAccessible::Name);
            QVERIFY2(said.startsWith(name + u": "_s), qPrintable(said));
        }
    }

    // What has the keys is what readers are told of: a table by its current cell.
    void focusAndAccessibleFocusDiffer_data() { placeRows(); }
    void focusAndAccessibleFocusDiffer()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&open.window);
        const auto &page = *qobject_cast<ListPage *>(open.window.place());
        int cells = 0;
        for (QWidget *stop : tabStops(open.window)) {
            stop->setFocus(Qt::TabFocusReason);
            QAccessibleInterface *focus = window->focusChild();
            QVERIFY2(focus && focus->state().focused, stop->metaObject()->className());
            if (stop != &page.table()) {
                auto *told = qobject_cast<QWidget *>(focus->object()); // of a choice that one types into, its field
                QVERIFY2(told == stop || stop->isAncestorOf(told), stop->metaObject()->className());
                continue;
            }
            const QString said = focus->text(QAccessible::Name);
            QVERIFY2(said.contains(page.table().currentIndex().data().toString()), qPrintable(said));
            ++cells;
        }
        QCOMPARE(cells, 1);
    }

    void statusIsSaidInWords()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"search"_s);
        QAccessibleTableInterface *cells = tableOf(open.window)->tableInterface();
        QStringList said;
        for (int row = 0; row < cells->rowCount(); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column)
                said.append(cells->cellAt(row, column)->text(QAccessible::Name));
        }
        QVERIFY(said.contains(u"Status: Phone not accepting messages"_s));
        QVERIFY(said.contains(u"Status: Technical failure"_s));
    }

    void tabGoesThroughTheDetailsAsTheyStand_data() { placeRows(); }
    void tabGoesThroughTheDetailsAsTheyStand()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QTRY_COMPARE(liveJobs(), 0);
        const auto *panel = page.findChild<DetailPanel *>();
        int last = -1;
        QWidget *one = &page.table();
        while ((one = one->nextInFocusChain()) != &page.table()) {
            const bool stops = one->isVisible() && (one->focusPolicy() & Qt::TabFocus) && panel->isAncestorOf(one);
            const bool closes = one->accessibleName().startsWith(u"Close"_s); // at the top, and last
            if (!stops || closes)
                continue;
            const int top = one->mapTo(panel, QPoint(0, 0)).y();
            QVERIFY2(top >= last, qPrintable(one->accessibleName()));
            last = top;
        }
    }

    void noTwoThingsOfAPlaceHaveOneName_data() { placeRows(); }
    void noTwoThingsOfAPlaceHaveOneName()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        QSet<QString> names;
        QStringList twice;
        for (QAccessibleInterface *one : treeOf(QAccessible::queryAccessibleInterface(&open.window))) {
            const bool acts = one->role() == QAccessible::Button || one->role() == QAccessible::CheckBox;
            const QString name = one->text(QAccessible::Name);
            if (acts && names.contains(name))
                twice.append(name);
            if (acts)
                names.insert(name);
        }
        QCOMPARE(twice.join(u'\n'), QString());
    }
};

POSTROOM_TEST(TestAccessibility)

#include "tst_accessibility.moc"
