// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/page.h"
#include "tables/column.h"

#include <QHash>
#include <vector>

namespace postroom {

/// A cell as it is drawn, worked out once.
struct Cell {
    QString text;
    QLatin1StringView icon;
    Tone tone = Tone::Plain;
};

/// A row in the cache: the record with its id and its words. Empty where the row is not held.
struct CachedRow {
    Row row;
    QString id;
    /// Empty until the row is first looked at: most rows of a page scroll by unseen, and words cost more than the
    /// record.
    mutable std::vector<Cell> cells;

    bool isEmpty() const { return !row; }
};

/// The rows of a long list that are held in memory, in blocks by row number: least recently used out, what is in view
/// pinned. Rows may be missing anywhere; rows can be put between others. A pure container: it asks nobody, and one
/// thread uses it.
class PageCache {
public:
    static constexpr int defaultBlockRows = 200;
    static constexpr int defaultBlocks = 64;

    explicit PageCache(int blocks = defaultBlocks, int blockRows = defaultBlockRows)
        : m_capacity(blocks)
        , m_blockRows(blockRows)
    {
    }

    /// The row, or null when it is not held. Does not count as use.
    const CachedRow *find(qint64 row) const;
    /// True when all rows of first … first + count - 1 are held.
    bool holds(qint64 first, qint64 count) const;
    /// The row with that id; -1 when it is not held.
    qint64 rowOf(const QString &id) const;
    /// How many rows are held.
    qint64 heldRows() const { return m_held; }
    int blocks() const { return static_cast<int>(m_blocks.size()); }

    /// Holds a row; its block becomes the one used last. Call trim() when a page is in.
    void put(qint64 row, CachedRow value);
    /// Counts as use of the blocks of those rows, and keeps them whatever comes, in place of those pinned before.
    void pin(qint64 first, qint64 last);
    /// Makes room: `count` rows that are not held from `row` on; what stood there moves down.
    void insertRows(qint64 row, qint64 count);
    /// Takes `count` rows out from `row` on; what stands below moves up.
    void removeRows(qint64 row, qint64 count);
    /// Drops the least recently used blocks beyond the capacity; pinned ones stay. Returns how many went.
    int trim();
    /// How many blocks may be held beside pinned ones; 0 for no limit (a list that came whole).
    void setCapacity(int blocks) { m_capacity = blocks; }
    void clear();
    /// Every row that is held, in no order; for words that change.
    template <typename F> void forEach(F change)
    {
        for (Block &block : m_blocks) {
            for (CachedRow &row : block.rows) {
                if (!row.isEmpty())
                    change(row);
            }
        }
    }

private:
    struct Block {
        std::vector<CachedRow> rows;
        quint64 used = 0;
    };

    qint64 blockOf(qint64 row) const { return row / m_blockRows; }
    void move(qint64 from, qint64 by);

    QHash<qint64, Block> m_blocks;
    int m_capacity;
    int m_blockRows;
    qint64 m_pinnedFirst = 0;
    qint64 m_pinnedLast = -1;
    qint64 m_held = 0;
    quint64 m_clock = 0;
};

} // namespace postroom
