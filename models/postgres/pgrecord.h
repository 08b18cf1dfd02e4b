// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/rowreader.h"

#include <deque>

namespace postroom {

/// The rows that a statement gave, as records (RowReader). Any thread, but for `signatures`.
Result<std::vector<Row>> recordsFrom(const PgRows &rows, const Statement &statement,
    SignatureCheck *signatures = nullptr, const RowChange &change = nullptr);

/// The records of a statement, made while its rows come.
class ArrivingRecords final : public PgRowSink {
public:
    /// Both outlive this; `signatures` as for RowReader.
    ArrivingRecords(const Statement &statement, SignatureCheck *signatures);

    void restart() override;
    void take(const PgRows &row) override;
    /// All of them, once the read has ended; the first error where a row is none.
    Result<std::vector<Row>> taken();

private:
    const Statement &m_statement;
    SignatureCheck *m_signatures;
    SignatureCounts m_counted; ///< by the rows that came
    std::deque<PgRows> m_rows; ///< whose bytes the reader remembers
    std::optional<RowReader> m_reader;
    std::vector<Row> m_records;
    std::optional<Error> m_error;
};

} // namespace postroom
