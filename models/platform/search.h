// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/searchstate.h"
#include "platform/source.h"

#include <QHash>
#include <QSet>

namespace postroom {

/// A search is a Source like any other, of one list that grows: it answers pages from what has come, newest first and
/// then by id descending, tells insertions, and carries a SearchState. How the rows came is the subclass's business.
class Search : public Source {
    Q_OBJECT
public:
    explicit Search(const SearchQuery &query);

    /// Begins; call once, after connecting.
    virtual void start() = 0;
    /// Wants at least so many rows, where it would end before; 0: all. Before start().
    virtual void setMostRows(qint64) { }
    /// Ends it at once; what has come stays.
    virtual void stop() = 0;
    const SearchState &state() const { return m_state; }
    /// Everything that has come, in order. Rows are Notifications in the search shape (with the service's name).
    const std::vector<Row> &rows() const { return m_rows; }

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override;
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override;
    int pageSize(const Query &query) const override;

Q_SIGNALS:
    /// Anything in state() changed; at most once an event-loop turn.
    void stateChanged();
    /// The search is over and its reach will not change any more.
    void finished();

protected:
    SearchState &editState();
    /// Merges what a service answered; rows already there (by id) are left out.
    void add(const std::vector<Row> &rows, const QString &serviceName);
    /// The same for rows that carry the names of their services.
    void add(const std::vector<Row> &rows);

private:
    void insertRun(std::size_t position, std::vector<Row> run);
    void announce();

    SearchState m_state;
    std::vector<Row> m_rows;
    QSet<QString> m_ids;
    QSet<QString> m_services;
    bool m_announcing = false;
};

/// True when `a` stands before `b` in a search: newer, or as new with the greater id.
bool standsBefore(const Record &a, const Record &b);

} // namespace postroom
