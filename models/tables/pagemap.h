// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/page.h"

#include <vector>

namespace postroom {

/// A stretch of rows that one request reads.
struct PageEntry {
    qint64 first = 0; ///< row
    qint64 rows = 0;
    Cursor cursor; ///< where it begins, so that a page that was dropped can be read again
    bool outdated = false; ///< shown, but to be read again
    std::optional<Error> error; ///< the last attempt's; asked again only on demand
};

/// Which page a row belongs to and how that page is asked for: all pages of a list that are known, in order, and how
/// the list goes on at both ends. Pages need not be equally long. A pure container.
class PageMap {
public:
    void clear();
    bool isEmpty() const { return m_entries.empty(); }
    int size() const { return static_cast<int>(m_entries.size()); }
    const PageEntry &at(int page) const { return m_entries[static_cast<std::size_t>(page)]; }
    PageEntry &at(int page) { return m_entries[static_cast<std::size_t>(page)]; }
    /// All rows of all pages.
    qint64 rows() const;
    /// The page that holds a row; -1 when none does.
    int pageOf(qint64 row) const;

    void append(qint64 rows, const Cursor &cursor);
    void prepend(qint64 rows, const Cursor &cursor);
    /// Drops the pages from `page` on.
    void truncate(int page);
    /// The page now has that many rows; those behind it move.
    void resize(int page, qint64 rows);
    void markAllOutdated();

    /// True when pages are asked for by number from the list's start and all but the last hold `pageRows` rows, so that
    /// every row of a list of known length can be reached.
    bool isNumbered(qint64 pageRows) const;
    /// Numbered pages of equal length, `rows` in all; what is known of pages that stay is kept.
    void cut(qint64 rows, qint64 pageRows);

    std::optional<Cursor> head; ///< what stands before the first page
    std::optional<Cursor> tail; ///< how it goes on behind the last page

private:
    void renumber(int from);

    std::vector<PageEntry> m_entries;
};

} // namespace postroom
