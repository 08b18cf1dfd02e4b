// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/keysource.h"
#include "platform/search.h"
#include "recipients/searchpattern.h"

#include <deque>

namespace postroom {

/// The search with API keys, although the public API has none: the messages of each key are read backwards and matched
/// here by the platform's own rules (api-contract §6.1.1). How far it is, is said as a moment. What an earlier search
/// of this run has read is not read again: of such a list only what has come since is asked for, and what is older. A
/// key that is refused is reported by its name and not fatal.
class KeySearch : public Search {
    Q_OBJECT
public:
    static constexpr int patience = 4; ///< how often one request is repeated after "too many requests"

    /// `source` and its keys must outlive the search.
    KeySearch(const SearchQuery &query, KeySource &source, const Clock &clock);

    void start() override;
    void stop() override;

private:
    /// How far one key has been read.
    struct Reading {
        KeyConnection *key;
        ReadMessages *read; ///< of this run
        std::vector<Row> fresh; ///< newer than all that was read before, until they meet
        Cursor next;
        bool joined = false; ///< nothing is missing between the newest and what was read before
        bool over = false;
        std::optional<Error> error;
        std::optional<Instant> reached;
        int attempts = 0;
    };

    Query asked() const;
    void ask(std::size_t index);
    void onPage(std::size_t index, const Result<Page> &answer);
    void onFailure(std::size_t index, const Error &error);
    void takeFresh(Reading &reading, const Page &page);
    void takeOlder(Reading &reading, const Page &page);
    void goOn(std::size_t index);
    void show(const Reading &reading, const std::vector<Row> &rows);
    void close(Reading &reading);
    void tellReach();
    void conclude();

    KeySource &m_source;
    const Clock &m_clock;
    SearchPatterns m_patterns;
    std::vector<Reading> m_readings;
    std::deque<JobGuard> m_jobs; ///< of each reading
    bool m_toldFinished = false;
};

} // namespace postroom
