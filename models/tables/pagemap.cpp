// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pagemap.h"

#include <algorithm>

namespace postroom {

namespace {

// From 1; 0 for a cursor that is no page number.
int pageNumber(const Cursor &cursor)
{
    if (cursor.kind == Cursor::Kind::First)
        return 1;
    return cursor.kind == Cursor::Kind::Number ? cursor.number : 0;
}

Cursor numbered(int page)
{
    return page == 0 ? Cursor() : Cursor::page(page + 1);
}

} // namespace

void PageMap::clear()
{
    m_entries.clear();
    head.reset();
    tail.reset();
}

qint64 PageMap::rows() const
{
    return m_entries.empty() ? 0 : m_entries.back().first + m_entries.back().rows;
}

int PageMap::pageOf(qint64 row) const
{
    if (row < 0 || row >= rows())
        return -1;
    const auto behind = std::upper_bound(m_entries.begin(), m_entries.end(), row,
        [](qint64 wanted, const PageEntry &entry) { return wanted < entry.first; });
    auto found = std::prev(behind);
    // Pages without rows stand at the same row as the one behind them.
    while (found->rows == 0)
        --found;
    return static_cast<int>(found - m_entries.begin());
}

void PageMap::append(qint64 rows, const Cursor &cursor)
{
    m_entries.push_back({this->rows(), rows, cursor, false, {}});
}

void PageMap::prepend(qint64 rows, const Cursor &cursor)
{
    m_entries.insert(m_entries.begin(), {0, rows, cursor, false, {}});
    renumber(0);
}

void PageMap::truncate(int page)
{
    m_entries.resize(static_cast<std::size_t>(std::clamp(page, 0, size())));
}

void PageMap::resize(int page, qint64 rows)
{
    at(page).rows = rows;
    renumber(page);
}

void PageMap::markAllOutdated()
{
    for (PageEntry &entry : m_entries) {
        entry.outdated = true;
        entry.error.reset();
    }
}

bool PageMap::isNumbered(qint64 pageRows) const
{
    if (pageRows <= 0 || m_entries.empty() || (tail && tail->kind != Cursor::Kind::Number))
        return false;
    for (int page = 0; page < size(); ++page) {
        const bool full = at(page).rows == pageRows || page + 1 == size();
        if (!full || pageNumber(at(page).cursor) != page + 1)
            return false;
    }
    return true;
}

void PageMap::cut(qint64 rows, qint64 pageRows)
{
    const auto pages = static_cast<std::size_t>(std::max<qint64>((rows + pageRows - 1) / pageRows, 1));
    m_entries.resize(pages);
    for (std::size_t i = 0; i < pages; ++i) {
        m_entries[i].cursor = numbered(static_cast<int>(i));
        m_entries[i].first = static_cast<qint64>(i) * pageRows;
        m_entries[i].rows = std::min(pageRows, rows - m_entries[i].first);
    }
}

void PageMap::renumber(int from)
{
    qint64 first = from == 0 ? 0 : at(from - 1).first + at(from - 1).rows;
    for (int page = from; page < size(); ++page) {
        at(page).first = first;
        first += at(page).rows;
    }
}

} // namespace postroom
