// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgrecord.h"

namespace postroom {

namespace {

std::optional<Error> append(std::vector<Row> &records, RowReader &reader, const PgRows &rows, int row)
{
    auto record = reader.read(rows, row);
    if (!record)
        return record.error();
    records.push_back(std::move(record).value());
    return std::nullopt;
}

} // namespace

Result<std::vector<Row>> recordsFrom(
    const PgRows &rows, const Statement &statement, SignatureCheck *signatures, const RowChange &change)
{
    RowReader reader(rows, statement, signatures, change);
    std::vector<Row> records;
    records.reserve(static_cast<std::size_t>(rows.count()));
    for (int i = 0; i < rows.count(); ++i) {
        if (auto error = append(records, reader, rows, i))
            return *std::move(error);
    }
    return records;
}

ArrivingRecords::ArrivingRecords(const Statement &statement, SignatureCheck *signatures)
    : m_statement(statement)
    , m_signatures(signatures)
{
}

void ArrivingRecords::restart()
{
    if (m_signatures)
        m_signatures->takeBack(m_counted);
    m_counted = {};
    m_reader.reset();
    m_rows.clear();
    m_records.clear();
    m_error.reset();
}

void ArrivingRecords::take(const PgRows &row)
{
    if (m_error)
        return;
    m_rows.push_back(row);
    if (!m_reader)
        m_reader.emplace(m_rows.front(), m_statement, m_signatures);
    const SignatureCounts before = m_signatures ? m_signatures->counts() : SignatureCounts();
    m_error = append(m_records, *m_reader, m_rows.back(), 0);
    if (m_signatures)
        m_counted += m_signatures->counts() - before;
}

Result<std::vector<Row>> ArrivingRecords::taken()
{
    m_reader.reset();
    m_rows.clear();
    if (m_error)
        return *m_error;
    return std::move(m_records);
}

} // namespace postroom
