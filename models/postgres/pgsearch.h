// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/search.h"
#include "postgres/pgcommand.h"

namespace postroom {

/// The search over all services in one statement, which the trigram indexes answer (database-schema §10.2): newest
/// first, a page of it when it starts and the next one whenever the last row is asked for. A term too short for the
/// indexes is looked for among the newest messages only, and the state says how far back that was.
class PgSearch : public Search {
    Q_OBJECT
public:
    static constexpr int rowsPerPage = 200;
    static constexpr int leastIndexed = 3; ///< characters that a trigram needs
    static constexpr int looked = 100'000; ///< messages that a shorter term is looked for in

    /// `reader` must outlive the search.
    PgSearch(const SearchQuery &query, PgReader &reader);

    void start() override;
    void stop() override;
    Job<Page> *page(const Query &query, const Cursor &cursor) override;

private:
    void onAnswer(const Result<PgAnswer> &answer);
    void addServices(const PgRows &services);
    void addReach(const PgRows &retention);
    void fail(const Error &error);

    PgReader &m_reader;
    JobGuard m_job;
};

/// The statements of a search: its first page (one row more than rowsPerPage), how many services there are, and which
/// keep messages for another time than usual.
std::vector<PgCommand> searchCommands(const SearchQuery &query);

} // namespace postroom
