// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgcommand.h"

#include "postgres/pghandles.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

struct TypeRow {
    Oid oid; ///< pg_type.dat: the same in every PostgreSQL
    PgType type;
};

constexpr std::array types{
    TypeRow{16, PgType::Flag},
    TypeRow{20, PgType::Integer}, // int8, int2, int4
    TypeRow{21, PgType::Integer},
    TypeRow{23, PgType::Integer},
    TypeRow{26, PgType::Integer}, // oid
    TypeRow{18, PgType::Text}, // "char", name, text, varchar, char, unknown, uuid
    TypeRow{19, PgType::Text},
    TypeRow{25, PgType::Text},
    TypeRow{1042, PgType::Text},
    TypeRow{1043, PgType::Text},
    TypeRow{705, PgType::Text},
    TypeRow{2950, PgType::Text},
    TypeRow{700, PgType::Decimal}, // float4, float8, numeric
    TypeRow{701, PgType::Decimal},
    TypeRow{1700, PgType::Decimal},
    TypeRow{1114, PgType::Moment}, // without zone and with
    TypeRow{1184, PgType::Moment},
    TypeRow{1082, PgType::Day},
    TypeRow{114, PgType::Json}, // json, jsonb
    TypeRow{3802, PgType::Json},
};

constexpr Oid firstOwnType = 16384; // what a database makes itself; the platform makes enumerations (schema §2)

PgType typeOf(Oid oid)
{
    const auto *found = std::find_if(types.begin(), types.end(), [oid](const TypeRow &row) { return row.oid == oid; });
    if (found != types.end())
        return found->type;
    return oid >= firstOwnType ? PgType::Text : PgType::Other;
}

const PGresult *handle(const std::shared_ptr<const void> &result)
{
    return static_cast<const PGresult *>(result.get());
}

std::vector<PgRows::Column> columnsOf(const PGresult *result)
{
    std::vector<PgRows::Column> columns;
    const int fields = result ? PQnfields(result) : 0;
    columns.reserve(static_cast<std::size_t>(fields));
    for (int i = 0; i < fields; ++i)
        columns.push_back({PQfname(result, i), typeOf(PQftype(result, i))});
    return columns;
}

constexpr std::array readingWords{"SELECT", "WITH", "VALUES", "TABLE", "SHOW", "EXPLAIN"};

} // namespace

bool isReading(const PgCommand &command)
{
    QByteArray text = command.sql.trimmed();
    while (text.startsWith('(')) // a SELECT of a UNION
        text = text.sliced(1).trimmed();
    const auto end = std::find_if(text.begin(), text.end(),
        [](char character) { return !QChar::isLetter(static_cast<unsigned char>(character)); });
    const QByteArray word = text.first(end - text.begin()).toUpper();
    return std::find(readingWords.begin(), readingWords.end(), word) != readingWords.end();
}

PgRows::PgRows(std::shared_ptr<const void> result)
    : m_result(std::move(result))
    , m_columns(std::make_shared<const std::vector<Column>>(columnsOf(handle(m_result))))
    , m_count(m_result ? PQntuples(handle(m_result)) : 0)
{
}

PgRows::PgRows(std::shared_ptr<const void> result, const PgRows &before)
    : m_result(std::move(result))
    , m_columns(before.m_columns)
    , m_count(PQntuples(handle(m_result)))
{
}

std::optional<QByteArrayView> PgRows::cell(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_count && column >= 0 && column < static_cast<int>(m_columns->size()));
    if (PQgetisnull(handle(m_result), row, column))
        return std::nullopt;
    return QByteArrayView(PQgetvalue(handle(m_result), row, column), PQgetlength(handle(m_result), row, column));
}

qint64 PgRows::bytes() const
{
    constexpr int lengthOfCell = 4; // in front of each value
    const int columns = PQnfields(handle(m_result));
    qint64 sum = 0;
    for (int row = 0; row < m_count; ++row) {
        for (int column = 0; column < columns; ++column)
            sum += lengthOfCell + PQgetlength(handle(m_result), row, column);
    }
    return sum;
}

} // namespace postroom
