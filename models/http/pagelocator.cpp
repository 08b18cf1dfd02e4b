// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/pagelocator.h"

#include <algorithm>

namespace postroom {

PageLocator::PageLocator(Source &source, const Query &query, std::optional<Instant> moment, Job<Cursor> *job)
    : QObject(job)
    , m_source(source)
    , m_query(query)
    , m_moment(moment)
    , m_job(job)
{
}

// The end is never before the first page, which the list shows already.
void PageLocator::start()
{
    m_before = m_moment ? 0 : 1;
    ask(m_before + 1);
}

void PageLocator::ask(int number)
{
    ++m_requests;
    Q_EMIT m_job->progressed(m_requests, mostRequests);
    auto *page = m_source.page(m_query, Cursor::page(number));
    m_page.reset(page);
    page->then(this, [this, number](const Result<Page> &answer) { onPage(number, answer); });
}

// A page past the end answers 404 (api-contract §4), on other platforms without rows (forks.md §9): it stands behind
// everything.
void PageLocator::onPage(int number, const Result<Page> &answer)
{
    const bool nothing = answer ? answer->rows.empty() : answer.error().kind == Error::Kind::NotFound;
    const bool pastEnd = nothing && number > 1;
    if (!answer && !pastEnd) {
        m_job->finish(answer.error());
        return;
    }
    if (!pastEnd && !answer->next) {
        m_job->finish(Cursor::page(number));
        return;
    }
    if (pastEnd)
        m_pastEnd = number;
    if (pastEnd || reaches(*answer))
        m_reached = number;
    else
        m_before = number;
    goOn();
}

bool PageLocator::reaches(const Page &page) const
{
    if (!m_moment || page.rows.empty())
        return false;
    return sortMomentOf(*page.rows.back()).value_or(Instant()) <= *m_moment;
}

void PageLocator::goOn()
{
    if (m_reached > 0 && m_reached - m_before <= 1) {
        m_job->finish(Cursor::page(m_moment && m_reached != m_pastEnd ? m_reached : std::max(m_before, 1)));
        return;
    }
    if (m_requests >= mostRequests) {
        m_job->finish(Cursor::page(std::max(m_before, 1)));
        return;
    }
    ask(m_reached > 0 ? m_before + (m_reached - m_before) / 2 : m_before * 2);
}

Job<Cursor> *locatePage(
    Source &source, const Query &query, std::optional<Instant> moment, std::chrono::milliseconds deadline)
{
    auto *job = new Job<Cursor>(deadline);
    (new PageLocator(source, query, moment, job))->start();
    return job;
}

} // namespace postroom
