// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rowflow.h"

#include "core/innerjob.h"
#include "platform/source.h"

namespace postroom {

namespace {

constexpr std::chrono::hours longestWalk{24}; // each page has a deadline of its own

// A child of the job it works for.
class PageWalk : public QObject {
public:
    PageWalk(Source &source, Query query, RowSink sink, Job<qint64> *job)
        : QObject(job)
        , m_source(source)
        , m_query(std::move(query))
        , m_sink(std::move(sink))
        , m_job(job)
    {
    }

    void ask(const Cursor &cursor)
    {
        auto *inner = m_source.page(m_query, cursor);
        holdInside(m_job, inner);
        inner->then(this, [this, cursor](const Result<Page> &answer) { onPage(cursor, answer); });
    }

private:
    void onPage(const Cursor &cursor, const Result<Page> &answer)
    {
        if (!answer)
            return m_job->finish(answer.error());
        if (const auto error = m_sink(answer->rows))
            return m_job->finish(*error);
        m_rows += static_cast<qint64>(answer->rows.size());
        Q_EMIT m_job->progressed(m_rows, answer->count.kind == RowCount::Kind::Exact ? answer->count.rows : -1);
        if (answer->next && *answer->next != cursor)
            return ask(*answer->next);
        // At its end a list that goes on by key says nothing of the pages before.
        m_job->finish(answer->count.kind == RowCount::Kind::Exact ? answer->count.rows : m_rows);
    }

    Source &m_source;
    Query m_query;
    RowSink m_sink;
    Job<qint64> *m_job;
    qint64 m_rows = 0;
};

} // namespace

Job<qint64> *everyPage(Source &source, const Query &query, RowSink sink)
{
    auto *job = new Job<qint64>(longestWalk);
    (new PageWalk(source, query, std::move(sink), job))->ask({});
    return job;
}

} // namespace postroom
