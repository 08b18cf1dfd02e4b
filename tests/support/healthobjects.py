#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes models/postgres/expectedobjectsdata.cpp from a contract's schema.json:

    tests/support/healthobjects.py CONTRACT/schema.json > models/postgres/expectedobjectsdata.cpp

tst_health compares the table with the schema."""
import json
import sys

HEAD = """// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by tests/support/healthobjects.py from the recorded schema; not edited by hand.
#include "postgres/expectedobjects.h"

namespace postroom {

namespace {

using Kind = ExpectedObject::Kind;

// clang-format off
constexpr ExpectedObject objects[] {
"""
FOOT = """};
// clang-format on

} // namespace

std::span<const ExpectedObject> expectedObjects()
{
    return objects;
}

} // namespace postroom
"""


def rows(schema):
    for extension in schema["extensions"]:
        if extension["name"] != "plpgsql":  # part of every database
            yield "Extension", "", extension["name"]
    for view in schema["views"]:
        yield "View", "", view["name"]
    for table in schema["tables"]:
        yield "Table", "", table["name"]
    for table in schema["tables"]:
        for index in table["indexes"]:
            yield "Index", table["name"], index["name"]
    for table in schema["tables"]:
        for statistics in table["extended_statistics"]:
            yield "Statistics", table["name"], statistics["name"]


with open(sys.argv[1], encoding="utf-8") as file:
    SCHEMA = json.load(file)
sys.stdout.write(HEAD)
for kind, home, name in rows(SCHEMA):
    sys.stdout.write(f'    ExpectedObject{{Kind::{kind}, "{home}", "{name}"}},\n')
sys.stdout.write(FOOT)
