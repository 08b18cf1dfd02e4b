// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionregistry.h"

#include "pages/place.h"
#include "platform/feature.h"
#include "style/icons.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Key = ActionRow::Key;

// clang-format off
constexpr std::array rows {
    ActionRow {Act::GoSearch, "go-search", QT_TRANSLATE_NOOP("Actions", "Search all services"), "Ctrl+1", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "search"},
    ActionRow {Act::GoNotifications, "go-notifications", QT_TRANSLATE_NOOP("Actions", "Notifications of a service"), "Ctrl+2", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "send"},
    ActionRow {Act::GoCheckFile, "go-check-file", QT_TRANSLATE_NOOP("Actions", "Check a recipient file"), "Ctrl+3", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "circle-check"},
    ActionRow {Act::GoVersions, "go-versions", QT_TRANSLATE_NOOP("Actions", "Versions of a template"), "Ctrl+4", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "file-text"},
    ActionRow {Act::GoHealth, "go-health", QT_TRANSLATE_NOOP("Actions", "Health of the database"), "Ctrl+5", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "heart-pulse"},
    ActionRow {Act::FocusField, "focus-field", QT_TRANSLATE_NOOP("Actions", "Go to the search field"), "Ctrl+F", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "search"},
    ActionRow {Act::ReadAgain, "read-again", QT_TRANSLATE_NOOP("Actions", "Read again"), "F5", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "refresh-cw"},
    ActionRow {Act::Stop, "stop", QT_TRANSLATE_NOOP("Actions", "Stop"), "Ctrl+.", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "circle-stop"},
    ActionRow {Act::Open, "open", QT_TRANSLATE_NOOP("Actions", "Open the message"), "Return", Key::Widget, QT_TRANSLATE_NOOP("Actions", "Lists"), ""},
    ActionRow {Act::ShowDetails, "show-details", QT_TRANSLATE_NOOP("Actions", "Show the details"), "Space", Key::Widget, QT_TRANSLATE_NOOP("Actions", "Lists"), ""},
    ActionRow {Act::CloseDetails, "close-details", QT_TRANSLATE_NOOP("Actions", "Close the details"), "Esc", Key::Widget, QT_TRANSLATE_NOOP("Actions", "Lists"), "x"},
    ActionRow {Act::CopyRows, "copy-rows", QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows"), "Ctrl+C", Key::Widget, QT_TRANSLATE_NOOP("Actions", "Lists"), "copy"},
    ActionRow {Act::CopyCsv, "copy-csv", QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows as CSV"), "Ctrl+Shift+C", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "copy"},
    ActionRow {Act::CopyIds, "copy-ids", QT_TRANSLATE_NOOP("Actions", "Copy all ids of the message"), "Ctrl+Shift+I", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "copy"},
    ActionRow {Act::CopySentence, "copy-sentence", QT_TRANSLATE_NOOP("Actions", "Copy the sentence to say"), "Ctrl+Shift+Y", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "copy"},
    ActionRow {Act::CopyNote, "copy-note", QT_TRANSLATE_NOOP("Actions", "Copy the chosen messages as a note"), "Ctrl+Shift+T", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "copy"},
    ActionRow {Act::OpenService, "open-service", QT_TRANSLATE_NOOP("Actions", "Open the service of the message"), "Ctrl+Shift+S", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "layers"},
    ActionRow {Act::GoToDate, "go-to-date", QT_TRANSLATE_NOOP("Actions", "Go to date…"), "Ctrl+G", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "calendar-clock"},
    ActionRow {Act::GoToStart, "go-to-start", QT_TRANSLATE_NOOP("Actions", "Go to the newest message"), "Alt+Home", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "arrow-up"},
    ActionRow {Act::GoToEnd, "go-to-end", QT_TRANSLATE_NOOP("Actions", "Go to the oldest message"), "Alt+End", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "arrow-down"},
    ActionRow {Act::ChooseColumns, "choose-columns", QT_TRANSLATE_NOOP("Actions", "Choose columns"), "Ctrl+Shift+K", Key::Window, QT_TRANSLATE_NOOP("Actions", "Lists"), "columns-3"},
    ActionRow {Act::HidePowers, "hide-powers", QT_TRANSLATE_NOOP("Actions", "Hide platform admin powers"), "", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), "", true},
    ActionRow {Act::SignOut, "sign-out", QT_TRANSLATE_NOOP("Actions", "Sign out"), "", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), ""},
    ActionRow {Act::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", Key::Window, QT_TRANSLATE_NOOP("Actions", "Everywhere"), ""},
};
// clang-format on

// What the window itself does, whatever is shown; nothing for what a place does.
struct WindowAct {
    Act act;
    const char *feature = nullptr; ///< that the person needs; null for none
};

constexpr std::array windowActs{WindowAct{Act::GoSearch}, WindowAct{Act::GoNotifications}, WindowAct{Act::GoCheckFile},
    WindowAct{Act::GoVersions}, WindowAct{Act::GoHealth}, WindowAct{Act::HidePowers, "ACC-14"},
    WindowAct{Act::SignOut, "AUTH-13"}, WindowAct{Act::Quit}};

const WindowAct *windowAct(Act act)
{
    const auto *row
        = std::find_if(windowActs.begin(), windowActs.end(), [act](const WindowAct &each) { return each.act == act; });
    return row == windowActs.end() ? nullptr : row;
}

// Acts of a person are of no concern where nobody, or somebody else, is at the keyboard.
std::optional<QString> whyNotInWindow(const WindowAct &row, const Person *person)
{
    if (!row.feature)
        return std::nullopt;
    const Feature &feature = *featureById(QLatin1StringView(row.feature));
    const bool allowed = person && decide(feature, *person, AccessPlace::platform()).isAllowed();
    return allowed ? std::nullopt : std::optional(QString());
}

QKeySequence keyOf(const ActionRow &row)
{
    return QKeySequence::fromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText);
}

} // namespace

std::span<const ActionRow> actionRows()
{
    return rows;
}

QString actionWords(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.words);
}

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(themedIcon(QString::fromLatin1(row.icon)), actionWords(row), window);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setCheckable(row.checkable);
        if (row.key == Key::Window) {
            action->setShortcut(keyOf(row));
            window->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, act = row.act] { Q_EMIT triggered(act); });
        m_actions.insert(row.act, action);
    }
}

QString ActionRegistry::whyNot(Act act) const
{
    return m_reasons.value(act);
}

void ActionRegistry::update(const Place *place, const Person *person)
{
    for (const ActionRow &row : rows) {
        const WindowAct *own = windowAct(row.act);
        const std::optional<QString> reason = m_absent.contains(row.act) ? std::optional(QString())
            : own                                                        ? whyNotInWindow(*own, person)
            : place                                                      ? place->whyNot(row.act)
                                                                         : std::optional(QString());
        QAction *action = m_actions.value(row.act);
        action->setEnabled(!reason);
        action->setVisible(!reason || !reason->isEmpty());
        m_reasons.insert(row.act, reason.value_or(QString()));
    }
}

QStringList shortcutConflicts(std::span<const ActionRow> all)
{
    QStringList conflicts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!keyOf(all[i]).isEmpty() && keyOf(all[i]) == keyOf(all[j]))
                conflicts.append(u"%1, %2"_s.arg(QLatin1StringView(all[i].id), QLatin1StringView(all[j].id)));
        }
    }
    return conflicts;
}

} // namespace postroom
