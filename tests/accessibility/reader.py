# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tst_screenreader runs in a session bus of its own: reader.py MODE PROGRAM ARGUMENT…

walk   counts what a screen reader finds in every place of the sidebar, and what of it has no name
every  the same in every view that the program shows one after the other (everyview.cpp)
hold   keeps cells of tables while pages load, filter and close
read   says the main job aloud
"""
import os
import subprocess
import sys

import job
import screen
from screen import Atspi, Failed, GLib, Screen, name_of, role_of, shows

# AT-SPI's own words for what only holds other things, or stands between them.
LAYOUT = ("filler", "separator")


def settled(window):
    """Everything that shows, once it was found without anything being said meanwhile and nothing is being read; a table
    that shows has rows, since a sentence stands in the place of one that has none."""
    def look():
        window.quiet()
        window.heard.clear()
        found = list(window.elements())
        window.quiet()
        reads = any(role == "progress bar" or name.endswith(": loading") for role, name, _ in found)
        empty = table_in(found) and not any(role == "table cell" for role, _, _ in found)
        return found if not window.heard and not reads and not empty else None
    return window.until(look, "a page at rest")


def table_in(found):
    return next((one for role, _, one in found if role == "table"), None)


def buttons(window):
    return [one for role, _, one in window.elements(window.find("panel", "Navigation")) if role == "push button"]


def places(window):
    """The buttons of the navigation that lead to a place, those that are folded away too."""
    for fold in [one for one in buttons(window) if one.get_description() == "Folded away"]:
        window.press(fold)
        window.until(lambda: fold.get_description() == "Open", f"what is folded away under {name_of(fold)}")
    return [one for one in buttons(window) if one.get_description() != "Open"]


def go(window, place):
    window.press(place)
    window.until(lambda: place.get_description() == "Current page", f"the page {name_of(place)}")


def report(page, found):
    elements = [(role, name, one) for role, name, one in found if role not in LAYOUT or name]
    unnamed = [(role, one) for role, name, one in elements if not name.strip()]
    print(f"page|{page}|{len(elements)}|{len(unnamed)}|{len(found) - len(elements)}", flush=True)
    for role, one in unnamed:
        parents = []
        while len(parents) < 4 and (one := one.get_parent()):
            parents.append(f"{role_of(one)} {name_of(one)!r}")
        print(f"unnamed|{page}|{role} in {', '.join(parents)}", flush=True)


def walk(window):
    for place in places(window):
        name = name_of(place)
        go(window, place)
        found = settled(window)
        report(name, found)
        table = table_in(found)
        if table:
            window.press(Atspi.Table.get_accessible_at(table, 0, 0), "Press")
            report(name + ", an entry open", settled(window))


class Told:
    """What the program says on its standard output, and the answers that it waits for."""

    def __init__(self, window):
        self.window = window
        self.lines = []
        self.rest = ""
        GLib.io_add_watch(window.program.stdout.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN, self._hear)

    def _hear(self, file, _):
        *lines, self.rest = (self.rest + os.read(file, 4096).decode()).split("\n")
        self.lines += lines
        return True

    def next(self):
        self.window.until(lambda: self.lines, "the next view")
        return self.lines.pop(0).split("|")

    def answer(self):
        self.window.program.stdin.write(b"\n")
        self.window.program.stdin.flush()


def menu_of(window):
    """The menu whose entry is chosen: it stands in no window."""
    def entries():
        return [one for kind, _, one in window.heard if "focus" in kind and (attempt(role_of, one) or "").endswith("menu item")]
    return window.until(entries, "a menu")[-1].get_parent()


def tell_secrets(window, view, found):
    """What fields for passwords say, and what was told while something was typed."""
    secrets = [one for role, _, one in found if role == "password text"]
    for one in secrets:
        print(f"secret|{view}|{Atspi.Text.get_text(one, 0, -1)}", flush=True)
    for text in window.texts if secrets else []:
        print(f"typed|{view}|{text}", flush=True)
    window.texts.clear()


def every(window):
    told = Told(window)
    while True:
        kind, page, state = told.next()
        if kind == "end":
            break
        window.quiet()
        window.take_window()
        found = list(window.elements(menu_of(window) if kind == "menu" else None))
        report(f"{page}, {state}", found)
        tell_secrets(window, f"{page}, {state}", found)
        window.heard.clear()
        told.answer()
    told.answer()
    return window.exit_code()


def ask_all(held):
    """Asks everything of cells that may be gone; how many still say what they are."""
    alive = 0
    for cell in held:
        for ask in (name_of, role_of, shows, lambda one: one.get_index_in_parent(), lambda one: one.get_parent(),
                    lambda one: Atspi.Component.get_extents(one, Atspi.CoordType.SCREEN),
                    lambda one: Atspi.TableCell.get_position(one), lambda one: Atspi.TableCell.get_column_header_cells(one),
                    lambda one: Atspi.Action.get_n_actions(one)):
            try:
                said = ask(cell)
            except GLib.Error:
                said = None
            if ask is name_of and said:
                alive += 1
    return alive


def ask_table(table):
    """Asks a table for what it has and for what it has not."""
    rows = Atspi.Table.get_n_rows(table)
    for row, column in ((0, 0), (rows - 1, 0), (rows, 0), (rows + 100, 2), (0, 99), (-1, -1)):
        for ask in (Atspi.Table.get_accessible_at, Atspi.Table.get_index_at, Atspi.Table.get_row_extent_at,
                    Atspi.Table.get_column_extent_at, Atspi.Table.is_selected):
            attempt(ask, table, row, column)
        attempt(Atspi.Table.get_row_header, table, row)
        attempt(Atspi.Table.get_column_header, table, column)
        attempt(Atspi.Table.get_row_column_extents_at_index, table, row * 10 + column)
    for ask in (Atspi.Table.get_selected_rows, Atspi.Table.get_n_selected_rows, Atspi.Table.get_caption):
        attempt(ask, table)
    attempt(Atspi.Accessible.get_child_at_index, table, 10**9)


def attempt(ask, *arguments):
    try:
        return ask(*arguments)
    except GLib.Error:
        return None


def cells_of(table):
    """Cells of the first rows and the last one."""
    rows, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
    wanted = sorted({row for row in (0, 1, 2, rows - 1) if 0 <= row < rows})
    return [Atspi.Table.get_accessible_at(table, row, column) for row in wanted for column in range(columns)]


def current_of(window, table):
    """The cell that has the focus, with the keyboard in the table."""
    Atspi.Component.grab_focus(table)
    return window.until(
        lambda: next((cell for cell in cells_of(table) if screen.states(cell).contains(Atspi.StateType.FOCUSED)), None),
        "a current cell")


def hold(window):
    held, alive = [], 0
    for place in places(window):
        go(window, place)
        window.key("F5")
        table = window.table()
        if not table:
            continue
        ask_table(table)
        alive += ask_all(held)
        table = table_in(settled(window))
        if table:
            current_of(window, table)
            held += cells_of(table)
            ask_table(table)
            window.key("ctrl+a", "End", "Home", "ctrl+c", "Down")
            alive += ask_all(held)
    filter_messages(window, held)
    alive += ask_all(held)
    print(f"held|{len(held)}|{alive}", flush=True)


def filter_messages(window, held):
    """The list of messages, narrowed to some, to none, and wide again, with cells of each in hand."""
    go(window, next(one for one in places(window) if name_of(one) == "Notifications"))
    settled(window)
    for words, has_rows in (("0770090", True), ("nobody at all", False), ("", True)):
        table = window.table()
        before = cells_of(table) if table else []
        field = window.find("text", "Recipient or reference")
        Atspi.Component.grab_focus(field)
        Atspi.EditableText.set_text_contents(field, words)
        window.key("Return")
        window.until(lambda: not any(attempt(name_of, cell) for cell in before), "the end of cells whose rows are gone")
        print(f"reset|{words}|{len(before)}", flush=True)
        held += before
        ask_all(held)
        if has_rows:
            table = window.until(window.table, "a table again")
            window.until(lambda: Atspi.Table.get_n_rows(table) > 0, "rows again")
            current_of(window, table)
        else:
            window.until(lambda: not window.table(), "the sentence in place of the table")


def main():
    mode, program, *arguments = sys.argv[1:]
    window = None
    try:
        if mode == "every":
            window = Screen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            print(f"ended|{every(window)}", flush=True)
        else:
            window = Screen(program, *arguments)
            {"walk": walk, "hold": hold, "read": job.read}[mode](window)
            print(f"ended|{window.close()}", flush=True)
    except Failed as failure:
        print(f"failed|{failure}", flush=True)
        if window:
            window.end()
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
