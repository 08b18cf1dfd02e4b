# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The patterns of libphonenumber's metadata as automata over digits."""
import re
from functools import lru_cache


class Automaton:
    """A pattern over digits, as states numbered from 1; 0 is the state from which nothing matches."""

    def __init__(self, pattern):
        self.steps, self.ends = [], {}  # steps: list of [digits, target] a place; "" for a step without a digit
        self.text, self.at = re.sub(r"\s", "", pattern), 0
        start, end = self.either()
        if self.at != len(self.text):
            raise ValueError("unread rest of " + pattern)
        self.end = end
        self.numbers = {frozenset(): 0}
        self.sets = [frozenset()]
        self.start = self.number(self.closure({start}))
        self.next_cache = {}

    def place(self):
        self.steps.append([])
        return len(self.steps) - 1

    def either(self):
        start, end = self.place(), self.place()
        while True:
            first, last = self.sequence()
            self.steps[start].append(("", first))
            self.steps[last].append(("", end))
            if self.at == len(self.text) or self.text[self.at] != "|":
                return start, end
            self.at += 1

    def sequence(self):
        start = last = self.place()
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            first, end = self.repeated()
            self.steps[last].append(("", first))
            last = end
        return start, last

    def repeated(self):
        begin = self.at
        first, last = self.atom()
        end_of_atom = self.at
        found = re.compile(r"\?|\{(\d+)(?:,(\d+))?\}").match(self.text, self.at)
        if not found:
            return first, last
        least, most = (0, 1) if found.group() == "?" else (int(found.group(1)), int(found.group(2) or found.group(1)))
        copies = [(first, last)]
        while len(copies) < most:
            self.at = begin
            copies.append(self.atom())
        self.at = found.end()
        assert end_of_atom <= self.at
        start, end = self.place(), self.place()
        previous = start
        for count, (first, last) in enumerate(copies):
            if count >= least:
                self.steps[previous].append(("", end))
            self.steps[previous].append(("", first))
            previous = last
        self.steps[previous].append(("", end))
        return start, end

    def atom(self):
        c = self.text[self.at]
        if c == "(":
            self.at += 3 if self.text.startswith("(?:", self.at) else 1
            found = self.either()
            if self.text[self.at] != ")":
                raise ValueError("bracket in " + self.text)
            self.at += 1
            return found
        found = re.compile(r"\\d|\d|\[[\d-]+\]").match(self.text, self.at)
        if not found:
            raise ValueError("unknown mark in " + self.text[self.at:])
        self.at = found.end()
        start, end = self.place(), self.place()
        allowed = re.compile(found.group())
        self.steps[start].append(("".join(d for d in "0123456789" if allowed.match(d)), end))
        return start, end

    def closure(self, places):
        todo, seen = list(places), set(places)
        while todo:
            for digits, target in self.steps[todo.pop()]:
                if not digits and target not in seen:
                    seen.add(target)
                    todo.append(target)
        return frozenset(p for p in seen if p == self.end or any(d for d, _ in self.steps[p]))

    def number(self, places):
        if places not in self.numbers:
            self.numbers[places] = len(self.sets)
            self.sets.append(places)
        return self.numbers[places]

    def next(self, state, digit):
        if not state:
            return 0
        key = (state, digit)
        if key not in self.next_cache:
            reached = {t for p in self.sets[state] for digits, t in self.steps[p] if digit in digits}
            self.next_cache[key] = self.number(self.closure(reached)) if reached else 0
        return self.next_cache[key]

    def ended(self, state):
        return self.end in self.sets[state]


@lru_cache(maxsize=None)
def automaton(pattern):
    return Automaton(pattern)
