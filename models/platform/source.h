// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/page.h"
#include "platform/whynot.h"

#include <QObject>

namespace postroom {

/// Where rows come from. A screen never knows which platform it stands on: it asks a Source for pages (design §1).
/// Jobs are answered on the thread of the caller's event loop; nothing blocks.
class Source : public QObject {
    Q_OBJECT
public:
    /// The page of a list at a cursor. A list with no paging answers whole.
    virtual Job<Page> *page(const Query &query, const Cursor &cursor) = 0;
    /// One record.
    virtual Job<Row> *one(const Target &target) = 0;
    /// Where the list stands at a moment (the first row not newer than it), or at its end when there is none. Over the
    /// API this halves page numbers, with at most 20 requests; cancel the job to stop.
    virtual Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) = 0;
    /// Whether that list is in the order of its times, the newest first, so that locate() finds a moment in it.
    virtual bool locates(const Query &query) const { return query.resource == Resource::Notifications; }
    /// How many rows the list has, exactly, or at least so many where it has more than are worth counting. Unknown
    /// where only reading them all would tell, and more than one page is there.
    virtual Job<RowCount> *count(const Query &query);
    /// Whether count() can tell of more rows than a page has.
    virtual bool countsRows() const { return false; }
    /// Why the query cannot be asked here; nothing when it can.
    virtual std::optional<WhyNot> whyNot(const Query &query) const = 0;
    /// The same for one record.
    virtual std::optional<WhyNot> whyNot(const Target &target) const = 0;
    /// Rows in a full page of that list; 0 when it comes whole.
    virtual int pageSize(const Query &query) const = 0;

Q_SIGNALS:
    /// Rows came into the list at `position`; only from a source whose list grows while it is read (a search).
    void inserted(qint64 position, const std::vector<postroom::Row> &rows);
};

} // namespace postroom
