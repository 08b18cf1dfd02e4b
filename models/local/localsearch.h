// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/storeworker.h"
#include "platform/search.h"

namespace postroom {

/// The search over all services of a local store: a plain scan of recipients and references in memory, answered in one
/// step. Each service shows as many messages as the platform would (api-contract §4).
class LocalSearch : public Search {
    Q_OBJECT
public:
    /// `worker` must outlive the search.
    LocalSearch(const SearchQuery &query, StoreWorker &worker);

    void start() override;
    void stop() override;

private:
    /// What the worker found.
    struct Answer {
        std::vector<Row> services; ///< that were asked
        std::vector<Row> messages; ///< newest first
        QSet<QString> hasMore; ///< ids of services
        std::vector<Row> retention; ///< of the services that reach speaks of
    };

    static Result<Answer> find(StoreDesk &desk, const SearchQuery &query);
    void onAnswer(const Result<Answer> &answer);
    void addMessages(const Answer &answer);
    void addReach(const Answer &answer);

    StoreWorker &m_worker;
    JobGuard m_job;
};

} // namespace postroom
