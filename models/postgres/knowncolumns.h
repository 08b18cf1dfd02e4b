// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace postroom {

/// A table or view with its columns at the newest revision that Postroom knows (database-schema §2).
struct KnownTable {
    const char *name;
    const char *columns; ///< "id uuid,name varchar": each with the type in which a statement may take it for null
};

/// All of them. A generated table: tests/support/knowncolumns.py.
std::span<const KnownTable> knownTables();
/// Whether one of them has that name.
bool isKnownTable(const QString &name);

} // namespace postroom
