// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordprinter.h"

#include "cli/hiddenpersonalisation.h"
#include "cli/terminal.h"
#include "domain/recordjson.h"
#include "domain/shape.h"
#include "tables/rowlines.h"
#include "text/times.h"

#include <algorithm>
#include <numeric>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gap = 2;
constexpr qsizetype narrowest = 6;

// Measured as it will stand there: a terminal may show one character as an escape of six.
QString shownInCell(const QString &text)
{
    return shownOn(STDOUT_FILENO, singleLine(text));
}

QString cutTo(qsizetype width, const QString &text)
{
    const QString dots = u"…"_s;
    const QString mark = shownInCell(dots) == dots ? dots : u"..."_s;
    return text.left(width - mark.size()) + mark;
}

QString fitted(const QString &text, qsizetype width, bool right)
{
    const QString cut = text.size() > width ? cutTo(width, text) : text;
    return right ? cut.rightJustified(width) : cut.leftJustified(width);
}

// The words of one field for people: moments as the platform says them, everything else as JSON without quotes.
QString fieldText(const Value &value, Spelling spelling, const ColumnContext &context)
{
    if (const auto *moment = std::get_if<Instant>(&value))
        return exactText(*moment, context.zone);
    const JsonValue json = encodeValue(value, spelling);
    if (const QString *text = json.asString())
        return *text;
    return json.isNull() ? u"–"_s : QString::fromUtf8(json.toJson());
}

} // namespace

RecordPrinter::RecordPrinter(
    Output &output, Format format, std::span<const Column> columns, const ColumnContext &context)
    : m_output(output)
    , m_format(format)
    , m_context(context)
{
    for (const Column &column : columns) {
        if (column.shown || format == Format::Csv)
            m_columns.push_back(column);
    }
}

void RecordPrinter::print(std::span<const Row> asTheyCame)
{
    if (asTheyCame.empty())
        return;
    if (m_format == Format::Json)
        printJson(asTheyCame);
    else
        printForPeople(asTheyCame);
    m_printed += static_cast<qint64>(asTheyCame.size());
}

void RecordPrinter::printJson(std::span<const Row> rows)
{
    m_output.writeBytes(jsonLines(rows));
}

void RecordPrinter::printForPeople(std::span<const Row> asTheyCame)
{
    std::vector<Row> rows;
    rows.reserve(asTheyCame.size());
    std::transform(asTheyCame.begin(), asTheyCame.end(), std::back_inserter(rows), withHiddenPersonalisation);
    if (m_format == Format::Table)
        printTable(rows);
    else
        printCsv(rows);
}

void RecordPrinter::printWhole(const Record &asItCame)
{
    const Row whole(std::shared_ptr<const Record>(), &asItCame);
    if (m_format != Format::Table) {
        print(std::span(&whole, 1));
        return;
    }
    const Row row = withHiddenPersonalisation(whole);
    const Record &record = *row;
    std::vector<std::pair<QString, QString>> lines;
    const auto nodes = record.shape->nodes();
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        if (nodes[i].field && record.present.test(i))
            lines.push_back({record.shape->path(static_cast<int>(i)),
                fieldText(nodes[i].field->get(record), nodes[i].spelling, m_context)});
    }
    qsizetype width = 0;
    for (const auto &[name, text] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : lines)
        text += name.leftJustified(width + gap) + singleLine(value) + u'\n';
    m_output.write(text);
    ++m_printed;
}

void RecordPrinter::printTable(std::span<const Row> rows)
{
    std::vector<QStringList> lines;
    for (const Row &row : rows) {
        QStringList cells;
        for (const Column &column : m_columns)
            cells.append(shownInCell(cellText(column, *row, m_context)));
        lines.push_back(cells);
    }
    QString text;
    if (m_widths.empty()) {
        setWidths(lines);
        QStringList titles;
        for (const Column &column : m_columns)
            titles.append(shownInCell(columnTitle(column)));
        text += line(titles);
    } else {
        widen(lines);
    }
    for (const QStringList &cells : lines)
        text += line(cells);
    m_output.write(text);
}

// Where everything does not fit, columns that may give way do, the widest first; dates, statuses and numbers keep
// theirs.
void RecordPrinter::setWidths(const std::vector<QStringList> &lines)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        qsizetype width = shownInCell(columnTitle(m_columns[i])).size();
        for (const QStringList &cells : lines)
            width = std::max(width, cells.at(static_cast<qsizetype>(i)).size());
        m_widths.push_back(width);
    }
    const qsizetype room = terminalWidth(STDOUT_FILENO);
    const auto total = [this] {
        return std::accumulate(m_widths.begin(), m_widths.end(), gap * static_cast<qsizetype>(m_widths.size() - 1));
    };
    while (room > 0 && total() > room) {
        std::size_t widest = m_widths.size();
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const bool gives = m_columns[i].room != Column::Room::Keep && m_widths[i] > narrowest;
            if (gives && (widest == m_widths.size() || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest == m_widths.size())
            return;
        --m_widths[widest];
    }
}

// Later pages: what may not give way, and off a terminal nothing does, is never cut. The lines before stay as they are.
void RecordPrinter::widen(const std::vector<QStringList> &lines)
{
    const bool onTerminal = terminalWidth(STDOUT_FILENO) > 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (onTerminal && m_columns[i].room != Column::Room::Keep)
            continue;
        for (const QStringList &cells : lines)
            m_widths[i] = std::max(m_widths[i], cells.at(static_cast<qsizetype>(i)).size());
    }
}

QString RecordPrinter::line(const QStringList &cells) const
{
    QString text;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            text += QString(gap, u' ');
        text += fitted(cells.at(static_cast<qsizetype>(i)), m_widths[i], isRightAligned(m_columns[i]));
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

void RecordPrinter::printCsv(std::span<const Row> rows)
{
    if (m_printed == 0)
        m_output.writeBytes(csvHeaderLine(m_columns, *rows.front()->shape));
    m_output.writeBytes(csvLines(m_columns, rows));
}

} // namespace postroom
