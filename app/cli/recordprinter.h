// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "platform/page.h"
#include "tables/column.h"

namespace postroom {

/// How rows are printed (cli.md, Output).
enum class Format { Table, Json, Csv };

/// Prints records as their pages come: a table for people with columns that fit the terminal, one JSON object a line,
/// or CSV under the platform's key paths.
class RecordPrinter {
public:
    RecordPrinter(Output &output, Format format, std::span<const Column> columns, const ColumnContext &context);

    /// Prints rows; the widths of a table follow from the first ones.
    void print(std::span<const Row> rows);
    /// Prints one record whole: in a table a line for each field.
    void printWhole(const Record &record);
    /// How many rows were printed.
    qint64 printed() const { return m_printed; }

private:
    void printJson(std::span<const Row> rows);
    void printForPeople(std::span<const Row> asTheyCame);
    void printTable(std::span<const Row> rows);
    void printCsv(std::span<const Row> rows);
    void setWidths(const std::vector<QStringList> &lines);
    void widen(const std::vector<QStringList> &lines);
    QString line(const QStringList &cells) const;

    Output &m_output;
    Format m_format;
    std::vector<Column> m_columns;
    ColumnContext m_context;
    std::vector<qsizetype> m_widths;
    qint64 m_printed = 0;
};

} // namespace postroom
