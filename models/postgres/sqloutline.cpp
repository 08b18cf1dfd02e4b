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

bool SqlOutline::isWithinBracketOf(qsizetype at, qsizetype other) const
{
    const qsizetype wanted = bracketAround(other);
    qsizetype bracket = bracketAround(at);
    while (bracket >= 0 && bracket != wanted)
        bracket = bracketAround(bracket);
    return bracket == wanted;
}

std::vector<SqlOutline::Join> SqlOutline::leftJoins() const
{
    static const QRegularExpression words(u"\\bLEFT JOIN\\s+(?:LATERAL\\s*)?"_s);
    static const QRegularExpression on(u"\\bON\\b"_s);
    static const QRegularExpression alias(uR"re(\G(?:\w+\b)?\s*(?:AS\s+)?\b(?!ON\b)([a-z_]\w*))re"_s);
    std::vector<Join> joins;
    for (auto match = words.globalMatch(m_masked); match.hasNext();) {
        const auto found = match.next();
        const qsizetype from = found.capturedStart();
        const bool isSelect = m_masked.at(found.capturedEnd()) == u'(';
        const qsizetype named = isSelect ? inside(found.capturedEnd()).end + 1 : found.capturedEnd();
        Join join{{from, endOfJoin(from)}, {}, {}};
        join.alias = alias.match(m_masked, named).captured(1);
        qsizetype at = m_masked.indexOf(on, named);
        while (at >= 0 && at < join.span.end && bracketAround(at) != bracketAround(from))
            at = m_masked.indexOf(on, at + 1);
        join.condition = {at < 0 ? join.span.end : at, join.span.end};
        joins.push_back(join);
    }
    return joins;
}

bool SqlOutline::isDerived(qsizetype bracket) const
{
    static const QRegularExpression before(u"\\b(FROM|JOIN|LATERAL|AS|MATERIALIZED)\\s*$"_s);
    return bracket >= 0 && before.match(m_masked.first(bracket)).hasMatch();
}

std::vector<SqlOutline::Span> SqlOutline::itemsOf(Span list) const
{
    std::vector<Span> items;
    for (qsizetype at = list.from; at < list.end; at = items.back().end + 1)
        items.push_back(itemAt(at, list));
    return items;
}

// One for each part of a UNION.
std::vector<SqlOutline::Span> SqlOutline::listsIn(qsizetype bracket) const
{
    static const QRegularExpression selects(u"\\bSELECT\\b"_s);
    std::vector<Span> lists;
    for (auto match = selects.globalMatch(m_masked); match.hasNext();) {
        const qsizetype at = match.next().capturedEnd();
        if (bracketAround(at) == bracket)
            lists.push_back(selectListAt(at));
    }
    return lists;
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
