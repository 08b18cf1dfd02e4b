// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/search.h"

#include <functional>
#include <memory>

namespace postroom {

class Platform;

/// Several recipients in one list, or one in several types of message (partsOf): a search of the platform for one after
/// the other, so that no more is asked at a time than for one, over whatever way. Each message stands there once. A
/// part of which nothing could be asked ends it with what has come.
class SeveralSearch : public Search {
    Q_OBJECT
public:
    /// At once: each of them is a question to every service.
    static constexpr int mostRecipients = 50;
    using Begin = std::function<std::unique_ptr<Search>(const SearchQuery &)>;

    /// `begin` makes the search for one part.
    SeveralSearch(const SearchQuery &query, Begin begin);
    ~SeveralSearch() override;

    void start() override;
    void stop() override;
    void setMostRows(qint64 rows) override { m_mostRows = rows; }

private:
    void next();
    void onState();
    void onOneOver();
    void endWith(SearchState::Phase phase);
    void join(const SearchState &one);

    Begin m_begin;
    std::vector<SearchTerm> m_left; ///< those after the current one, the next at the end
    std::unique_ptr<Search> m_current;
    std::optional<qint64> m_mostRows; ///< of each; nothing: as many as it reads by itself
    bool m_reachKnown = true; ///< of all that are over
    bool m_toldFinished = false;
};

/// What a query is asked as, one after the other: each recipient, and each type of message by itself, since the
/// platform's search takes the first of several types and drops the others (database-schema §10.2).
std::vector<SearchTerm> partsOf(const SearchQuery &query);

/// The search for what a query names, one part or several.
std::unique_ptr<Search> searchFor(Platform &platform, const SearchQuery &query);

} // namespace postroom
