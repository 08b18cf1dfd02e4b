// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainreader.h"

#include <libpq-fe.h>

namespace postroom {

namespace {
PgType typeOfOid(Oid oid)
{
    switch (oid) {
    case 16: return PgType::Flag;
    case 20: case 21: case 23: case 26: return PgType::Integer;
    case 1700: case 700: case 701: return PgType::Decimal;
    case 1114: case 1184: return PgType::Moment;
    case 1082: return PgType::Day;
    case 114: case 3802: return PgType::Json;
    default: return PgType::Text;
    }
}
const PGresult *of(const std::shared_ptr<const void> &r) { return static_cast<const PGresult *>(r.get()); }
}

PgRows::PgRows(std::shared_ptr<const void> result)
    : m_result(std::move(result))
{
    if (!m_result)
        return;
    m_count = PQntuples(of(m_result));
    for (int i = 0; i < PQnfields(of(m_result)); ++i)
        m_columns.push_back({PQfname(of(m_result), i), typeOfOid(PQftype(of(m_result), i))});
}

std::optional<QByteArrayView> PgRows::cell(int row, int column) const
{
    const PGresult *result = of(m_result);
    if (PQgetisnull(result, row, column))
        return std::nullopt;
    return QByteArrayView(PQgetvalue(result, row, column), PQgetlength(result, row, column));
}

namespace test {

PlainReader::PlainReader(const char *conninfo)
    : m_connection(PQconnectdb(conninfo), [](void *c) { PQfinish(static_cast<PGconn *>(c)); })
{
    PQclear(PQexec(static_cast<PGconn *>(m_connection.get()), "SET TimeZone='UTC'"));
}

Job<PgAnswer> *PlainReader::read(std::vector<PgCommand> commands, Kind)
{
    PgAnswer answer;
    for (const PgCommand &command : commands) {
        std::vector<const char *> values;
        for (const auto &value : command.values)
            values.push_back(value ? value->constData() : nullptr);
        PGresult *result = PQexecParams(static_cast<PGconn *>(m_connection.get()), command.sql.constData(),
            int(values.size()), nullptr, values.data(), nullptr, nullptr, 0);
        std::shared_ptr<const void> held(result, [](const void *r) { PQclear(static_cast<PGresult *>(const_cast<void *>(r))); });
        if (PQresultStatus(result) != PGRES_TUPLES_OK)
            return Job<PgAnswer>::finished(makeError(Error::Kind::Server, QString::fromUtf8(PQresultErrorMessage(result))));
        answer.emplace_back(held);
    }
    return Job<PgAnswer>::finished(answer);
}

}
}
