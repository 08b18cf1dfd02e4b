// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/sqloutline.h"

#include <algorithm>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto objectFunction = "json_build_object"_L1;

bool opensQuotes(QChar character)
{
    return character == u'\'' || character == u'{' || character == u'"';
}

} // namespace

SqlOutline::SqlOutline(const QString &sql)
{
    mask(sql);
    findBrackets();
    findKeywords();
}

void SqlOutline::mask(const QString &sql)
{
    m_masked = sql;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        if (!opensQuotes(sql[at]))
            continue;
        const qsizetype end = sql.indexOf(sql[at] == u'{' ? u'}' : sql[at], at + 1);
        if (end < 0)
            return;
        // A name in quotes behind a point is a column, like any other; elsewhere it is a key path.
        const bool isColumn = sql[at] == u'"' && at > 0 && sql[at - 1] == u'.';
        if (!isColumn)
            std::fill(m_masked.begin() + at + 1, m_masked.begin() + end, u' ');
        at = end;
    }
}

void SqlOutline::findBrackets()
{
    std::vector<qsizetype> open{-1};
    m_brackets.reserve(static_cast<std::size_t>(m_masked.size()) + 1);
    for (qsizetype at = 0; at < m_masked.size(); ++at) {
        if (m_masked[at] == u')' && open.size() > 1)
            open.pop_back();
        m_brackets.push_back(open.back());
        if (m_masked[at] == u'(')
            open.push_back(at);
    }
    m_brackets.push_back(-1);
}

void SqlOutline::findKeywords()
{
    static const QRegularExpression words(
        u"\\b(SELECT|(?<!DISTINCT )FROM|(LEFT |CROSS )?JOIN|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|UNION)\\b"_s);
    for (auto match = words.globalMatch(m_masked); match.hasNext();) {
        const auto found = match.next();
        m_keywords.push_back({found.capturedStart(), found.captured()});
    }
}

qsizetype SqlOutline::objectAround(qsizetype at) const
{
    for (qsizetype bracket = bracketAround(at); bracket >= 0; bracket = bracketAround(bracket)) {
        if (QStringView(m_masked).first(bracket).endsWith(objectFunction))
            return bracket;
    }
    return -1;
}

SqlOutline::Span SqlOutline::inside(qsizetype bracket) const
{
    qsizetype end = bracket + 1;
    while (end < m_masked.size() && bracketAround(end) != bracketAround(bracket))
        ++end;
    return {bracket + 1, end};
}

SqlOutline::Span SqlOutline::itemAt(qsizetype at, Span around) const
{
    const qsizetype bracket = bracketAround(around.from);
    const auto parts = [this, bracket](qsizetype position) {
        return m_masked[position] == u',' && bracketAround(position) == bracket;
    };
    Span item{at, at};
    while (item.from > around.from && !parts(item.from - 1))
        --item.from;
    while (item.end < around.end && !parts(item.end))
        ++item.end;
    return item;
}

SqlOutline::Span SqlOutline::selectListAt(qsizetype at) const
{
    const qsizetype bracket = bracketAround(at);
    Span list;
    bool isList = false;
    for (const Keyword &keyword : m_keywords) {
        if (bracketAround(keyword.at) != bracket)
            continue;
        if (keyword.at > at)
            return isList ? Span{list.from, keyword.at} : Span{};
        isList = keyword.word == "SELECT"_L1;
        list.from = keyword.at + keyword.word.size();
    }
    const qsizetype end = bracket < 0 ? m_masked.size() : inside(bracket).end;
    return isList ? Span{list.from, end} : Span{};
}

qsizetype SqlOutline::endOfJoin(qsizetype at) const
{
    const auto next = std::find_if(m_keywords.begin(), m_keywords.end(), [this, at](const Keyword &keyword) {
        return keyword.at > at && bracketAround(keyword.at) == bracketAround(at);
    });
    const qsizetype bracket = bracketAround(at);
    const qsizetype end = bracket < 0 ? m_masked.size() : inside(bracket).end;
    return next == m_keywords.end() ? end : std::min(next->at, end);
}

} // namespace postroom
