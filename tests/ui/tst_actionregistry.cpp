// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "window/actionregistry.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSet>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// A place where everything can be done.
class WillingPlace : public Place {
public:
    QString title() const override { return u"Willing"_s; }
    void perform(Act) override { }
    std::optional<QString> whyNot(Act) const override { return std::nullopt; }
    void activate() override { }
};

} // namespace

class TestActionRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreUnique() { QCOMPARE(shortcutConflicts(actionRows()), QStringList()); }

    void aConflictIsSeen()
    {
        const ActionRow row{Act::Quit, "quit", "Quit", "Ctrl+Q", "Everywhere", ""};
        ActionRow other = row;
        other.id = "other";
        other.shortcut = "F9; Ctrl+Q"; // its second key
        const std::array both{row, other};
        QCOMPARE(shortcutConflicts(both), QStringList{u"quit, other"_s});
    }

    void everyActionHasWordsAndALastingName()
    {
        QSet<QString> ids;
        for (const ActionRow &row : actionRows()) {
            QVERIFY(!actionWords(row).isEmpty());
            QVERIFY(!ids.contains(QLatin1StringView(row.id)));
            ids.insert(QLatin1StringView(row.id));
        }
    }

    void everyKeyTriggersItsAction()
    {
        QWidget window;
        ActionRegistry registry(&window);
        const WillingPlace place;
        registry.update(&place);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy triggered(&registry, &ActionRegistry::triggered);
        QSignalSpy placeTriggered(&registry, &ActionRegistry::placeTriggered);
        for (const ActionRow &row : actionRows()) {
            if (row.key != ActionRow::Key::Window || actionKey(row).isEmpty())
                continue;
            const qsizetype before = triggered.count() + placeTriggered.count();
            QTest::keySequence(&window, actionKey(row));
            QVERIFY2(triggered.count() + placeTriggered.count() == before + 1, row.id);
            if (row.act == Act::Go)
                QCOMPARE(placeTriggered.constLast().constFirst().toString(), QLatin1StringView(row.id));
            else
                QCOMPARE(triggered.constLast().constFirst().value<Act>(), row.act);
        }
    }

    // As the palette does it (Ctrl+K, words, Enter): those without a key too, and those whose key a table takes.
    void everyActionIsDoneWithoutItsKey()
    {
        QWidget window;
        ActionRegistry registry(&window);
        const WillingPlace place;
        registry.update(&place);
        QSignalSpy triggered(&registry, &ActionRegistry::triggered);
        QSignalSpy placeTriggered(&registry, &ActionRegistry::placeTriggered);
        for (const ActionRow &row : actionRows()) {
            const qsizetype before = triggered.count() + placeTriggered.count();
            registry.action(QString::fromLatin1(row.id))->trigger();
            const bool asks = !registry.action(QString::fromLatin1(row.id))->isVisible(); // of a person, none is here
            QVERIFY2(asks || triggered.count() + placeTriggered.count() == before + 1, row.id);
            if (!asks && row.act != Act::Go)
                QCOMPARE(triggered.constLast().constFirst().value<Act>(), row.act);
        }
    }

    void everyPlaceHasAnAction()
    {
        QWidget window;
        ActionRegistry registry(&window);
        for (const QString &id : MainWindow::placeIds())
            QVERIFY2(registry.action(id), qPrintable(id));
    }

    void everyActionOfAPlaceConcernsSomePlace()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        for (const ActionRow &row : actionRows()) {
            bool concerns = row.by == ActionRow::By::Window;
            for (const QString &id : MainWindow::placeIds()) {
                const Place *place = open.window.place(id);
                concerns = concerns || (place && place->whyNot(row.act).value_or(u"can"_s) != QString());
            }
            QVERIFY2(concerns, row.id);
        }
        QTRY_COMPARE(liveJobs(), 0);
    }

    // A key that opens a button's menu beside the registry's would be a second list to keep free of conflicts.
    void noWordsHaveAKeyOfTheirOwn()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        for (const QString &id : MainWindow::placeIds())
            static_cast<void>(open.window.place(id));
        for (const QAbstractButton *button : open.window.findChildren<QAbstractButton *>())
            QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->text()));
        for (const QAction *action : open.window.findChildren<QAction *>())
            QCOMPARE(QKeySequence::mnemonic(action->text()), QKeySequence());
    }

    void menusHaveTheRowsOfTheTable()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"services"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, page.table().viewport()->rect().center(),
            page.table().viewport()->mapToGlobal(page.table().viewport()->rect().center()));
        QApplication::sendEvent(page.table().viewport(), &event);
        auto *menu = open.window.findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions(), open.window.actions().actionsOf(ActionRow::Menu::OfRow));
        QVERIFY(menu->actions().contains(open.window.actions().action(Act::CopyCsv)));
        menu->close();
        open.window.findChild<QAbstractButton *>(u"menu"_s)->click();
        menu = open.window.findChild<QMenu *>(u"windowMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(open.window.actions().action(Act::Quit)));
        menu->close();
    }

    void withoutAPlaceOnlyTheWindowsOwnAreThere()
    {
        QWidget window;
        ActionRegistry registry(&window);
        registry.update(nullptr);
        QVERIFY(registry.action(Act::Quit)->isEnabled());
        QVERIFY(!registry.action(Act::CopyIds)->isEnabled());
        QVERIFY(!registry.action(Act::CopyIds)->isVisible());
    }
};

POSTROOM_TEST(TestActionRegistry)

#include "tst_actionregistry.moc"
