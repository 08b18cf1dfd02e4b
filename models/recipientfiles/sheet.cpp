// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/sheet.h"

#include "recipientfiles/csvtext.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr double msecsInDay = 86'400'000;

QString written(const QDateTime &moment)
{
    const int micros = moment.time().msec() * 1000;
    const QString whole = moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return micros == 0 ? whole : whole + u'.' + QString::number(micros).rightJustified(6, u'0');
}

constexpr auto isLeftOf = [](const auto &cell, int column) { return cell.column < column; };

} // namespace

Error Sheet::excess(const QString &code)
{
    return makeError(Error::Kind::Invalid, u"the sheet has "_s + code, code);
}

Result<bool> Sheet::set(int row, int column, const QString &text)
{
    if (row > mostRows)
        return excess(u"too-many-rows"_s);
    if (column >= mostColumns) {
        if (!text.trimmed().isEmpty())
            m_wideRows.insert(row);
        return true;
    }
    if (m_rows.size() <= static_cast<std::size_t>(row))
        m_rows.resize(static_cast<std::size_t>(row) + 1);
    Row &cells = m_rows[static_cast<std::size_t>(row)];
    const auto at = std::lower_bound(cells.begin(), cells.end(), column, isLeftOf);
    if (at != cells.end() && at->column == column)
        at->text = text;
    else if (++m_cells > mostCells)
        return excess(u"too-many-cells"_s);
    else
        cells.insert(at, {column, text});
    return true;
}

Result<bool> Sheet::repeat(int row, int times)
{
    const Row cells = static_cast<std::size_t>(row) < m_rows.size() ? m_rows[static_cast<std::size_t>(row)] : Row();
    for (int copy = 1; copy < times && !cells.empty(); ++copy) {
        for (const Cell &cell : cells) {
            Result<bool> isSet = set(row + copy, cell.column, cell.text);
            if (!isSet)
                return isSet;
        }
    }
    return true;
}

QString Sheet::text(int row, int column) const
{
    if (static_cast<std::size_t>(row) >= m_rows.size())
        return {};
    const Row &cells = m_rows[static_cast<std::size_t>(row)];
    const auto at = std::lower_bound(cells.begin(), cells.end(), column, isLeftOf);
    return at != cells.end() && at->column == column ? at->text : QString();
}

int Sheet::width() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = row.empty() ? width : std::max(width, row.back().column + 1);
    return width;
}

Result<bool> Sheet::fillMerged()
{
    const int lastColumn = width() - 1;
    for (const MergedCells &block : std::as_const(merged)) {
        Result<bool> isFilled = fill(block, lastColumn);
        if (!isFilled)
            return isFilled;
    }
    return true;
}

/// Blocks may lie over one another, so it is the steps that are counted and not only the cells.
Result<bool> Sheet::fill(const MergedCells &block, int lastColumn)
{
    const int lastRow = std::min(block.lastRow, static_cast<int>(m_rows.size()) - 1);
    const QString first = text(block.firstRow, block.firstColumn);
    for (int row = std::max(block.firstRow, 0); row <= lastRow; ++row) {
        for (int column = std::max(block.firstColumn, 0); column <= std::min(block.lastColumn, lastColumn); ++column) {
            if (++m_filled > mostCells)
                return excess(u"too-many-cells"_s);
            Result<bool> isSet = set(row, column, first);
            if (!isSet)
                return isSet;
        }
    }
    return true;
}

int Sheet::firstVisibleRow() const
{
    int row = 0;
    while (hiddenRows.contains(row))
        ++row;
    return row;
}

int Sheet::columnsToRead() const
{
    const int header = firstVisibleRow();
    if (m_wideRows.contains(header))
        return 0;
    if (static_cast<std::size_t>(header) >= m_rows.size())
        return mostColumns;
    const Row &cells = m_rows[static_cast<std::size_t>(header)];
    const auto last
        = std::find_if(cells.rbegin(), cells.rend(), [](const Cell &cell) { return !cell.text.trimmed().isEmpty(); });
    return last == cells.rend() ? mostColumns : std::max(last->column + 1, SpreadsheetLimits::leastWidth);
}

QStringList Sheet::visibleCells(const Row &row, int columns) const
{
    QStringList cells;
    int next = 0;
    for (const Cell &cell : row) {
        if (cell.text.isEmpty() || hiddenColumns.contains(cell.column) || cell.column >= columns)
            continue;
        for (; next < cell.column; ++next) {
            if (!hiddenColumns.contains(next))
                cells += QString();
        }
        cells += cell.text;
        next = cell.column + 1;
    }
    return cells;
}

Result<QString> Sheet::toCsv()
{
    if (const Result<bool> isFilled = fillMerged(); !isFilled)
        return isFilled.error();
    const int columns = columnsToRead();
    if (columns == 0)
        return excess(u"too-many-columns"_s);
    QString csv;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!hiddenRows.contains(static_cast<int>(row)))
            appendCsvRow(csv, visibleCells(m_rows[row], columns));
        if (csv.size() > mostCharacters)
            return excess(u"too-many-cells"_s);
    }
    return csv;
}

QString sheetNumber(double number)
{
    constexpr double exact = 9'007'199'254'740'992; // beyond it a double skips whole numbers
    if (std::trunc(number) == number && std::abs(number) < exact)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString sheetMoment(int year, int month, int day, int hour, int minute, double second)
{
    const QTime time(hour, minute, 0);
    return written(QDateTime(QDate(year, month, day), time, QTimeZone::utc())
                       .addMSecs(static_cast<qint64>(std::llround(second * 1000))));
}

QString sheetMoment(double days, bool countsFrom1904)
{
    // The first system counts a 29 February 1900 that never was, so its days before that are one off.
    const QDate origin = countsFrom1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto msecs = static_cast<qint64>(std::llround(days * msecsInDay));
    if (days >= 0 && days < 1 && !countsFrom1904)
        return QTime(0, 0).addMSecs(static_cast<int>(msecs)).toString(u"HH:mm:ss"_s);
    return written(QDateTime(origin, QTime(0, 0), QTimeZone::utc()).addMSecs(msecs));
}

bool isDateFormat(const QString &code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';' && !isQuoted)
            return false;
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'\\')
            ++i;
        else if (!isQuoted && (c == u'[' || c == u']'))
            isBracketed = c == u'[' && i + 1 < code.size() && !u"hmsHMS"_s.contains(code[i + 1]);
        else if (!isQuoted && !isBracketed && u"dmhysDMHYS"_s.contains(c))
            return true;
    }
    return false;
}

bool isDateFormat(int number)
{
    constexpr std::pair<int, int> spans[] = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};
    return std::any_of(std::begin(spans), std::end(spans),
        [number](const std::pair<int, int> &span) { return number >= span.first && number <= span.second; });
}

} // namespace postroom
