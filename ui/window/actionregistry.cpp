// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionregistry.h"

#include "pages/place.h"
#include "platform/feature.h"
#include "style/icons.h"
#include "widgets/plaintext.h"

#include <algorithm>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Key = ActionRow::Key;

// Acts of a person are of no concern where nobody, or somebody else, is at the keyboard.
std::optional<QString> whyNotInWindow(const ActionRow &row, const Person *person, const QHash<Act, QString> &reasons)
{
    if (reasons.contains(row.act))
        return reasons.value(row.act);
    if (!row.feature)
        return std::nullopt;
    const Feature &feature = *featureById(QLatin1StringView(row.feature));
    const bool allowed = person && decide(feature, *person, AccessPlace::platform()).isAllowed();
    return allowed ? std::nullopt : std::optional(QString());
}

bool shareAKey(const ActionRow &a, const ActionRow &b)
{
    const auto keys = actionKeys(a);
    return std::any_of(keys.begin(), keys.end(),
        [&b](const QKeySequence &key) { return !key.isEmpty() && actionKeys(b).contains(key); });
}

QString idOf(const ActionRow &row)
{
    return QString::fromLatin1(row.id);
}

} // namespace

QString actionWords(const ActionRow &row)
{
    return QCoreApplication::translate(row.context, row.words);
}

QString actionScope(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.scope);
}

QList<QKeySequence> actionKeys(const ActionRow &row)
{
    return QKeySequence::listFromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText);
}

QKeySequence actionKey(const ActionRow &row)
{
    return actionKeys(row).value(0);
}

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
{
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(themedIcon(QString::fromLatin1(row.icon)), actionWords(row), window);
        action->setObjectName(idOf(row));
        action->setCheckable(row.checkable);
        action->setShortcuts(actionKeys(row));
        if (row.key == Key::Window)
            window->addAction(action);
        else
            action->setShortcutContext(Qt::WidgetShortcut); // of no widget: menus say the key, the table takes it
        if (row.act == Act::Go)
            connect(action, &QAction::triggered, this, [this, id = idOf(row)] { Q_EMIT placeTriggered(id); });
        else
            connect(action, &QAction::triggered, this, [this, act = row.act] { Q_EMIT triggered(act); });
        m_actions.insert(idOf(row), action);
    }
}

QAction *ActionRegistry::action(Act act) const
{
    const auto rows = actionRows();
    const auto row = std::find_if(rows.begin(), rows.end(), [act](const ActionRow &one) { return one.act == act; });
    return m_actions.value(idOf(*row));
}

QString ActionRegistry::whyNot(Act act) const
{
    return m_reasons.value(act);
}

void ActionRegistry::update(const Place *place, const Person *person)
{
    for (const ActionRow &row : actionRows()) {
        const std::optional<QString> reason = m_absent.contains(idOf(row)) ? std::optional(QString())
            : row.by == ActionRow::By::Window ? whyNotInWindow(row, person, m_windowReasons)
            : place                           ? place->whyNot(row.act)
                                              : std::optional(QString());
        QAction *action = m_actions.value(idOf(row));
        action->setEnabled(!reason);
        action->setVisible(!reason || !reason->isEmpty());
        action->setToolTip(plainToolTip(reason && !reason->isEmpty() ? *reason : actionWords(row)));
        m_reasons.insert(row.act, reason.value_or(QString()));
    }
}

QList<QAction *> ActionRegistry::actionsOf(ActionRow::Menu menu) const
{
    QList<QAction *> all;
    for (const ActionRow &row : actionRows()) {
        QAction *action = m_actions.value(idOf(row));
        if (row.menu == menu && action->isVisible())
            all.append(action);
    }
    return all;
}

QStringList shortcutConflicts(std::span<const ActionRow> all)
{
    QStringList conflicts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (shareAKey(all[i], all[j]))
                conflicts.append(u"%1, %2"_s.arg(QLatin1StringView(all[i].id), QLatin1StringView(all[j].id)));
        }
    }
    return conflicts;
}

} // namespace postroom
