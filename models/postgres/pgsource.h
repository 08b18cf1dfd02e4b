// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/databaserevision.h"
#include "platform/source.h"
#include "postgres/pgcommand.h"
#include "postgres/schemagaps.h"
#include "postgres/signaturecheck.h"
#include "postgres/statement.h"

#include <QTimeZone>

namespace postroom {

/// An error of the database as the platform would have it: what belongs to a text that is no id is not found
/// (api-contract §3.2), and where rows are narrowed by one there are none, which is no error (cli.md); another value
/// that a filter cannot have stays Invalid.
std::optional<Error> asPlatformSays(const Error &error, const Query &query);

/// The platform's database as a Source, driven by the table of statements alone. Lists are keyset pages, so that each
/// costs the same however deep it lies (design §3).
class PgSource : public Source {
    Q_OBJECT
public:
    /// Rows that a numbered page may skip at most: beyond, a list goes on by key or by time.
    static constexpr qint64 mostSkipped = 100'000;
    /// Rows that count() counts at most.
    static constexpr int mostCounted = 100'000;

    /// All must outlive the source. `zone` is the platform's: its midnights are borders of days. `signatures` opens the
    /// signed values; null: neither verified nor counted.
    PgSource(PgReader &reader, const Clock &clock, const QTimeZone &zone = londonZone(),
        SignatureCheck *signatures = nullptr);

    /// Where a right turns out to be missing, what learnWith() gave looks, and the rest is asked for once more without
    /// what may not be read.
    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override;
    /// Up to `mostCounted` rows; in a session of its own, so that no page waits for a slow one.
    Job<RowCount> *count(const Query &query) override;
    bool countsRows() const override { return true; }
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    bool locates(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override;
    int pageSize(const Query &query) const override;

    /// What was found about the database: whyNot() refuses from then on what it cannot answer, and what it lacks is
    /// left out.
    void setRevision(const DatabaseRevision &revision, const SchemaGaps &gaps = {});
    /// What finds out about the database anew and calls setRevision(): rights come and go while one is connected.
    void learnWith(std::function<Job<DatabaseRevision> *()> learn) { m_learn = std::move(learn); }
    const DatabaseRevision &revision() const { return m_revision; }
    const SchemaGaps &gaps() const { return m_gaps; }

private:
    Job<Page> *readPage(const Query &query, const Cursor &cursor);
    Job<Row> *readOne(const Target &target);
    Job<RowCount> *readCount(const Query &query);
    template <typename T> Job<T> *withRights(std::function<Job<T> *()> read);

    PgReader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
    DatabaseRevision m_revision;
    SchemaGaps m_gaps;
    SignatureCheck *m_signatures;
    std::function<Job<DatabaseRevision> *()> m_learn;
};

} // namespace postroom
