// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "window/actionregistry.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestActionRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreUnique() { QCOMPARE(shortcutConflicts(actionRows()), QStringList()); }

    void aConflictIsSeen()
    {
        const ActionRow row{Act::Quit, "quit", "Quit", "Ctrl+Q", ActionRow::Key::Window, "Everywhere", ""};
        ActionRow other = row;
        other.id = "other";
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
