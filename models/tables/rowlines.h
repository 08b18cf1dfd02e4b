// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/rowflow.h"
#include "tables/column.h"
#include "text/csv.h"

namespace postroom {

/// Rows as lines of CSV for programs: UTF-8 without a mark, each line ended by a line feed, the values of every column
/// in the platform's own spelling, so that moments carry their offset. Lists and exports print these very bytes.
QByteArray csvLines(std::span<const Column> columns, std::span<const Row> rows);
/// The line above them: the key paths of the columns in the shape of the rows.
QByteArray csvHeaderLine(std::span<const Column> columns, const Shape &shape);
/// Rows as one JSON object a line, as the platform spells them.
QByteArray jsonLines(std::span<const Row> rows);

/// How rows stand in a file for Excel and its like: each column under its heading, moments in the zone that the heading
/// names, without an offset, so that they are taken for dates.
struct SheetForm {
    ColumnContext context;
    QLocale locale; ///< regional settings: separator and decimal point

    /// The mark of UTF-8, without which Excel reads another encoding (user-reports, "Reader assumes another encoding").
    static constexpr QByteArrayView mark{"\xEF\xBB\xBF"};
};

/// Rows in that form, each line ended by CR and LF. The word of a status stands in plain ASCII beside the platform's
/// own (user-reports, "Typographic characters in machine files").
QByteArray sheetLines(std::span<const Column> columns, std::span<const Row> rows, const SheetForm &form);
/// The line above them.
QByteArray sheetHeaderLine(std::span<const Column> columns, const SheetForm &form);

/// The lines of csvLines() from texts that came without records, the header above the first.
class CsvTexts final : public CellSink {
public:
    /// Takes the lines of so many rows; an error ends the reading.
    using Write = std::function<std::optional<Error>(const QByteArray &lines, int rows)>;

    CsvTexts(std::span<const Column> columns, Write write);

    std::vector<int> begin(const Shape &shape) override;
    void text(std::optional<QByteArrayView> utf8) override { m_writer.fieldUtf8(utf8); }
    void endRow() override { m_writer.endLine(); }
    std::optional<Error> endRows(int rows) override;

private:
    std::span<const Column> m_columns;
    Write m_write;
    CsvWriter m_writer{',', "\n"};
    QByteArray m_header; ///< until it was written
};

} // namespace postroom
