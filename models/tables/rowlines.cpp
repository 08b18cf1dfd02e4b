// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowlines.h"

#include "domain/recordjson.h"
#include "text/csv.h"

namespace postroom {

namespace {

void addLine(CsvWriter &writer, const QStringList &values)
{
    for (const QString &value : values)
        writer.field(value);
    writer.endLine();
}

} // namespace

QByteArray csvLines(std::span<const Column> columns, std::span<const Row> rows)
{
    CsvWriter writer(u',', u"\n");
    for (const Row &row : rows)
        addLine(writer, csvValues(columns, *row));
    return writer.take().toUtf8();
}

QByteArray csvHeaderLine(std::span<const Column> columns, const Shape &shape)
{
    CsvWriter writer(u',', u"\n");
    addLine(writer, csvHeader(columns, shape));
    return writer.take().toUtf8();
}

QByteArray jsonLines(std::span<const Row> rows)
{
    QByteArray lines;
    for (const Row &row : rows)
        lines += encodeRecord(*row).toJson() + '\n';
    return lines;
}

} // namespace postroom
