// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgsearch.h"

namespace postroom::test {

/// What a search for that term would ask for.
SearchQuery asked(const QString &term, const QStringList &types = {});
/// What the server says when a statement took too long.
Error timeOut();
/// Searches to the end; null when that does not come.
std::unique_ptr<Search> searched(const SearchQuery &query, PgReader &reader);

/// Answers the first reads with an error, and lets the others through.
class TroubledReader : public PgReader {
public:
    TroubledReader(PgReader &reader, int times, const Error &error)
        : m_reader(reader)
        , m_times(times)
        , m_error(error)
    {
    }
    /// From now on for good, or when so many more have been let through.
    void fail() { failAfter(0); }
    void failAfter(int reads) { m_left = reads; }
    Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind) override
    {
        if (m_left == 0 || (m_times > 0 && m_times-- > 0))
            return Job<PgAnswer>::finished(m_error);
        m_left -= m_left > 0 ? 1 : 0;
        return m_reader.read(std::move(commands), kind);
    }

private:
    int m_left = -1; ///< negative: no end
    PgReader &m_reader;
    int m_times;
    Error m_error;
};

} // namespace postroom::test
