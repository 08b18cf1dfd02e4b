// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionregistry.h"
#include "window/places.h"

#include <array>
#include <QCoreApplication>
#include <vector>

namespace postroom {

namespace {

using Key = ActionRow::Key;
using By = ActionRow::By;
using Menu = ActionRow::Menu;

constexpr const char *everywhere = QT_TRANSLATE_NOOP("Actions", "Everywhere"),
                     *lists = QT_TRANSLATE_NOOP("Actions", "Lists");

// Done by the window, or by the place that is open; by a key of the window, or of the table that has the focus.
constexpr ActionRow ofWindow(
    Act act, const char *id, const char *words, const char *key, const char *icon = "", Menu menu = Menu::OfWindow)
{
    return {act, id, words, key, everywhere, icon, Key::Window, By::Window, menu};
}
constexpr ActionRow ofPerson(Act act, const char *id, const char *words, const char *feature, bool checkable = false)
{
    return {act, id, words, "", everywhere, "", Key::Window, By::Window, Menu::None, checkable, feature};
}
constexpr ActionRow ofPlace(
    Act act, const char *id, const char *words, const char *key, const char *icon, Menu menu = Menu::None)
{
    return {act, id, words, key, lists, icon, Key::Window, By::Place, menu};
}
constexpr ActionRow ofRow(Act act, const char *id, const char *words, const char *key, const char *icon = "")
{
    return {act, id, words, key, lists, icon, Key::Window, By::Place, Menu::OfRow};
}
constexpr ActionRow ofTable(
    Act act, const char *id, const char *words, const char *key, const char *icon = "", Menu menu = Menu::OfRow)
{
    return {act, id, words, key, lists, icon, Key::Widget, By::Place, menu};
}
constexpr ActionRow anywhere(Act act, const char *id, const char *words, const char *key, const char *icon)
{
    return {act, id, words, key, everywhere, icon, Key::Window, By::Place, Menu::OfWindow};
}

// clang-format off
constexpr std::array fixed {
    ofWindow(Act::Palette, "palette", QT_TRANSLATE_NOOP("Actions", "Go to…"), "Ctrl+K", "search"),
    ofWindow(Act::NewWindow, "new-window", QT_TRANSLATE_NOOP("Actions", "New window"), "Ctrl+Shift+N", "app-window"),
    ofWindow(Act::Back, "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left", "arrow-left"),
    ofWindow(Act::Forward, "forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right", "arrow-right"),
    anywhere(Act::ReadAgain, "read-again", QT_TRANSLATE_NOOP("Actions", "Read again"), "F5", "refresh-cw"),
    ofPlace(Act::FocusField, "focus-field", QT_TRANSLATE_NOOP("Actions", "Go to the search field"), "Ctrl+F", "search"),
    ofPlace(Act::Stop, "stop", QT_TRANSLATE_NOOP("Actions", "Stop"), "Ctrl+.", "circle-stop"),
    ofTable(Act::Open, "open", QT_TRANSLATE_NOOP("Actions", "Open"), "Return", "", Menu::None),
    ofTable(Act::ShowDetails, "show-details", QT_TRANSLATE_NOOP("Actions", "Show the details"), "Space"),
    ofTable(Act::CloseDetails, "close-details", QT_TRANSLATE_NOOP("Actions", "Close the details"), "Esc", "x", Menu::None),
    ofTable(Act::CopyRows, "copy-rows", QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows"), "Ctrl+C", "copy"),
    ofRow(Act::CopyCsv, "copy-csv", QT_TRANSLATE_NOOP("Actions", "Copy the chosen rows as CSV"), "Ctrl+Shift+C", "copy"),
    ofRow(Act::CopyIds, "copy-ids", QT_TRANSLATE_NOOP("Actions", "Copy all ids"), "Ctrl+Shift+I", "copy"),
    ofRow(Act::CopySentence, "copy-sentence", QT_TRANSLATE_NOOP("Actions", "Copy the sentence to say"), "Ctrl+Shift+Y", "copy"),
    ofRow(Act::CopyNote, "copy-note", QT_TRANSLATE_NOOP("Actions", "Copy the chosen messages as a note"), "Ctrl+Shift+T", "copy"),
    ofRow(Act::OpenService, "open-service", QT_TRANSLATE_NOOP("Actions", "Open the service of the message"), "Ctrl+Shift+S", "layers"),
    ofWindow(Act::OpenInNewWindow, "open-in-new-window", QT_TRANSLATE_NOOP("Actions", "Open in a new window"), "Ctrl+Shift+O", "app-window", Menu::OfRow),
    ofWindow(Act::CopyLink, "copy-link", QT_TRANSLATE_NOOP("Actions", "Copy a link to this"), "Ctrl+Shift+L", "link", Menu::OfRow),
    ofPlace(Act::GoToDate, "go-to-date", QT_TRANSLATE_NOOP("Actions", "Go to date…"), "Ctrl+G", "calendar-clock"),
    ofPlace(Act::GoToStart, "go-to-start", QT_TRANSLATE_NOOP("Actions", "Go to the newest message"), "Alt+Home", "arrow-up"),
    ofPlace(Act::GoToEnd, "go-to-end", QT_TRANSLATE_NOOP("Actions", "Go to the oldest message"), "Alt+End", "arrow-down"),
    ofPlace(Act::ChooseColumns, "choose-columns", QT_TRANSLATE_NOOP("Actions", "Choose columns"), "Ctrl+Shift+K", "columns-3"),
    ofPlace(Act::MoveColumnLeft, "move-column-left", QT_TRANSLATE_NOOP("Actions", "Move the column to the left"), "Alt+Shift+Left", "arrow-left"),
    ofPlace(Act::MoveColumnRight, "move-column-right", QT_TRANSLATE_NOOP("Actions", "Move the column to the right"), "Alt+Shift+Right", "arrow-right"),
    ofPlace(Act::Export, "export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", "download", Menu::OfRow),
    ofPlace(Act::Print, "print", QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", "printer", Menu::OfRow),
    ofPlace(Act::SavePdf, "save-pdf", QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), "Ctrl+Shift+P", "file-text", Menu::OfRow),
    ofPerson(Act::HidePowers, "hide-powers", QT_TRANSLATE_NOOP("Actions", "Hide platform admin powers"), "ACC-14", true),
    ofPerson(Act::SignOut, "sign-out", QT_TRANSLATE_NOOP("Actions", "Sign out"), "AUTH-13"),
    ofWindow(Act::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Actions", "Larger"), "Ctrl++; Ctrl+="),
    ofWindow(Act::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Actions", "Smaller"), "Ctrl+-"),
    ofWindow(Act::ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("Actions", "Usual size"), "Ctrl+0"),
    ofWindow(Act::CloseWindow, "close-window", QT_TRANSLATE_NOOP("Actions", "Close the window"), "Ctrl+W"),
    ofWindow(Act::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
};
// clang-format on

ActionRow wayTo(const PlaceKind &kind)
{
    ActionRow row = ofWindow(Act::Go, kind.id.data(), kind.words, kind.key, kind.icon,
        kind.isListed || !kind.within.isEmpty() ? Menu::None : Menu::OfWindow);
    row.context = "Places";
    return row;
}

} // namespace

std::span<const ActionRow> actionRows()
{
    static const std::vector<ActionRow> rows = [] {
        std::vector<ActionRow> all;
        for (const PlaceKind &kind : places::kinds()) {
            if (kind.words) // else its record leads there
                all.push_back(wayTo(kind));
        }
        all.insert(all.end(), fixed.begin(), fixed.end());
        return all;
    }();
    return rows;
}

} // namespace postroom
