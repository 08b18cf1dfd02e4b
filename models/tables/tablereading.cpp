// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PagedTableModel asks for and when.
#include "tables/pagedtablemodel.h"

#include <algorithm>

namespace postroom {

void PagedTableModel::setSource(Source *source, const Query &query)
{
    connectSource(source, query);
    restart();
}

void PagedTableModel::replaceSource(Source *source, const Query &query)
{
    stop();
    connectSource(source, query);
    refresh();
}

void PagedTableModel::connectSource(Source *source, const Query &query)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_query = query;
    if (source)
        connect(source, &Source::inserted, this, &PagedTableModel::onInserted);
}

// A new question: the only thing that resets, apart from a far jump in a list without page numbers.
void PagedTableModel::restart()
{
    beginResetModel();
    ++m_generation;
    stop();
    m_cache.clear();
    m_pages.clear();
    m_refresh.reset();
    m_error.reset();
    m_readAt.reset();
    m_endFailed = false;
    m_capped = false;
    m_count = {};
    m_rows = 0;
    m_first = 0;
    m_last = -1;
    m_pageRows = m_source ? m_source->pageSize(m_query) : 0;
    m_cache.setCapacity(m_pageRows > 0 ? m_blocks : 0);
    endResetModel();
    if (m_source)
        ask({nullptr, Part::First, -1, {}, {}});
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

void PagedTableModel::ask(Request request)
{
    auto *job = m_source->page(m_query, request.cursor);
    request.job = job;
    const int page = request.part == Part::Page ? request.page : -1;
    m_requests.push_back(std::move(request));
    connect(job, &AbstractJob::ended, this, [this, job] { forget(job); });
    job->then(this, [this, job, generation = m_generation](const Result<Page> &answer) {
        if (generation == m_generation)
            onAnswer(job, answer);
    });
    announcePage(page);
}

// At every end, cancelled ones too, what was marked as asked is so no more.
void PagedTableModel::forget(AbstractJob *job)
{
    const auto found = std::find_if(
        m_requests.begin(), m_requests.end(), [job](const Request &request) { return request.job == job; });
    if (found == m_requests.end())
        return;
    const int page = found->part == Part::Page ? found->page : -1;
    m_requests.erase(found);
    announcePage(page);
}

const PagedTableModel::Request *PagedTableModel::requestFor(Part part, int page) const
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
        [part, page](const Request &request) { return request.part == part && request.page == page; });
    return found == m_requests.end() ? nullptr : &*found;
}

void PagedTableModel::cancelWhere(const std::function<bool(const Request &)> &matches)
{
    std::vector<QPointer<AbstractJob>> jobs;
    for (const Request &request : m_requests) {
        if (matches(request))
            jobs.push_back(request.job);
    }
    for (const QPointer<AbstractJob> &job : jobs) {
        if (job)
            job->cancel();
    }
    // A job that went with its source has no end of its own.
    std::erase_if(m_requests, [&matches](const Request &request) { return !request.job && matches(request); });
}

void PagedTableModel::stop()
{
    m_pump.stop();
    cancelWhere([](const Request &) { return true; });
    if (m_locate)
        m_locate->cancel();
    m_locate.clear();
    m_refresh.reset();
}

void PagedTableModel::setViewport(int first, int last)
{
    m_first = std::max(first, 0);
    m_last = last;
    m_cache.pin(m_first, m_last);
    if (!m_pump.isActive())
        m_pump.start();
}

std::pair<int, int> PagedTableModel::pagesInView(int margin) const
{
    if (m_pages.isEmpty())
        return {0, -1};
    const qint64 end = std::max<qint64>(m_pages.rows() - 1, 0);
    const int first = std::max(m_pages.pageOf(std::min<qint64>(m_first, end)), 0);
    const int last = std::max(m_pages.pageOf(std::min<qint64>(std::max(m_last, m_first), end)), first);
    return {std::max(first - margin, 0), std::min(last + margin, m_pages.size() - 1)};
}

bool PagedTableModel::needs(int page) const
{
    const PageEntry &entry = m_pages.at(page);
    return !entry.error && (entry.outdated || !m_cache.holds(entry.first, entry.rows));
}

void PagedTableModel::cancelOutOfView()
{
    const auto [first, last] = pagesInView(1);
    cancelWhere([first = first, last = last, end = m_pages.size() - 1](const Request &request) {
        switch (request.part) {
        case Part::Page:
            return request.page < first || request.page > last;
        case Part::Tail:
            return last < end;
        case Part::Head:
            return first > 0;
        default:
            return false;
        }
    });
}

