// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/csvscanner.h"

#include <algorithm>
#include <utility>

namespace postroom {
namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

qsizetype CsvRow::usedSize() const
{
    qsizetype used = size();
    while (used > 0 && cell(used - 1).isEmpty())
        --used;
    return used;
}

void CsvRow::clear()
{
    m_text.resize(0);
    m_ends.clear();
}

CsvScanner::CsvScanner(QChar separator, bool skipsSpaces, RowHandler handler)
    : m_separator(separator)
    , m_skipsSpaces(skipsSpaces)
    , m_handler(std::move(handler))
{
}

void CsvScanner::feed(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && m_fault == Fault::None;) {
        i = takeRun(text, i);
        if (i < text.size() && m_fault == Fault::None)
            take(text[i++]);
    }
}

/// Takes what is nothing but content of the present cell, all at once; the place of the first character that may mean
/// more.
qsizetype CsvScanner::takeRun(QStringView text, qsizetype from)
{
    qsizetype to = from;
    if (m_state == State::InQuotes) {
        to = text.indexOf(quote, from);
        if (to < 0)
            to = text.size();
    } else if (m_state == State::InCell) {
        while (to < text.size() && text[to] != m_separator && !isLineEnd(text[to]))
            ++to;
    }
    if (to > from)
        append(text.sliced(from, to - from));
    return to;
}

void CsvScanner::take(QChar c)
{
    switch (m_state) {
    case State::StartOfRow:
    case State::StartOfCell:
        takeAtStart(c);
        break;
    case State::InCell:
        takeEnd(c);
        break;
    case State::InQuotes:
        m_state = State::QuoteInQuotes;
        break;
    case State::QuoteInQuotes:
        if (takeEnd(c))
            break;
        append(QStringView(&c, 1));
        m_state = c == quote ? State::InQuotes : State::InCell;
        break;
    case State::LineEnd:
        if (!isLineEnd(c))
            m_fault = Fault::LoneCarriageReturn;
        break;
    }
    if (c == u'\n' && m_state == State::LineEnd)
        endRow();
}

void CsvScanner::takeAtStart(QChar c)
{
    if (m_state == State::StartOfRow && isLineEnd(c)) {
        m_state = State::LineEnd;
        return;
    }
    m_state = State::StartOfCell;
    if (takeEnd(c) || (c == u' ' && m_skipsSpaces))
        return;
    m_state = c == quote ? State::InQuotes : State::InCell;
    if (c != quote)
        append(QStringView(&c, 1));
}

/// Ends the cell at a separator or line end; false for any other character.
bool CsvScanner::takeEnd(QChar c)
{
    if (c != m_separator && !isLineEnd(c))
        return false;
    endCell();
    m_state = c == m_separator ? State::StartOfCell : State::LineEnd;
    return true;
}

void CsvScanner::append(QStringView run)
{
    m_row.m_text += run;
    const qsizetype start = m_row.m_ends.empty() ? 0 : m_row.m_ends.back();
    if (m_row.m_text.size() - start > longestCell && codePoints(QStringView(m_row.m_text).sliced(start)) > longestCell)
        m_fault = Fault::LongCell;
}

void CsvScanner::endCell()
{
    m_row.m_ends.push_back(m_row.m_text.size());
}

void CsvScanner::endRow()
{
    m_state = State::StartOfRow;
    m_handler(m_row);
    m_row.clear();
}

void CsvScanner::finish()
{
    if (m_fault != Fault::None || m_state == State::StartOfRow)
        return;
    if (m_state != State::LineEnd)
        endCell();
    endRow();
}

} // namespace postroom
