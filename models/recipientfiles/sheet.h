// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/spreadsheetlimits.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace postroom {

/// A block of cells that show the value of their first one. Both ends included, counted from 0.
struct MergedCells {
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;
};

/// The stored values of one sheet of a workbook, whatever they are shown as. Its bounds hold however small the file is
/// that describes it: rows, columns under a header, cells that hold something, characters of the text that it becomes.
class Sheet {
public:
    static constexpr int mostRows = SpreadsheetLimits::mostRows; ///< below the first (template-spec §6.5 "Upload")
    static constexpr int mostColumns = SpreadsheetLimits::mostHeaderColumns;
    static constexpr qint64 mostCells = 3'000'000; ///< Postroom's own
    static constexpr qint64 mostCharacters = 50'000'000; ///< Postroom's own

    QSet<int> hiddenRows;
    QSet<int> hiddenColumns;
    QList<MergedCells> merged;

    /// Sets a cell's text; cells right of the columns that can be read are left out. The error of a bound that is
    /// passed, else true.
    Result<bool> set(int row, int column, const QString &text);
    /// Writes what a row holds into those below it, so that it stands that many times.
    Result<bool> repeat(int row, int times);
    /// The visible cells as the platform writes them into a text with commas: hidden rows and columns left out, merged
    /// cells filled, rows cut behind their last text, and columns behind the last header save for the first 50. Or the
    /// error of a bound that is passed.
    Result<QString> toCsv();

    /// The error of a bound: "too-many-rows", "too-many-columns" or "too-many-cells".
    static Error excess(const QString &code);

private:
    struct Cell {
        int column;
        QString text;
    };
    using Row = std::vector<Cell>; ///< by column

    QString text(int row, int column) const;
    int width() const;
    Result<bool> fillMerged();
    Result<bool> fill(const MergedCells &block, int lastColumn);
    int firstVisibleRow() const;
    /// How many columns are read; 0 when a header stands beyond them.
    int columnsToRead() const;
    QStringList visibleCells(const Row &row, int columns) const;

    std::vector<Row> m_rows;
    qint64 m_cells = 0;
    qint64 m_filled = 0; ///< cells of merged blocks that were written
    QSet<int> m_wideRows; ///< with a text beyond the columns that can be read
};

/// A number as the platform's language prints it: whole ones without a point.
QString sheetNumber(double number);
/// A moment as it prints one: "2026-06-30 06:38:00".
QString sheetMoment(int year, int month, int day, int hour, int minute, double second);
/// The moment that a day number stands for, in either of the two systems that workbooks have.
QString sheetMoment(double days, bool countsFrom1904);
/// True for a number format that shows dates or times.
bool isDateFormat(const QString &code);
/// The same for a format that is known by its number alone (ECMA-376 part 1, §18.8.30).
bool isDateFormat(int number);

} // namespace postroom