// What is in view first, then what stands beside it.
void PagedTableModel::pump()
{
    if (!m_source || m_pages.isEmpty() || m_refresh)
        return;
    cancelOutOfView();
    const auto [first, last] = pagesInView(0);
    for (int page = first; page <= last; ++page) {
        if (!askPage(page))
            return;
    }
    askEnds(first, last);
    if (last + 1 < m_pages.size() && !askPage(last + 1))
        return;
    if (first > 0)
        askPage(first - 1);
}

// False when nothing more may be asked for now.
bool PagedTableModel::askPage(int page)
{
    if (!needs(page) || requestFor(Part::Page, page))
        return true;
    if (m_requests.size() >= maximumRequests)
        return false;
    ask({nullptr, Part::Page, page, m_pages.at(page).cursor, {}});
    return true;
}

// A list without an exact count grows where the view comes near its end.
void PagedTableModel::askEnds(int first, int last)
{
    if (m_endFailed || m_capped)
        return;
    const bool nearEnd = m_last + m_pageRows / 2 >= m_rows - 1;
    if (m_last >= 0 && nearEnd && last + 1 == m_pages.size() && m_pages.tail && !requestFor(Part::Tail)
        && m_requests.size() < maximumRequests)
        ask({nullptr, Part::Tail, -1, *m_pages.tail, {}});
    if (m_last >= 0 && first == 0 && m_pages.head && !requestFor(Part::Head) && m_requests.size() < maximumRequests)
        ask({nullptr, Part::Head, -1, *m_pages.head, {}});
}

void PagedTableModel::retry(int row)
{
    const int page = m_pages.pageOf(row);
    if (page < 0) {
        retryAll();
        return;
    }
    m_pages.at(page).error.reset();
    pump();
    Q_EMIT stateChanged();
}

void PagedTableModel::retryAll()
{
    if (m_pages.isEmpty()) {
        restart();
        return;
    }
    for (int page = 0; page < m_pages.size(); ++page)
        m_pages.at(page).error.reset();
    m_endFailed = false;
    m_error.reset();
    pump();
    Q_EMIT stateChanged();
}

// Pages are read one after another, each where the one before ended: only so is nothing left out between them when rows
// came in meanwhile. One page more than is in view, since what is in view moves down by as many rows as came.
void PagedTableModel::refresh()
{
    if (!m_source || requestFor(Part::First))
        return;
    if (m_pages.isEmpty()) {
        restart();
        return;
    }
    cancelWhere([](const Request &request) { return request.part != Part::Jump; });
    m_endFailed = false;
    m_error.reset();
    m_pages.markAllOutdated();
    const auto [first, last] = pagesInView(0);
    m_refresh = Refresh{first, last - first + 2, {}};
    ask({nullptr, Part::Refresh, -1, m_pages.at(first).cursor, {}});
    announceRows(m_pages.at(first).first, m_pages.at(last).first + m_pages.at(last).rows - 1, {LoadStateRole});
    Q_EMIT stateChanged();
}

void PagedTableModel::goTo(std::optional<Instant> moment)
{
    stopGoing();
    if (!m_source || m_pages.isEmpty())
        return;
    auto *job = m_source->locate(m_query, moment);
    m_locate = job;
    connect(job, &AbstractJob::progressed, this, &PagedTableModel::locating);
    job->then(this, [this, moment, generation = m_generation](const Result<Cursor> &answer) {
        if (generation == m_generation)
            onLocated(answer, moment);
    });
    Q_EMIT stateChanged();
}

void PagedTableModel::stopGoing()
{
    if (m_locate)
        m_locate->cancel();
    m_locate.clear();
    cancelWhere([](const Request &request) { return request.part == Part::Jump; });
}

void PagedTableModel::goToStart()
{
    stopGoing();
    if (!m_source)
        return;
    const bool atStart = !m_pages.isEmpty() && !m_pages.head;
    if (atStart) {
        Q_EMIT located(0);
        return;
    }
    m_goingToStart = true;
    restart();
}

void PagedTableModel::onLocated(const Result<Cursor> &answer, std::optional<Instant> moment)
{
    m_locate.clear();
    if (answer)
        ask({nullptr, Part::Jump, -1, *answer, moment});
    else
        Q_EMIT locateFailed(answer.error());
    Q_EMIT stateChanged();
}

} // namespace postroom
