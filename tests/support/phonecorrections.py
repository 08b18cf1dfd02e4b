#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes models/recipients/phonecorrectionsdata.cpp, phonelengthsdata.cpp and ukmobilesdata.cpp from two releases of
libphonenumber's metadata.

    phonecorrections.py OLD.xml NEW.xml FOLDER

OLD.xml is resources/PhoneNumberMetadata.xml of the release that Postroom is built with (Debian 12: v8.12.57), NEW.xml that of
the platform's (v9.0.35). Every national number is walked, not tried: the patterns of both releases become automata over digits,
which run side by side down the tree of prefixes, and a prefix is written where everything below it has one new answer and
something below it had another. So the table is exact at any depth.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

from digitautomaton import automaton

HEAD = "// SPDX-FileCopyrightText: 2026 The Postroom authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
MADE = "// Made by tests/support/phonecorrections.py from libphonenumber's metadata %s and %s; not edited by hand.\n"
REFUSED_FIRST = ("premiumRate", "tollFree", "sharedCost", "voip", "personalNumber", "pager", "uan", "voicemail")
KINDS = REFUSED_FIRST + ("fixedLine", "mobile")
LANDLINE = "landline"


def lengths_of(text):
    found = set()
    for part in re.findall(r"\[\d+-\d+\]|\d+", text or ""):
        bounds = re.findall(r"\d+", part)
        found.update(range(int(bounds[0]), int(bounds[-1]) + 1))
    return found


class Territory:
    """What the metadata of one territory says of national numbers."""

    def __init__(self, node):
        self.region = node.get("id")
        self.main = node.get("mainCountryForCode") == "true"
        self.leading = automaton(node.get("leadingDigits")) if node.get("leadingDigits") else None
        self.general = automaton(node.find("generalDesc/nationalNumberPattern").text)
        self.kinds, self.possible, self.local = {}, set(), set()
        for child in node:
            lengths = child.find("possibleLengths")
            if lengths is None or child.tag == "noInternationalDialling":
                continue
            national = lengths_of(lengths.get("national"))
            if lengths.get("national") == "-1":
                continue
            self.possible |= national
            self.local |= lengths_of(lengths.get("localOnly"))
            if child.tag in KINDS:
                self.kinds[child.tag] = (automaton(child.find("nationalNumberPattern").text), national)
        self.local -= self.possible
        self.same = self.same_patterns(node)
        self.formats = [NumberFormat(f) for f in node.iter("numberFormat")]

    @staticmethod
    def same_patterns(node):
        texts = [re.sub(r"\s", "", node.find(k + "/nationalNumberPattern").text) if node.find(k) is not None else "" for k in
                 ("mobile", "fixedLine")]
        return texts[0] == texts[1]

    def kind(self, states, length):
        if not self.general.ended(states[self.general]):
            return None
        hit = {k for k, (a, lengths) in self.kinds.items() if length in lengths and a.ended(states[a])}
        for kind in REFUSED_FIRST:
            if kind in hit:
                return kind
        if "fixedLine" in hit:
            return "fixedOrMobile" if self.same or "mobile" in hit else "fixedLine"
        return "mobile" if "mobile" in hit and not self.same else None

    def automata(self):
        return [self.general] + [a for a, _ in self.kinds.values()] + ([self.leading] if self.leading else [])


class NumberFormat:
    def __init__(self, node):
        self.pattern = re.compile(re.sub(r"\s", "", node.get("pattern")) + r"\Z")
        self.automaton = automaton(node.get("pattern"))
        leading = node.findall("leadingDigits")
        self.leading = automaton(leading[-1].text) if leading else None
        intl = node.find("intlFormat")
        self.text = node.find("format").text if intl is None else intl.text
        self.only_national = intl is not None and intl.text == "NA"

    def written(self, digits):
        found = self.pattern.match(digits)
        return re.sub(r"\$(\d)", lambda m: "#" * len(found.group(int(m.group(1)))), self.text)


class Release:
    def __init__(self, path):
        self.codes = {}
        for node in ElementTree.parse(path).getroot().iter("territory"):
            self.codes.setdefault(int(node.get("countryCode")), []).append(Territory(node))
        for territories in self.codes.values():
            territories.sort(key=lambda t: not t.main)


