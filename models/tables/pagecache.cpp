// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pagecache.h"

#include <algorithm>

namespace postroom {

const CachedRow *PageCache::find(qint64 row) const
{
    const auto found = m_blocks.constFind(blockOf(row));
    if (row < 0 || found == m_blocks.cend())
        return nullptr;
    const CachedRow &held = found->rows[static_cast<std::size_t>(row % m_blockRows)];
    return held.isEmpty() ? nullptr : &held;
}

bool PageCache::holds(qint64 first, qint64 count) const
{
    for (qint64 row = first; row < first + count; ++row) {
        if (!find(row))
            return false;
    }
    return true;
}

qint64 PageCache::rowOf(const QString &id) const
{
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        const auto &rows = block->rows;
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&id](const CachedRow &row) { return !row.isEmpty() && row.id == id; });
        if (found != rows.end())
            return block.key() * m_blockRows + (found - rows.begin());
    }
    return -1;
}

void PageCache::put(qint64 row, CachedRow value)
{
    Block &block = m_blocks[blockOf(row)];
    if (block.rows.empty())
        block.rows.resize(static_cast<std::size_t>(m_blockRows));
    block.used = ++m_clock;
    CachedRow &held = block.rows[static_cast<std::size_t>(row % m_blockRows)];
    m_held += (value.isEmpty() ? 0 : 1) - (held.isEmpty() ? 0 : 1);
    held = std::move(value);
}

void PageCache::pin(qint64 first, qint64 last)
{
    m_pinnedFirst = blockOf(std::max<qint64>(first, 0));
    m_pinnedLast = last < first ? -1 : blockOf(last);
    for (qint64 number = m_pinnedFirst; number <= m_pinnedLast; ++number) {
        if (const auto block = m_blocks.find(number); block != m_blocks.end())
            block->used = ++m_clock;
    }
}

void PageCache::insertRows(qint64 row, qint64 count)
{
    move(row, count);
}

void PageCache::removeRows(qint64 row, qint64 count)
{
    for (qint64 gone = row; gone < row + count; ++gone) {
        if (find(gone))
            put(gone, {});
    }
    move(row + count, -count);
}

// What stands at `from` and behind it goes to its new place; only rows that are held are touched.
void PageCache::move(qint64 from, qint64 by)
{
    struct Moved {
        qint64 row;
        quint64 used;
        CachedRow value;
    };
    std::vector<Moved> moved;
    for (auto block = m_blocks.begin(); block != m_blocks.end();) {
        const qint64 first = block.key() * m_blockRows;
        if (first + m_blockRows <= from) {
            ++block;
            continue;
        }
        for (qint64 i = std::max<qint64>(from - first, 0); i < m_blockRows; ++i) {
            CachedRow &held = block->rows[static_cast<std::size_t>(i)];
            if (!held.isEmpty())
                moved.push_back({first + i + by, block->used, std::exchange(held, {})});
        }
        block = first >= from ? m_blocks.erase(block) : std::next(block);
    }
    m_held -= static_cast<qint64>(moved.size());
    for (Moved &one : moved) {
        put(one.row, std::move(one.value));
        m_blocks[blockOf(one.row)].used = one.used;
    }
}

int PageCache::trim()
{
    int gone = 0;
    while (m_capacity > 0 && blocks() > m_capacity) {
        auto oldest = m_blocks.end();
        for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
            const bool pinned = block.key() >= m_pinnedFirst && block.key() <= m_pinnedLast;
            if (!pinned && (oldest == m_blocks.end() || block->used < oldest->used))
                oldest = block;
        }
        if (oldest == m_blocks.end())
            break;
        m_held -= std::count_if(
            oldest->rows.begin(), oldest->rows.end(), [](const CachedRow &row) { return !row.isEmpty(); });
        m_blocks.erase(oldest);
        ++gone;
    }
    return gone;
}

void PageCache::clear()
{
    m_blocks.clear();
    m_held = 0;
    m_pinnedFirst = 0;
    m_pinnedLast = -1;
}

} // namespace postroom
