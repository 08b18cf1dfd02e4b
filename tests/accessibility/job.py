# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job as a screen reader says it: a caller never got their code."""
from screen import Atspi, GLib, name_of, role_of

# What readers say in place of AT-SPI's names of roles; nothing where the words are enough.
SPOKEN = {"push button": "button", "text": "edit", "table cell": "", "notification": "", "label": "", "frame": "window",
          "check box": "toggle button"}


class Voice:
    """Says what has the focus and what comes up as a notification, as Orca does by default: a panel or table when it is
    entered, of a table the whole row, and the description unless the name holds it."""

    def __init__(self, window):
        self.window = window
        self.heard = 0
        self.around = []
        self.lines = []
        self.row = None

    def does(self, what):
        self._say(f"*{what}*")

    def listen(self, until):
        """Says all that comes, up to the first sentence that holds these words."""
        self.window.until(lambda: self._take(until), f"{until!r} aloud")

    def _say(self, line):
        self.lines.append(line)
        print("say|" + line, flush=True)

    def _take(self, until):
        found = False
        while self.heard < len(self.window.heard) and not found:
            kind, detail, one = self.window.heard[self.heard]
            self.heard += 1
            try:
                said = self._said(kind, detail, one)
            except GLib.Error:
                said = None
            if said:
                self._say(f"> {said}")
                found = until in said
        return found

    def _said(self, kind, detail, one):
        if kind == "object:state-changed:focused" and detail and role_of(one) != "table":
            return self._focused(one)
        if kind == "object:state-changed:showing" and detail and role_of(one) == "notification" and name_of(one):
            return self._words(one)
        return None

    def _focused(self, one):
        entered, parent = [], one.get_parent()
        while parent and role_of(parent) != "application":
            if role_of(parent) in ("panel", "table", "frame") and name_of(parent):
                entered.insert(0, f"{name_of(parent)}, {SPOKEN.get(role_of(parent), role_of(parent))}")
            parent = parent.get_parent()
        new = [words for words in entered if words not in self.around]
        self.around = entered
        said = self._row(one) if role_of(one) == "table cell" else self._words(one)
        return ". ".join(new + [said])

    def _row(self, cell):
        table = cell.get_parent()
        columns = Atspi.Table.get_n_columns(table)
        row = cell.get_index_in_parent() // columns - 1  # the heads come first
        cells = [name_of(Atspi.Table.get_accessible_at(table, row, column)) for column in range(columns)]
        return "; ".join(cells) + f". Row {row + 1} of {Atspi.Table.get_n_rows(table)}"

    def _words(self, one):
        name, description = name_of(one), one.get_description()
        parts = [name, SPOKEN.get(role_of(one), role_of(one))]
        if description and description not in name:
            parts.append(description.replace("\n", " "))
        return ", ".join(part for part in parts if part)


def read(window):
    voice = Voice(window)
    window.key("ctrl+2")
    window.find("panel", "Notifications")
    window.quiet()
    window.heard.clear()
    voice.does("Ctrl+1 goes to the search")
    window.key("ctrl+1")
    voice.listen("Phone number, email address or reference")
    voice.does("types 07700900123, Enter")
    window.key(*"07700900123", "Return")
    voice.listen("messages in")
    voice.listen("Row 1 of")
    voice.does("Down: the message before")
    window.key("Down")
    voice.listen("Row 2 of")
    voice.does("Enter opens the message")
    window.key("Return")
    voice.listen("Status: ")
    voice.does("Tab leads into the details: the sentence can be copied")
    window.key("Tab")
    voice.listen("Copy the sentence to say")
    voice.does("Tab goes on to the text as it was sent")
    window.key("Tab")
    voice.listen("Message, ")
    voice.does("Tab goes on to what can be copied and opened")
    for words in ("Copy: To", "Service: ", "Template: "):
        window.key("Tab")
        voice.listen(words)
    voice.does("Escape closes the details; the keyboard is in the list again")
    window.key("Escape")
    voice.listen("Row 2 of")
