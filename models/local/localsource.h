// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "local/storeworker.h"
#include "platform/source.h"

namespace postroom {

/// Lists and records of a local store. Messages and jobs come in pages beside a key, or by number; everything else
/// comes whole. The work is done by a StoreWorker, so nothing here waits.
class LocalSource : public Source {
    Q_OBJECT
public:
    /// `worker` must outlive the source; `clock` gives the day from which limit_days counts.
    LocalSource(StoreWorker &worker, const Clock &clock);

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override;
    /// Answers a cursor beside a key, or Last when nothing is as old as the moment.
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override;
    int pageSize(const Query &query) const override;

private:
    StoreWorker &m_worker;
    Clock m_clock;
};

} // namespace postroom
