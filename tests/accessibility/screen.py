# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postroom's window as an AT-SPI client sees it: the program, its tree, and waiting for what it says."""
import ctypes
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi
from gi.repository import Atspi, Gio, GLib

PATIENCE = 60  # seconds that one wait may take on a slow machine
REGISTRY = "/usr/libexec/at-spi2-registryd"


# Key codes of the X server's usual keyboard, and key symbols.
MODIFIERS = {"shift": 50, "ctrl": 37, "alt": 64}
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52,
        "Right": 0xFF53, "Down": 0xFF54, "PageDown": 0xFF56, "End": 0xFF57, "space": 0x20, "F5": 0xFFC2}


ENDS = ("table cell", "table column header", "push button", "check box", "heading", "image")  # nothing is below these


class Failed(Exception):
    """What was waited for did not come; its text says what that was."""


def bus_of_accessibility():
    """Starts the accessibility bus of this session; its address."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                               GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE, PATIENCE * 1000)
    return answer.unpack()[0]


class Screen:
    """One run of the program. What it says wakes whoever waits; nobody sleeps."""

    def __init__(self, program, *arguments, **pipes):
        self.context = GLib.MainContext.default()
        self.heard = []
        self.texts = []  # that were told as typed or taken away
        self.program = None
        self.registry = self._start_registry(bus_of_accessibility())
        self._listen()
        self.program = subprocess.Popen([program, *arguments], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"),
                                        **pipes)
        self.application = self.until(self._find, "the program in the registry")
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.take_window()
        self.keyboard = Keyboard()
        self.until(self._take_keyboard, "the keyboard")

    def _start_registry(self, address):
        there = []
        bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        Gio.bus_watch_name_on_connection(bus, "org.a11y.atspi.Registry", Gio.BusNameWatcherFlags.NONE,
                                         lambda *_: there.append(True), None)
        registry = subprocess.Popen([REGISTRY])
        self.until(lambda: there, "the registry")
        self.bus = bus
        return registry

    def _listen(self):
        self.listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed", "object:children-changed", "object:property-change",
                     "object:text-changed", "object:selection-changed", "focus:", "window:"):
            self.listener.register(kind)

    def _hear(self, event):
        self.heard.append((event.type, event.detail1, event.source))
        if event.type.startswith("object:text-changed"):
            self.texts.append(str(event.any_data))

    def _find(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(index)
            if one and one.get_process_id() == self.program.pid:
                return one
        return None

    def take_window(self):
        """Looks at the window that shows now; there is one."""
        def shown():
            windows = [self.application.get_child_at_index(at) for at in range(self.application.get_child_count())]
            return next((one for one in windows if one and shows(one)), None)
        self.window = self.until(shown, "the window")

    def _take_keyboard(self):
        where = Atspi.Component.get_extents(self.window, Atspi.CoordType.SCREEN)
        self.keyboard.give_to_window_at(where.x + where.width // 2, where.y + where.height // 2)
        return states(self.window).contains(Atspi.StateType.ACTIVE)

    def lives(self):
        return self.program is None or self.program.poll() is None

    def until(self, condition, what):
        """What `condition` gives once that is something; looks again whenever the program says anything."""
        deadline = time.monotonic() + PATIENCE
        tick = GLib.timeout_add(20, lambda: True)  # what comes without an event
        try:
            while True:
                if not self.lives():
                    raise Failed(f"the program ended ({self.program.returncode}) before {what}")
                try:
                    found = condition()
                except GLib.Error:
                    found = None  # what was asked is gone meanwhile
                if found:
                    return found
                if time.monotonic() > deadline:
                    raise Failed(f"{what} did not come")
                self.context.iteration(True)
        finally:
            GLib.source_remove(tick)

    def close(self):
        """Ends the program as a person does; its exit code."""
        self.key("ctrl+q")
        return self.exit_code()

    def exit_code(self):
        """That of the program, which ends by itself."""
        try:
            self.program.wait(PATIENCE)
        finally:
            self.end()
        return self.program.returncode

    def end(self):
        """Ends what is still there."""
        for process in (self.program, self.registry):
            if process and process.poll() is None:
                process.terminate()
                process.wait(PATIENCE)

    def quiet(self):
        """Hears everything that has been said so far."""
        while self.context.pending():
            self.context.iteration(False)

    def elements(self, below=None):
        """What shows, in the order of the tree: role, name, element. Of a table, the rows on the screen."""
        one = below or self.window
        try:
            if not shows(one):
                return
            role = role_of(one)
        except GLib.GError:
            return  # it went while one looked
        yield role, name_of(one), one
        if role in ENDS:
            return
        columns = Atspi.Table.get_n_columns(one) if role == "table" else 0
        for index in range(one.get_child_count()):
            child = one.get_child_at_index(index)
            if child is None and is_gone(one):
                return
            if child is None:
                raise Failed(f"{role_of(one)} {name_of(one)!r} has no child {index}")
            if columns and index >= columns and index % columns == 0 and not shows(child):
                return
            yield from self.elements(child)

    def find(self, role, name):
        """The element of that role whose name begins so; waits for it."""
        return self.until(lambda: next((one for its, words, one in self.elements()
                                        if its == role and words.startswith(name)), None), f"{role} {name!r}")

    def table(self):
        """The table that shows; None where there is none."""
        return next((one for role, _, one in self.elements() if role == "table"), None)

    def press(self, one, action="Press"):
        """Does what the element says that it does."""
        names = [Atspi.Action.get_action_name(one, index) for index in range(Atspi.Action.get_n_actions(one))]
        if action not in names:
            raise Failed(f"{role_of(one)} {name_of(one)!r} has no action {action} among {names}")
        Atspi.Action.do_action(one, names.index(action))

    def key(self, *names):
        """Keys as they are typed: "ctrl+q", "Return", "a"; the X server passes them on."""
        for name in names:
            *held, last = name.split("+") if len(name) > 1 else [name]
            for one in held:
                Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(KEYS.get(last) or ord(last), None, Atspi.KeySynthType.SYM)
            for one in reversed(held):
                Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.RELEASE)


class Keyboard:
    """Gives the keyboard to windows, as a window manager does; this X server has none."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def give_to_window_at(self, x, y):
        self.x11.XWarpPointer(self.display, 0, self.root, 0, 0, 0, 0, x, y)
        found = ctypes.c_ulong()
        ignored = [ctypes.byref(ctypes.c_ulong()) for _ in range(6)]
        self.x11.XQueryPointer(self.display, self.root, ignored[0], ctypes.byref(found), *ignored[1:])
        self.x11.XWarpPointer(self.display, 0, self.root, 0, 0, 0, 0, 0, 0)
        if found.value:
            self.x11.XSetInputFocus(self.display, found, 1, 0)
        self.x11.XSync(self.display, 0)
        return bool(found.value)


def name_of(one):
    return one.get_name() or ""


def role_of(one):
    return one.get_role_name()


def is_gone(one):
    """Whether the window has taken the element away."""
    try:
        role_of(one)
    except GLib.GError:
        return True
    return False


def states(one):
    return one.get_state_set()


def shows(one):
    return states(one).contains(Atspi.StateType.SHOWING)
