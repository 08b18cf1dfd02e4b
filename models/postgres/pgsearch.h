// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/search.h"
#include "postgres/pgcommand.h"
#include "postgres/schemagaps.h"
#include "postgres/signaturecheck.h"

namespace postroom {

class ArrivingRecords;

/// The search over all services in one statement, which the trigram indexes answer (database-schema §10.2): newest
/// first, the first rows at once and further ones behind them, up to mostRows. A term too short for the indexes, or one
/// that so many messages hold that the server's time-out ends the statement, is looked for among the newest messages
/// only, and the state says so and which index is missing. When little was found, recipients that differ by a slip are
/// looked for behind the rows: the phase is Finished then already, and finished() follows.
class PgSearch : public Search {
    Q_OBJECT
public:
    static constexpr int firstRows = 200; ///< of the first statement
    static constexpr int furtherRows = 900; ///< of each one behind it
    static constexpr int mostRows = 2'000; ///< beyond, the state says that there are more; unless told otherwise
    static constexpr int leastIndexed = 3; ///< letters and digits in a row that an index of trigrams needs
    static constexpr qint64 newestLooked = 100'000; ///< messages in which other terms are looked for
    static constexpr qint64 littleFound = 2; ///< messages up to which similar recipients are looked for

    /// `reader` must outlive the search, and so must `signatures`, which opens the signed values; null: neither
    /// verified nor counted.
    /// `gaps`: what the database lacks.
    PgSearch(const SearchQuery &query, PgReader &reader, SignatureCheck *signatures = nullptr, SchemaGaps gaps = {});

    void start() override;
    void setMostRows(qint64 rows) override;
    void stop() override;

private:
    void read(const Cursor &cursor);
    void onAnswer(const Result<PgAnswer> &answer, ArrivingRecords &records, int asked);
    void onFailure(const Error &error);
    void addBeside(const PgAnswer &answer);
    void takeNewestOnly(SearchState::WhyNewest why);
    void goOn(bool hasMore);
    void readArchived(bool hasMore);
    void conclude(bool hasMore);
    void keepReachOfFound();
    void onNearMisses(const Result<PgAnswer> &answer);
    void finish(SearchState::Phase phase, const std::optional<Error> &error = {});
    void tellFinished();

    PgReader &m_reader;
    SignatureCheck *m_signatures;
    SchemaGaps m_gaps;
    JobGuard m_job;
    qint64 m_mostRows = mostRows;
    bool m_toldFinished = false;
};

/// What a search is narrowed by, its term among it.
std::vector<Filter> searchFilters(const SearchQuery &query);

/// Whether the trigram indexes answer a search: every pattern that it becomes has letters or digits enough in a row.
bool isIndexed(const SearchQuery &query);

/// The statements of a search behind a cursor, `rows` and one more (0: all); with the first ones also how many services
/// there are, which of them keep messages for another time than usual, which index is lacking, and, with `newestOnly`
/// (among the newest messages alone), whether there are older ones. `gaps`: what the database lacks.
std::vector<PgCommand> searchCommands(
    const SearchQuery &query, const Cursor &cursor, int rows, bool newestOnly, const SchemaGaps &gaps = {});

} // namespace postroom
