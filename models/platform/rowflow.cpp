// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rowflow.h"

#include "core/innerjob.h"
#include "domain/record.h"
#include "platform/source.h"

#include <QSet>

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
        m_isCounted = m_isCounted && answer->count.kind == RowCount::Kind::Exact;
        const std::vector<Row> rows = m_isCounted ? answer->rows : unseen(answer->rows);
        if (const auto error = m_sink(rows))
            return m_job->finish(*error);
        m_rows += static_cast<qint64>(rows.size());
        Q_EMIT m_job->progressed(m_rows, answer->count.kind == RowCount::Kind::Exact ? answer->count.rows : -1);
        if (answer->next && *answer->next != cursor)
            return ask(*answer->next);
        // What the last page says of a list that was not counted before is no count of the platform's.
        m_job->finish(m_isCounted ? answer->count.rows : m_rows);
    }

    // What came while a list is read by numbers pushes rows that were read already onto the next page; where the
    // platform counts nothing (api-contract §4), nothing else would tell.
    std::vector<Row> unseen(const std::vector<Row> &rows)
    {
        std::vector<Row> fresh;
        QSet<QString> ids;
        for (const Row &row : rows) {
            const QString id = idOf(*row);
            if (id.isEmpty() || !m_before.contains(id))
                fresh.push_back(row);
            ids.insert(id);
        }
        // A page may repeat a part of the one before; the next one then has the rest.
        m_before = fresh.size() == rows.size() ? std::move(ids) : m_before.unite(ids);
        return fresh;
    }

    Source &m_source;
    Query m_query;
    QSet<QString> m_before; ///< ids of the page before, or of those that repeat each other
    RowSink m_sink;
    Job<qint64> *m_job;
    qint64 m_rows = 0;
    bool m_isCounted = true; ///< every page so far said exactly how long the list is
};

} // namespace

Job<qint64> *everyPage(Source &source, const Query &query, RowSink sink)
{
    auto *job = new Job<qint64>(longestWalk);
    (new PageWalk(source, query, std::move(sink), job))->ask({});
    return job;
}

} // namespace postroom
