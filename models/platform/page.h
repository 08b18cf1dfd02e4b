// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"

#include <optional>
#include <vector>

namespace postroom {

/// How many rows a list has, as far as known.
struct RowCount {
    enum class Kind { Unknown, AtLeast, Exact };
    Kind kind = Kind::Unknown;
    qint64 rows = 0;
    bool operator==(const RowCount &) const = default;
};

/// An answer to a Query at a Cursor.
struct Page {
    std::vector<Row> rows; ///< in the list's order
    std::optional<Cursor> next; ///< where it goes on; nothing at the end
    std::optional<Cursor> previous; ///< what stands before; nothing at the start
    RowCount count; ///< of the whole list
    Row envelope; ///< what stood beside the rows on the wire (links, page size, total); null where there is none
};

} // namespace postroom
