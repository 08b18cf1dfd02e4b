// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PagedTableModel does with answers.
#include "tables/pagedtablemodel.h"

#include <algorithm>

namespace postroom {

namespace {

qint64 sizeOf(const Page &page)
{
    return static_cast<qint64>(page.rows.size());
}

// The row of a page that is not newer than the moment; the last one when there is none.
qint64 wantedRow(const Page &page, std::optional<Instant> moment)
{
    qint64 row = 0;
    while (row + 1 < sizeOf(page)) {
        const auto here = sortMomentOf(*page.rows[static_cast<std::size_t>(row)]);
        if (moment && here && *here <= *moment)
            break;
        ++row;
    }
    return row;
}

} // namespace

void PagedTableModel::onAnswer(AbstractJob *job, const Result<Page> &answer)
{
    const auto found = std::find_if(
        m_requests.begin(), m_requests.end(), [job](const Request &request) { return request.job == job; });
    if (found == m_requests.end())
        return;
    const Request request = *found;
    m_requests.erase(found);
    if (answer) {
        m_readAt = m_clock.now();
        switch (request.part) {
        case Part::First:
            onFirst(*answer, request.cursor);
            break;
        case Part::Page:
            onPage(request.page, *answer);
            break;
        case Part::Head:
            onHead(*answer, request.cursor);
            break;
        case Part::Tail:
            onTail(*answer, request.cursor);
            break;
        case Part::Jump:
            onJump(request, *answer);
            break;
        case Part::Refresh:
            onRefresh(*answer);
            break;
        }
        m_cache.trim();
    } else {
        onFailed(request, answer.error());
    }
    pump();
    Q_EMIT stateChanged();
}

void PagedTableModel::onFailed(const Request &request, const Error &error)
{
    switch (request.part) {
    case Part::Page:
        m_pages.at(request.page).error = error;
        announcePage(request.page);
        break;
    case Part::Refresh:
        m_error = error;
        for (int page = 0; page < m_pages.size(); ++page) {
            if (m_cache.holds(m_pages.at(page).first, m_pages.at(page).rows))
                m_pages.at(page).error = error;
        }
        endRefresh();
        break;
    case Part::Jump:
        Q_EMIT locateFailed(error);
        break;
    case Part::Head:
    case Part::Tail:
        m_endFailed = true;
        m_error = error;
        break;
    case Part::First:
        m_goingToStart = false;
        m_error = error;
        break;
    }
}

void PagedTableModel::onFirst(const Page &answer, const Cursor &cursor)
{
    if (m_pageRows > 0 && answer.next && !answer.rows.empty())
        m_pageRows = sizeOf(answer);
    m_pages.append(sizeOf(answer), cursor);
    m_pages.tail = answer.next;
    grow(0, answer.rows.data(), sizeOf(answer));
    adoptCount(answer.count);
    if (std::exchange(m_goingToStart, false))
        Q_EMIT located(0);
}

void PagedTableModel::onPage(int page, const Page &answer)
{
    const PageEntry before = m_pages.at(page);
    m_pages.at(page).outdated = false;
    swapRows(before.first, before.rows, answer.rows);
    m_pages.resize(page, sizeOf(answer));
    if (page == 0 && m_pages.head)
        m_pages.head = answer.previous;
    if (page + 1 == m_pages.size()) {
        m_pages.tail = answer.next;
    } else if (!answer.next) {
        endAfter(page);
    } else if (PageEntry &following = m_pages.at(page + 1); following.cursor != *answer.next) {
        following.cursor = *answer.next;
        following.outdated = true;
    }
    adoptCount(answer.count);
}

// The list ends with this page: what was known behind it is there no more.
void PagedTableModel::endAfter(int page)
{
    cancelWhere([page](const Request &request) {
        return (request.part == Part::Page && request.page > page) || request.part == Part::Tail;
    });
    const qint64 end = m_pages.at(page).first + m_pages.at(page).rows;
    shrink(end, m_rows - end);
    m_pages.truncate(page + 1);
    m_pages.tail.reset();
}

void PagedTableModel::onTail(const Page &answer, const Cursor &cursor)
{
    m_pages.append(sizeOf(answer), cursor);
    m_pages.tail = answer.next;
    grow(m_rows, answer.rows.data(), sizeOf(answer));
    adoptCount(answer.count);
}

void PagedTableModel::onHead(const Page &answer, const Cursor &cursor)
{
    m_pages.prepend(sizeOf(answer), cursor);
    for (Request &request : m_requests) {
        if (request.part == Part::Page)
            ++request.page;
    }
    m_pages.head = answer.previous;
    const auto rows = static_cast<int>(sizeOf(answer));
    m_first += rows;
    m_last += rows;
    grow(0, answer.rows.data(), rows);
    adoptCount(answer.count);
}

void PagedTableModel::onJump(const Request &request, const Page &answer)
{
    const Cursor &cursor = request.cursor;
    const int page = cursor.kind == Cursor::Kind::Number ? cursor.number - 1 : 0;
    const bool numbered
        = m_pages.isNumbered(m_pageRows) && (cursor.kind == Cursor::Kind::Number || cursor.kind == Cursor::Kind::First);
    if (!numbered) {
        startAt(answer, cursor);
        Q_EMIT located(static_cast<int>(wantedRow(answer, request.moment)));
        return;
    }
    const qint64 first = page * m_pageRows;
    if (first + sizeOf(answer) > maximumRows) {
        m_capped = true;
        Q_EMIT locateFailed(makeError(Error::Kind::Invalid, QStringLiteral("beyond the rows that a table can show")));
        return;
    }
    if (page >= m_pages.size())
        setLength(first + sizeOf(answer));
    onPage(page, answer);
    Q_EMIT located(static_cast<int>(std::clamp<qint64>(first + wantedRow(answer, request.moment), 0, m_rows - 1)));
}

// The list begins anew at this page, and can grow upwards as well.
void PagedTableModel::startAt(const Page &answer, const Cursor &cursor)
{
    beginResetModel();
    ++m_generation;
    stop();
    m_cache.clear();
    m_pages.clear();
    m_pages.append(sizeOf(answer), cursor);
    m_pages.head = answer.previous;
    m_pages.tail = answer.next;
    m_rows = sizeOf(answer);
    m_first = 0;
    m_last = -1;
    put(0, answer.rows.data(), m_rows);
    endResetModel();
    adoptCount(answer.count);
}

void PagedTableModel::onRefresh(const Page &answer)
{
    Refresh &refresh = *m_refresh;
    refresh.read.push_back(answer);
    if (answer.next && static_cast<int>(refresh.read.size()) < refresh.wanted) {
        ask({nullptr, Part::Refresh, -1, *answer.next, {}});
        return;
    }
    placeRefresh(refresh);
    endRefresh();
}

void PagedTableModel::placeRefresh(const Refresh &refresh)
{
    const int first = refresh.page;
    const int read = static_cast<int>(refresh.read.size());
    const int before = std::min(read, m_pages.size() - first);
    const PageEntry &last = m_pages.at(first + before - 1);
    std::vector<Row> rows;
    for (const Page &page : refresh.read)
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
    swapRows(m_pages.at(first).first, last.first + last.rows - m_pages.at(first).first, rows);
    for (int i = 0; i < read; ++i) {
        const Page &page = refresh.read[static_cast<std::size_t>(i)];
        if (first + i == m_pages.size())
            m_pages.append(0, *refresh.read[static_cast<std::size_t>(i - 1)].next);
        m_pages.resize(first + i, sizeOf(page));
        PageEntry &entry = m_pages.at(first + i);
        entry.outdated = false;
        if (i > 0)
            entry.cursor = *refresh.read[static_cast<std::size_t>(i - 1)].next;
    }
    const Page &end = refresh.read.back();
    const int behind = first + read;
    if (behind == m_pages.size())
        m_pages.tail = end.next;
    else if (!end.next)
        endAfter(behind - 1);
    else
        m_pages.at(behind).cursor = *end.next;
    adoptCount(end.count);
}

void PagedTableModel::endRefresh()
{
    m_refresh.reset();
    const auto [first, last] = pagesInView(0);
    for (int page = first; page <= last; ++page)
        announcePage(page);
    Q_EMIT refreshed();
}

// A search: rows come between others, and answers that are on their way were made before them.
void PagedTableModel::onInserted(qint64 position, const std::vector<Row> &rows)
{
    if (requestFor(Part::First)) {
        cancelWhere([](const Request &) { return true; });
        ask({nullptr, Part::First, -1, {}, {}});
        return;
    }
    if (m_pages.isEmpty() || rows.empty())
        return;
    cancelWhere([](const Request &request) { return request.part != Part::Jump; });
    if (m_refresh) {
        refresh(); // which reads these rows too
        return;
    }
    const auto count = static_cast<qint64>(rows.size());
    const bool numbered = m_pages.isNumbered(m_pageRows);
    const qint64 at = std::min(position, m_rows);
    const int page = m_pages.pageOf(std::min(at, m_pages.rows() - 1));
    grow(at, rows.data(), count);
    if (numbered)
        m_pages.cut(m_rows, m_pageRows);
    else if (page >= 0)
        m_pages.resize(page, m_pages.at(page).rows + count);
    m_count.rows = std::max(m_count.rows + count, m_rows);
    m_cache.trim();
    m_pump.start();
    Q_EMIT countChanged();
}

} // namespace postroom
