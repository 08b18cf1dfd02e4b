// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of PagedTableModel come in, go and change in place.
#include "tables/pagedtablemodel.h"
#include "tables/rowswap.h"

#include <algorithm>

namespace postroom {

namespace {

bool isEqual(const Row &a, const Row &b)
{
    return a == b || (&typeOf(*a) == &typeOf(*b) && typeOf(*a).equal(*a, *b));
}

} // namespace

// Rows that both have stay where they are, so that what is selected and what stands on top follow them.
void PagedTableModel::swapRows(qint64 first, qint64 count, const std::vector<Row> &rows)
{
    QStringList before;
    for (qint64 row = first; row < std::min(first + count, m_rows); ++row) {
        const CachedRow *held = m_cache.find(row);
        before.append(held ? held->id : QString());
    }
    QStringList after;
    for (const Row &row : rows)
        after.append(idOf(*row));
    qint64 at = first;
    const Row *next = rows.data();
    for (const SwapStep &step : swapSteps(before, after)) {
        switch (step.kind) {
        case SwapStep::Kind::Keep:
            put(at, next, step.count);
            break;
        case SwapStep::Kind::Remove:
            shrink(at, step.count);
            continue;
        case SwapStep::Kind::Insert:
            grow(at, next, step.count);
            break;
        }
        at += step.count;
        next += step.count;
    }
}

// Only what really changed is announced.
void PagedTableModel::put(qint64 first, const Row *rows, qint64 count)
{
    qint64 from = -1;
    qint64 to = -1;
    for (qint64 i = 0; i < count && first + i < m_rows; ++i) {
        const CachedRow *held = m_cache.find(first + i);
        const bool same = held && isEqual(held->row, rows[i]);
        m_cache.put(first + i, {rows[i], idOf(*rows[i]), {}});
        if (same)
            continue;
        from = from < 0 ? first + i : from;
        to = first + i;
    }
    if (from >= 0)
        announceRows(from, to);
}

void PagedTableModel::grow(qint64 at, const Row *rows, qint64 count)
{
    const qint64 room = std::min(count, maximumRows - m_rows);
    m_capped = m_capped || room < count;
    if (room <= 0)
        return;
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + room - 1));
    m_cache.insertRows(at, room);
    for (qint64 i = 0; rows && i < room; ++i)
        m_cache.put(at + i, {rows[i], idOf(*rows[i]), {}});
    m_rows += room;
    endInsertRows();
}

void PagedTableModel::shrink(qint64 at, qint64 count)
{
    const qint64 gone = std::min(count, m_rows - at);
    if (gone <= 0)
        return;
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at + gone - 1));
    m_cache.removeRows(at, gone);
    m_rows -= gone;
    endRemoveRows();
}

// Numbered pages: rows that were not read are rows too, since they can be asked for.
void PagedTableModel::setLength(qint64 rows)
{
    const qint64 shown = std::min<qint64>(rows, maximumRows);
    m_capped = shown < rows;
    if (shown > m_rows)
        grow(m_rows, nullptr, shown - m_rows);
    else
        shrink(shown, m_rows - shown);
    m_pages.cut(shown, m_pageRows);
    m_pages.tail.reset();
}

void PagedTableModel::adoptCount(const RowCount &count)
{
    const RowCount before = m_count;
    const bool known = count.kind != RowCount::Kind::Unknown;
    const bool longer = count.rows > m_rows || (count.kind == RowCount::Kind::Exact && count.rows < m_rows);
    if (known && longer && m_pages.isNumbered(m_pageRows))
        setLength(count.rows);
    const bool ends = !m_pages.head && !m_pages.tail && !m_capped && m_pages.rows() == m_rows;
    if (count.kind == RowCount::Kind::Exact)
        m_count = count;
    else if (ends && !known)
        m_count = {RowCount::Kind::Exact, m_rows};
    else if (m_count.kind != RowCount::Kind::Exact || known)
        m_count = {RowCount::Kind::AtLeast, std::max(count.rows, m_rows)};
    if (m_count != before)
        Q_EMIT countChanged();
}

} // namespace postroom
