// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/act.h"

#include <optional>
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <span>

namespace postroom {

class Place;
struct Person;

/// One action as data: palette, shortcut page and menus read the same table.
struct ActionRow {
    /// Who takes the key: the window everywhere, or the widget that has the focus (a table's Enter).
    enum class Key { Window, Widget };
    /// Who does it: the window, whatever is shown, or the place that is open.
    enum class By { Window, Place };
    /// The menu that it stands in: the window's, or that of a row.
    enum class Menu { None, OfWindow, OfRow };

    Act act;
    const char *id; ///< lasting name, for settings: "read-again"; of Act::Go the place's id
    const char *words; ///< context `context`
    const char *shortcut; ///< portable text, several separated by "; "; empty for none
    const char *scope; ///< where it applies, context "Actions": "Everywhere", "Lists"
    const char *icon; ///< name in resources/icons; empty for none
    Key key = Key::Window;
    By by = By::Window;
    Menu menu = Menu::None;
    bool checkable = false; ///< on or off
    const char *feature = nullptr; ///< that the person needs (platform/feature.h); null for none
    const char *context = "Actions"; ///< of the words
};

/// All actions, one row each: those of the table, and one for each place that the window has.
std::span<const ActionRow> actionRows();
QString actionWords(const ActionRow &row);
QString actionScope(const ActionRow &row);
/// Its keys, the one that is shown first.
QList<QKeySequence> actionKeys(const ActionRow &row);
/// The key that is shown; empty for none.
QKeySequence actionKey(const ActionRow &row);

/// The one set of QActions of a window, made from the table. Whether one can be done now is asked of the place that is
/// shown; a place that is not concerned hides it.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget *window);

    QAction *action(Act act) const;
    /// The same by its lasting name; null for an unknown one.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// Why the action cannot be done now; empty when it can. Also its tooltip.
    QString whyNot(Act act) const;
    /// Places that this platform does not have, by id: the ways there are hidden, from the next update() on.
    void setAbsent(const QSet<QString> &places) { m_absent = places; }
    /// What the window itself cannot do now, and why; from the next update() on.
    void setReasons(const QHash<Act, QString> &reasons) { m_windowReasons = reasons; }
    /// Asks `place` about every action anew; null: only the window's own are there. Those of a person's session are
    /// there for `person`; null: for nobody.
    void update(const Place *place, const Person *person = nullptr);
    /// Those of a menu that can be seen now, in the order of the table.
    QList<QAction *> actionsOf(ActionRow::Menu menu) const;

Q_SIGNALS:
    /// The person wants it done; never Act::Go.
    void triggered(postroom::Act act);
    /// The person wants to go to the place of that id.
    void placeTriggered(const QString &id);

private:
    QHash<QString, QAction *> m_actions;
    QHash<Act, QString> m_reasons;
    QHash<Act, QString> m_windowReasons;
    QSet<QString> m_absent;
};

/// Pairs of actions that would answer to the same key at the same place; for the conflict test.
QStringList shortcutConflicts(std::span<const ActionRow> rows);

} // namespace postroom
