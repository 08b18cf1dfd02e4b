// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/papertable.h"

#include "paper/papertext.h"
#include "style/tokens.h"
#include "tables/columnfit.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QPainter>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampled = 200; // rows that the widths of columns are taken from
constexpr int between = 80, above = 28, underHeader = 20; // room beside and above a cell
constexpr int uprightWidth = 5'100; // about what A4 has
constexpr int widestWish = 2'200, longestWord = 1'200; // more wraps
constexpr int slice = 8; // ms of the event loop

// A moment of another year than this is said with its year.
constexpr Instant longAgo(0), longMoment(1'790'722'620'000'000); // 29 September 2026 at 10:57pm

Qt::Alignment alignmentOf(const Column &column)
{
    return isRightAligned(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
}

bool gives(const Column &column, int whole)
{
    return column.room != Column::Room::Keep || whole > widestWish;
}

std::vector<ColumnWish> wishesOf(std::span<const Column> columns, std::span<const Row> rows,
    const std::function<QString(std::size_t, std::size_t)> &cell, int shrunk)
{
    const QFont body = paperFont(PaperStyle::Body, shrunk), strong = paperFont(PaperStyle::Strong, shrunk);
    std::vector<ColumnWish> wishes;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        PaperWidths widest = paperWidths(columnTitle(columns[column]), strong);
        widest.whole = widest.word; // a heading wraps
        if (columns[column].kind == Column::Kind::Moment) // what comes later may be longer
            widest.whole = paperWidths(momentText(longMoment, longAgo, QTimeZone::utc()), body).whole;
        for (std::size_t row = 0; row < std::min(rows.size(), sampled); ++row) {
            const PaperWidths widths = paperWidths(cell(row, column), body);
            widest = {std::max(widest.whole, widths.whole), std::max(widest.word, widths.word)};
        }
        wishes.push_back({std::min(widest.whole, widestWish), std::min(widest.word, longestWord),
            gives(columns[column], widest.whole)});
    }
    return wishes;
}

int leastOf(const std::vector<ColumnWish> &wishes)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0, [](int total, const ColumnWish &wish) {
        return total + (wish.gives ? std::min(wish.least, wish.wanted) : wish.wanted);
    });
}

int wantedOf(const std::vector<ColumnWish> &wishes)
{
    return std::accumulate(
        wishes.begin(), wishes.end(), 0, [](int total, const ColumnWish &wish) { return total + wish.wanted; });
}

// What is wanted where there is room for all of it; else each gives way in proportion to what its words can do without.
std::vector<int> widthsFor(std::vector<ColumnWish> wishes, int room)
{
    const int wanted = wantedOf(wishes), least = leastOf(wishes);
    for (ColumnWish &wish : wishes) {
        const int lacking = wish.gives ? std::max(0, wish.wanted - wish.least) : 0;
        if (wanted > room && least < room)
            wish.wanted -= static_cast<int>(qint64(lacking) * (wanted - room) / std::max(1, wanted - least));
        else if (wanted > room)
            wish.wanted = static_cast<int>(qint64(wish.wanted - lacking) * room / least);
        wish.least = wish.wanted;
    }
    return fittedWidths(wishes, room, false);
}

} // namespace

PaperTable::PaperTable(PaperHead head, std::vector<Column> columns, const ColumnContext &context)
    : PaperDocument(std::move(head))
    , m_columns(std::move(columns))
    , m_context(context)
{
}

