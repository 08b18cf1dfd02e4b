// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowlines.h"

#include "domain/recordjson.h"
#include "text/csv.h"

namespace postroom {

QByteArray csvLines(std::span<const Column> columns, std::span<const Row> rows)
{
    CsvWriter writer(',', "\n");
    const Shape *shape = nullptr;
    std::vector<int> nodes;
    for (const Row &row : rows) {
        if (std::exchange(shape, row->shape) != row->shape)
            nodes = csvNodes(columns, *row->shape);
        for (const int node : nodes)
            writer.field(csvValue(*row, node));
        writer.endLine();
    }
    return writer.takeUtf8();
}

QByteArray csvHeaderLine(std::span<const Column> columns, const Shape &shape)
{
    CsvWriter writer(',', "\n");
    for (const QString &path : csvHeader(columns, shape))
        writer.field(path);
    return writer.endLine().takeUtf8();
}

QByteArray jsonLines(std::span<const Row> rows)
{
    QByteArray lines;
    for (const Row &row : rows)
        lines += encodeRecord(*row).toJson() + '\n';
    return lines;
}

CsvTexts::CsvTexts(std::span<const Column> columns, Write write)
    : m_columns(columns)
    , m_write(std::move(write))
{
}

std::vector<int> CsvTexts::begin(const Shape &shape)
{
    m_header = csvHeaderLine(m_columns, shape);
    return csvNodes(m_columns, shape);
}

std::optional<Error> CsvTexts::endRows(int rows)
{
    return m_write(std::exchange(m_header, {}) + m_writer.takeUtf8(), rows);
}

} // namespace postroom
