// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "everypage/everywindow.h"

#include <QContextMenuEvent>

namespace postroom::test {

/// A menu of a page, and what opens it.
struct PageMenu {
    const char *page; ///< id of a place
    const char *name;
    void (*open)(EveryWindow &window);
};

/// Presses the button of that name.
inline void pressIn(EveryWindow &open, const char *name)
{
    open.window.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
}

/// Opens the menu of the current row, as its key does.
inline void openRowMenu(EveryWindow &open)
{
    QAbstractItemView &table = qobject_cast<ListPage *>(&open.place())->table();
    const QPoint row = table.viewport()->mapTo(&open.window, table.visualRect(table.currentIndex()).center());
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, row, open.window.mapToGlobal(row));
    QCoreApplication::sendEvent(&open.window, &wanted);
}

/// The menus of the window.
inline constexpr PageMenu pageMenus[]{
    {"services", "columns", [](EveryWindow &open) { open.place().perform(Act::ChooseColumns); }},
    {"services", "row", openRowMenu},
    {"services", "window", [](EveryWindow &open) { pressIn(open, "menu"); }},
    {"notifications", "filters", [](EveryWindow &open) { pressIn(open, "filterBy"); }},
};

} // namespace postroom::test