class Walk:
    """Runs a question about both releases down the digits of all national numbers of one code and length."""

    def __init__(self, automata, starts_with, answer, length):
        self.automata, self.answer, self.length = automata, answer, length
        self.starts_with = starts_with  # those of the automata that ask how a number starts, and so stay once ended
        self.memo, self.found = {}, []

    def step(self, states, digit):
        return tuple(s if a in self.starts_with and a.ended(s) else a.next(s, digit) for a, s in zip(self.automata, states))

    def look(self, states, prefix):
        """(the one new answer below or None when there are several, whether any differs)."""
        key = (states, len(prefix))
        if key not in self.memo:
            if len(prefix) == self.length:
                old, new = self.answer(dict(zip(self.automata, states)), prefix)
                self.memo[key] = ((new,), old != new)
            elif not any(states):
                self.memo[key] = ((None,), False)
            else:
                below = [self.look(self.step(states, d), prefix + d) for d in "0123456789"]
                one = below[0][0] if all(b[0] == below[0][0] and b[0] for b in below) else ()
                self.memo[key] = (one, any(b[1] for b in below))
        return self.memo[key]

    def collect(self, states, prefix):
        one, differs = self.look(states, prefix)
        if not differs:
            return
        if one:
            self.found.append((prefix, one[0]))
            return
        for digit in "0123456789":
            self.collect(self.step(states, digit), prefix + digit)

    def rows(self):
        start = tuple(a.start for a in self.automata)
        self.collect(start, "")
        rows = {}
        for prefix, answer in self.found:
            rows.setdefault(answer, []).append(prefix)
        return rows


def unique(automata):
    return list(dict.fromkeys(automata))


def accepted(territories, states, length, code):
    """(region, landline or not) of a number that receives messages, or None."""
    for territory in territories:
        starts = territory.leading and territory.leading.ended(states[territory.leading])
        kind = territory.kind(states, length)
        if len(territories) > 1 and not starts and kind is None:
            continue
        if kind in ("fixedLine", "fixedOrMobile", "mobile", "uan", "personalNumber"):
            return territory.region, LANDLINE if code == 44 and kind in ("fixedLine", "fixedOrMobile", "uan") else ""
        return None
    return None


def range_rows(code, old, new):
    automata = unique(a for t in old + new for a in t.automata())
    leading = {t.leading for t in old + new if t.leading}
    for length in sorted(set().union(*(t.possible for t in old + new))):
        walk = Walk(automata, leading, lambda states, _: (
            accepted(old, states, length, code), accepted(new, states, length, code)), length)
        for answer, prefixes in walk.rows().items():
            yield (code, length, answer, prefixes)


def spacing(territory, states, digits):
    own = [f for f in territory.formats if not f.only_national]
    for number_format in own:
        starts = not number_format.leading or number_format.leading.ended(states[number_format.leading])
        if starts and number_format.automaton.ended(states[number_format.automaton]):
            return number_format.written(digits)
    return "#" * len(digits)


def format_rows(code, old, new):
    """Of numbers that the new release accepts; all others are written by nobody."""
    territories = [old[0], new[0]]
    leading = {f.leading for t in territories for f in t.formats if f.leading} | {t.leading for t in new if t.leading}
    automata = unique([a for t in new for a in t.automata()]
                      + [a for t in territories for f in t.formats for a in (f.automaton, f.leading) if a])

    def answer(states, digits):
        if not accepted(new, states, len(digits), code):
            return None, None
        return tuple(spacing(t, states, digits) for t in territories)

    for length in sorted(set().union(*(t.possible for t in new))):
        walk = LenientWalk(automata, leading, answer, length)
        for spaced, prefixes in walk.rows().items():
            if spaced is not None:
                yield (code, length, spaced, prefixes)


class LenientWalk(Walk):
    """A walk in which None is any answer: what nobody asks for may be written either way."""

    def look(self, states, prefix):
        key = (states, len(prefix))
        if key not in self.memo and 0 < self.length - len(prefix) and any(states):
            below = [self.look(self.step(states, d), prefix + d) for d in "0123456789"]
            answers = {b[0] for b in below} - {(None,)}
            one = () if () in answers or len(answers) > 1 else (answers.pop() if answers else (None,))
            self.memo[key] = (one, any(b[1] for b in below))
        return super().look(states, prefix)


def uk_mobiles(new):
    """(first, last, region) of the British mobiles of the new release that are written "07xxx xxxxxx", joined and sorted."""
    automata = unique(a for t in new for a in t.automata())

    def answer(states, digits):
        found = accepted(new, states, 10, 44)
        return None, found[0] if found and not found[1] else None

    spans = []
    for region, prefixes in Walk(automata, {t.leading for t in new if t.leading}, answer, 10).rows().items():
        spans += [(int(p.ljust(10, "0")), int(p.ljust(10, "9")), region) for p in prefixes
                  if region and p[0] == "7" and p[1] not in "06"]
    joined = []
    for first, last, region in sorted(spans):
        if joined and joined[-1][2] == region and joined[-1][1] + 1 == first:
            first = joined.pop()[0]
        joined.append((first, last, region))
    return joined