void PaperTable::add(std::span<const Row> rows)
{
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

// What the window says by an icon stands in words; a day without its date means nothing in a file.
QString PaperTable::cell(std::size_t row, std::size_t column) const
{
    const Column &about = m_columns[column];
    const Record &record = *m_rows[row];
    const Value value = cellValue(about, record);
    if (const Instant *moment = std::get_if<Instant>(&value); moment && about.kind == Column::Kind::Moment)
        return momentText(*moment, longAgo, m_context.zone);
    return about.kind == Column::Kind::Type ? cellToolTip(about, record, m_context)
                                            : cellText(about, record, m_context);
}

std::vector<ColumnWish> PaperTable::wishes(int shrunk) const
{
    return wishesOf(
        m_columns, m_rows, [this](std::size_t row, std::size_t column) { return cell(row, column); }, shrunk);
}

int PaperTable::gaps() const
{
    return between * (static_cast<int>(m_columns.size()) - 1);
}

bool PaperTable::isAcross() const
{
    return wantedOf(wishes(0)) + gaps() > uprightWidth;
}

// As large as it can be with each row in one line; where none is small enough for that, large enough to be read, and
// smaller still where words would be cut.
void PaperTable::fit()
{
    const int room = static_cast<int>(width()) - gaps();
    std::vector<ColumnWish> wished;
    const auto fits = [&](int shrunk, int (*need)(const std::vector<ColumnWish> &)) {
        m_shrunk = shrunk;
        wished = wishes(shrunk);
        return need(wished) <= room;
    };
    static constexpr std::array sizes{0, 5, 10, 15};
    const bool inOneLine = std::any_of(sizes.begin(), sizes.end(), [&](int shrunk) { return fits(shrunk, wantedOf); });
    static constexpr std::array wrapped{10, 15, 20, 25};
    if (!inOneLine)
        static_cast<void>(
            std::any_of(wrapped.begin(), wrapped.end(), [&](int shrunk) { return fits(shrunk, leastOf); }));
    m_widths = widthsFor(wished, room);
}

void PaperTable::restart()
{
    fit();
    m_pages.assign(1, {});
    m_next = 0;
    m_y = top(0) + paintHeader(nullptr, 0);
}

qreal PaperTable::heightOf(int lines) const
{
    return lines * paperLine(paperFont(PaperStyle::Body, m_shrunk)) + 2 * above;
}

int PaperTable::linesOf(std::size_t row) const
{
    const QFont font = paperFont(PaperStyle::Body, m_shrunk);
    int lines = 1;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        lines = std::max(lines, PaperText(cell(row, column), font, m_widths[column]).lineCount());
    return lines;
}

// On the page where there is room, else on the next; one that no page has room for is cut between its lines.
void PaperTable::place(std::size_t row)
{
    const int lines = linesOf(row);
    const qreal line = paperLine(paperFont(PaperStyle::Body, m_shrunk));
    for (int from = 0; from < lines;) {
        const bool isFresh = m_pages.back().empty();
        const qreal room = bottom() - m_y;
        const int fitting = std::max(isFresh ? 1 : 0, static_cast<int>((room - 2 * above) / line));
        if (fitting >= lines - from || isFresh) {
            const int taken = std::min(fitting, lines - from);
            m_pages.back().push_back({row, from, taken});
            m_y += heightOf(taken);
            from += taken;
        }
        if (from < lines) {
            m_pages.emplace_back();
            m_y = top(pageCount() - 1) + paintHeader(nullptr, 0);
        }
    }
}

bool PaperTable::layOutMore()
{
    const QDeadlineTimer end(slice);
    while (m_next < m_rows.size() && !end.hasExpired())
        place(m_next++);
    return m_next < m_rows.size();
}

double PaperTable::extent() const
{
    const double from = top(pageCount() - 1);
    return pageCount() - 1 + (m_y - from) / (bottom() - from);
}

// From the side where reading begins.
qreal PaperTable::leftOf(std::size_t column) const
{
    int before = static_cast<int>(column) * between;
    for (std::size_t each = 0; each < column; ++each)
        before += m_widths[each];
    return QGuiApplication::isRightToLeft() ? width() - before - m_widths[column] : before;
}

/// Answers how tall it is; paints it where there is a painter.
qreal PaperTable::paintHeader(QPainter *painter, qreal y) const
{
    const QFont font = paperFont(PaperStyle::Strong, m_shrunk);
    int lines = 1;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const Column &about = m_columns[column];
        const PaperText title(columnTitle(about), font, m_widths[column], alignmentOf(about));
        if (painter)
            title.paint(*painter, QPointF(leftOf(column), y));
        lines = std::max(lines, title.lineCount());
    }
    return lines * paperLine(font) + underHeader;
}

void PaperTable::paintBody(QPainter &painter, int page) const
{
    qreal y = top(page);
    y += paintHeader(&painter, y);
    const QFont font = paperFont(PaperStyle::Body, m_shrunk);
    const auto drawRule = [&](const QColor &colour, qreal at, int thick) {
        painter.fillRect(QRectF(0, at - thick / 2.0, width(), thick), colour);
    };
    drawRule(Qt::black, y, 8);
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)]) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const PaperText text(cell(piece.row, column), font, m_widths[column], alignmentOf(m_columns[column]));
            text.paint(painter, QPointF(leftOf(column), y + above), piece.from, piece.lines);
        }
        y += heightOf(piece.lines);
        drawRule(lightTokens().line, y, 4);
    }
}

} // namespace postroom
