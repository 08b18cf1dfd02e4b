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

    Act act;
    const char *id; ///< lasting name, for settings: "read-again"
    const char *words; ///< context "Actions"
    const char *shortcut; ///< portable text; empty for none
    Key key;
    const char *place; ///< where it applies, context "Actions": "Everywhere", "Lists"
    const char *icon; ///< name in resources/icons; empty for none
    bool checkable = false; ///< on or off
};

/// All actions, one row each.
std::span<const ActionRow> actionRows();
QString actionWords(const ActionRow &row);

/// The one set of QActions of a window, made from the table. Whether one can be done now is asked of the place that is
/// shown; a place that is not concerned hides it.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget *window);

    QAction *action(Act act) const { return m_actions.value(act); }
    /// Why the action cannot be done now; empty when it can. Also its tooltip.
    QString whyNot(Act act) const;
    /// What leads nowhere on this platform: it is hidden, from the next update() on.
    void setAbsent(const QSet<Act> &acts) { m_absent = acts; }
    /// Asks `place` about every action anew; null: only the window's own are there. Those of a person's session are
    /// there for `person`; null: for nobody.
    void update(const Place *place, const Person *person = nullptr);

Q_SIGNALS:
    /// The person wants it done.
    void triggered(postroom::Act act);

private:
    QHash<Act, QAction *> m_actions;
    QHash<Act, QString> m_reasons;
    QSet<Act> m_absent;
};

/// Pairs of actions that would answer to the same key at the same place; for the conflict test.
QStringList shortcutConflicts(std::span<const ActionRow> rows);

} // namespace postroom
