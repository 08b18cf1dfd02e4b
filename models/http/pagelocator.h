// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/source.h"

namespace postroom {

/// Finds the page of a numbered list that holds a moment, or its last page, by doubling and then halving page numbers:
/// at most `mostRequests` requests (issue A.7). A child of the job that it fills; cancelling the job stops it.
class PageLocator : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRequests = 20;

    PageLocator(Source &source, const Query &query, std::optional<Instant> moment, Job<Cursor> *job);

    void start();

private:
    void ask(int number);
    void onPage(int number, const Result<Page> &answer);
    bool reaches(const Page &page) const;
    void goOn();

    Source &m_source;
    Query m_query;
    std::optional<Instant> m_moment;
    Job<Cursor> *m_job;
    JobGuard m_page;
    int m_before = 0; ///< highest page known to stand wholly before what is looked for
    int m_reached = 0; ///< lowest page known to hold it or to stand behind it; 0: none yet
    int m_pastEnd = 0; ///< lowest page known to be past the end; 0: none yet
    int m_requests = 0;
};

/// Starts a locator; the job has `deadline` for all its requests together.
Job<Cursor> *locatePage(
    Source &source, const Query &query, std::optional<Instant> moment, std::chrono::milliseconds deadline);

} // namespace postroom