def judged(territory, length):
    if length in territory.local:
        return "LocalOnly"
    if length in territory.possible:
        return "Possible"
    if length < min(territory.possible):
        return "TooShort"
    return "TooLong" if length > max(territory.possible) else "Between"


def ranges(prefixes):
    """Prefixes as text, neighbours of one length joined: "501 580-582"."""
    texts, run = [], []
    for prefix in sorted(prefixes) + [""]:
        follows = run and len(prefix) == len(run[-1]) and prefix and int(prefix) == int(run[-1]) + 1
        if run and not follows:
            texts.append(run[0] if len(run) == 1 else run[0] + "-" + run[-1])
            run = []
        run.append(prefix)
    return texts


def literal(texts, indent):
    lines, line = [], ""
    for text in texts:
        if len(line) + len(text) > 96:
            lines.append(line + " ")
            line = ""
        line += (" " if line else "") + text
    lines.append(line)
    return ("\n" + indent).join('"%s"' % text for text in lines)


def write(folder, name, body):
    with open(folder + "/" + name, "w", encoding="ascii") as out:
        out.write(HEAD + '#include "recipients/phonecorrections.h"\n\n' + body)


def table(type_name, name, rows):
    return "constexpr %s %s[] = {\n%s\n};\n" % (type_name, name, "\n".join(rows))


def getter(type_name, function, name):
    return "std::span<const %s> %s()\n{\n    return %s;\n}\n" % (type_name, function, name)


def main(old_path, new_path, folder):
    old, new = Release(old_path), Release(new_path)
    names = [re.search(r"[\d.]*\d", path.rsplit("/", 1)[-1]).group() for path in (old_path, new_path)]
    range_lines, format_lines, length_lines = [], [], []
    for code in sorted(set(old.codes) | set(new.codes)):
        was, now = old.codes.get(code, []), new.codes.get(code, [])
        if not was or not now:
            raise ValueError("country code %d is in one release only" % code)
        for _, length, answer, prefixes in range_rows(code, was, now):
            kind = "refused" if answer is None else '"%s"' % answer[0]
            range_lines.append("    { %d, %d, %s, %s,\n        %s }," % (
                code, length, kind, "true" if answer and answer[1] else "false", literal(ranges(prefixes), " " * 8)))
        for _, length, spaced, prefixes in format_rows(code, was, now):
            format_lines.append('    { %d, %d, "%s",\n        %s },' % (
                code, length, spaced, literal(ranges(prefixes), " " * 8)))
        for length in range(2, 18):
            if judged(was[0], length) != judged(now[0], length):
                length_lines.append("    { %d, %d, PhoneLength::%s }," % (code, length, judged(now[0], length)))
    made = MADE % tuple(names)
    write(folder, "phonecorrectionsdata.cpp", made
          + "// Facts about the world's numbering plans where the two releases answer differently, sorted by country code.\n\n"
          + "namespace postroom {\nnamespace {\n\nconstexpr const char *refused = nullptr;\n\n// clang-format off\n"
          + table("PhoneRangeCorrection", "ranges", range_lines) + "\n"
          + table("PhoneFormatCorrection", "formats", format_lines) + "// clang-format on\n\n} // namespace\n\n"
          + getter("PhoneRangeCorrection", "phoneRangeCorrections", "ranges") + "\n"
          + getter("PhoneFormatCorrection", "phoneFormatCorrections", "formats") + "\n} // namespace postroom\n")
    write(folder, "phonelengthsdata.cpp", made
          + "// Lengths of national numbers that the two releases judge differently.\n\nnamespace postroom {\nnamespace {\n\n"
          + "// clang-format off\n" + table("PhoneLengthCorrection", "lengths", length_lines)
          + "// clang-format on\n\n} // namespace\n\n"
          + getter("PhoneLengthCorrection", "phoneLengthCorrections", "lengths") + "\n} // namespace postroom\n")
    mobiles = ['    { %d, %d, "%s" },' % row for row in uk_mobiles(new.codes[44])]
    with open(folder + "/ukmobilesdata.cpp", "w", encoding="ascii") as out:
        out.write(HEAD + '#include "recipients/ukmobiles.h"\n\n' + MADE.replace(" %s and", "") % names[1]
                  + "// National numbers in use, sorted.\n\nnamespace postroom {\nnamespace {\n\n// clang-format off\n"
                  + table("UkMobileRange", "mobiles", mobiles) + "// clang-format on\n\n} // namespace\n\n"
                  + getter("UkMobileRange", "ukMobileRanges", "mobiles") + "\n} // namespace postroom\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.setrecursionlimit(10000)
    main(*sys.argv[1:])
