// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace postroom {

/// A thing that the platform's database has at the newest revision that Postroom knows (database-schema §1, §4, §5).
struct ExpectedObject {
    enum class Kind { Extension, View, Table, Index, Statistics };

    Kind kind = Kind::Table;
    const char *table; ///< whose it is; empty where it is nobody's
    const char *name;
};

/// All of them. A generated table: tests/support/healthobjects.py.
std::span<const ExpectedObject> expectedObjects();

} // namespace postroom
