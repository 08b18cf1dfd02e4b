// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace postroom {

/// What a column asks for when the room of a table is shared out.
struct ColumnWish {
    int wanted = 0; ///< px: its content, or what a person dragged it to
    int least = 0; ///< px: below that a column that gives way says nothing any more
    bool gives = false; ///< takes part in spare room and in want of it
    bool fixed = false; ///< dragged by a person: stays
    bool lasting = false; ///< what the list is read for: left out after the others
    bool leads = false; ///< says what became of it, or whom it is about: not left out
};

/// Widths for `room` px (look 6.2): dates, statuses and numbers get theirs, names share the rest. With `mayDrop`, what
/// has no room is left out from the end, names first, but never the first one: its width is 0. Else the table scrolls.
std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int room, bool mayDrop);

} // namespace postroom
