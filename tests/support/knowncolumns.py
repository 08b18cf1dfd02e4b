#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes models/postgres/knowncolumnsdata.cpp from a contract's schema.json:

    tests/support/knowncolumns.py CONTRACT/schema.json > models/postgres/knowncolumnsdata.cpp

tst_schemagaps compares the table with the schema."""
import json
import sys

HEAD = """// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by tests/support/knowncolumns.py from the recorded schema; not edited by hand.
#include "postgres/knowncolumns.h"

namespace postroom {

namespace {

// clang-format off
constexpr KnownTable tables[] {
"""
FOOT = """};
// clang-format on

} // namespace

std::span<const KnownTable> knownTables()
{
    return tables;
}

} // namespace postroom
"""
SHORT = {"timestamp without time zone": "timestamp", "double precision": "float8"}
# Enumerations that every revision has; another one may be lacking with its column, and is compared as text.
LASTING = {"notification_type", "template_type"}


def short(kind, enumerations):
    if kind in enumerations and kind not in LASTING:
        return "text"
    return SHORT.get(kind, "varchar" if kind.startswith("character varying") else kind)


with open(sys.argv[1], encoding="utf-8") as file:
    SCHEMA = json.load(file)
sys.stdout.write(HEAD)
for relation in SCHEMA["tables"] + SCHEMA["views"]:
    columns = [f'{c["name"]} {short(c["type"], SCHEMA["enums"])}' for c in relation["columns"]]
    lines, line = [], ""
    for column in columns:
        if len(line) + len(column) > 90:
            lines.append(line)
            line = ""
        line += column + ","
    lines.append(line.rstrip(","))
    text = "\n".join(f'        "{one}"' for one in lines)
    sys.stdout.write(f'    KnownTable{{"{relation["name"]}",\n{text}}},\n')
sys.stdout.write(FOOT)
