// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/search.h"
#include "postgres/pgcommand.h"
#include "postgres/signaturecheck.h"

namespace postroom {

/// The search over all services in one statement, which the trigram indexes answer (database-schema §10.2): newest
/// first, the first rows at once and further ones behind them, up to mostRows. A term too short for the indexes is
/// looked for among the newest messages only, and the state says so.
class PgSearch : public Search {
    Q_OBJECT
public:
    static constexpr int firstRows = 200; ///< of the first statement
    static constexpr int furtherRows = 900; ///< of each one behind it
    static constexpr int mostRows = 2'000; ///< beyond, the state says that there are more
    static constexpr int leastIndexed = 3; ///< characters that an index of trigrams needs
    static constexpr qint64 newestLooked = 100'000; ///< messages in which a shorter term is looked for

    /// `reader` must outlive the search, and so must `signatures`, which opens the signed values; null: neither
    /// verified nor counted.
    PgSearch(const SearchQuery &query, PgReader &reader, SignatureCheck *signatures = nullptr);

    void start() override;
    void stop() override;

private:
    void read(const Cursor &cursor);
    void onAnswer(const Result<PgAnswer> &answer, int asked);
    bool addServices(const PgRows &services);
    void addReach(const PgRows &retention);
    void finish(SearchState::Phase phase, const std::optional<Error> &error = {});

    PgReader &m_reader;
    SignatureCheck *m_signatures;
    JobGuard m_job;
};

/// The statements of a search behind a cursor, `rows` and one more; with the first ones also how many services there
/// are, and which of them keep messages for another time than usual.
std::vector<PgCommand> searchCommands(const SearchQuery &query, const Cursor &cursor, int rows);

} // namespace postroom
