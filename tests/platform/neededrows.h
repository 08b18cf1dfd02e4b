// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace postroom::test {

/// A row of the specification's feature tables as the tests read it, apart from the product's own table.
struct NeededRow {
    const char *id;
    char where; ///< by its web route: 'S' a service, 'O' an organisation, '-' the platform
    const char *needs; ///< the Needs column in words with spaces between: all of them, '|' is any of
};

/// A part of such a row that the Needs column names.
struct NeededPart {
    const char *id;
    const char *part;
    char where;
    const char *needs;
};

/// All rows, in the order of the specification.
std::span<const NeededRow> neededRows();
std::span<const NeededPart> neededParts();

} // namespace postroom::test
