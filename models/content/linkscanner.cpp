// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/linkscanner.h"

#include "content/characterclass.h"

#include <algorithm>

namespace postroom {

LinkScanner::LinkScanner(QStringView text)
    : m_text(text)
{
    findBrackets();
    const qsizetype lastParenthesis = m_text.lastIndexOf(u')');
    for (int i = static_cast<int>(m_brackets.size()) - 1; i >= 0; --i)
        settle(i, lastParenthesis);
}

void LinkScanner::findBrackets()
{
    int carets = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'^')
            ++carets;
        else if (c == u'[' || c == u']')
            m_brackets.push_back({i, c == u'[', -1, carets});
    }
    int close = -1;
    for (int i = static_cast<int>(m_brackets.size()) - 1; i >= 0; --i) {
        Bracket &bracket = m_brackets[static_cast<std::size_t>(i)];
        close = bracket.opens ? close : i;
        bracket.close = close;
    }
}

/// A bracket that closes again with no ^ between, so that it may stand in a link's text.
bool LinkScanner::isPlainPair(int open) const
{
    const Bracket &bracket = m_brackets[static_cast<std::size_t>(open)];
    return bracket.close >= 0 && m_brackets[static_cast<std::size_t>(bracket.close)].carets == bracket.carets;
}

int LinkScanner::standing(int index, int Bracket::*end) const
{
    return index < static_cast<int>(m_brackets.size()) ? m_brackets[static_cast<std::size_t>(index)].*end : -1;
}

void LinkScanner::settle(int index, qsizetype lastParenthesis)
{
    Bracket &here = m_brackets[static_cast<std::size_t>(index)];
    if (here.opens) {
        if (here.close < 0)
            return;
        here.shortEnd = standing(here.close + 1, &Bracket::shortEnd);
        if (!isPlainPair(index))
            return;
        here.linkEnd = standing(here.close + 1, &Bracket::linkEnd);
        here.referenceEnd = standing(here.close + 1, &Bracket::referenceEnd);
        return;
    }
    here.shortEnd = index;
    const bool goesOn
        = index + 1 < static_cast<int>(m_brackets.size()) && !m_brackets[static_cast<std::size_t>(index) + 1].opens;
    const bool hasAddress = m_text.sliced(here.position + 1).startsWith(u'(') && lastParenthesis > here.position + 1;
    here.linkEnd = goesOn ? standing(index + 1, &Bracket::linkEnd) : -1;
    if (here.linkEnd < 0 && hasAddress)
        here.linkEnd = index;
    here.referenceEnd = goesOn ? standing(index + 1, &Bracket::referenceEnd) : index;
}

int LinkScanner::indexOf(qsizetype open) const
{
    const auto found = std::lower_bound(m_brackets.begin(), m_brackets.end(), open,
        [](const Bracket &bracket, qsizetype position) { return bracket.position < position; });
    return static_cast<int>(found - m_brackets.begin());
}

qsizetype LinkScanner::afterBlanks(qsizetype index) const
{
    while (index < m_text.size() && isBlank(m_text[index]))
        ++index;
    return index;
}

bool LinkScanner::isQuoteAt(qsizetype index) const
{
    return index < m_text.size() && (m_text[index] == u'"' || m_text[index] == u'\'');
}

/// The first quote from here on behind which, white space apart, a bracket closes; or -1.
qsizetype LinkScanner::titleEnd(qsizetype from)
{
    return m_titleEnd.next(from, [this](qsizetype at) -> qsizetype {
        for (; at < m_text.size(); ++at) {
            if (!isQuoteAt(at))
                continue;
            const qsizetype close = afterBlanks(at + 1);
            if (close < m_text.size() && m_text[close] == u')')
                return at;
        }
        return -1;
    });
}

/// Takes the title that white space at `blank` leads to, and with it the end of the link.
bool LinkScanner::takeTitle(Link &link, qsizetype blank)
{
    const qsizetype quote = afterBlanks(blank);
    if (quote == blank || !isQuoteAt(quote))
        return false;
    const qsizetype end = titleEnd(quote + 1);
    if (end < 0)
        return false;
    link.title = {quote + 1, end};
    link.end = afterBlanks(end + 1) + 1;
    return true;
}

/// An address in angle brackets, when a `>` stands where it ends.
std::optional<LinkScanner::Link> LinkScanner::angled(Link link, qsizetype start)
{
    const qsizetype close = m_angleEnd.next(start, [this](qsizetype from) {
        Link tried;
        const auto ends = [this, &tried](qsizetype at) {
            const qsizetype next = afterBlanks(at + 1);
            return (next < m_text.size() && m_text[next] == u')') || takeTitle(tried, at + 1);
        };
        qsizetype at = m_text.indexOf(u'>', from);
        while (at >= 0 && !ends(at))
            at = m_text.indexOf(u'>', at + 1);
        return at;
    });
    if (close < 0)
        return {};
    link.address = {start, close};
    if (!takeTitle(link, close + 1))
        link.end = afterBlanks(close + 1) + 1;
    return link;
}

/// The rest of a link from behind its round bracket. It ends at the first one that closes, unless a title begins
/// before.
std::optional<LinkScanner::Link> LinkScanner::addressed(Link link, qsizetype start)
{
    start = afterBlanks(start);
    if (start < m_text.size() && m_text[start] == u'<') {
        if (const std::optional<Link> found = angled(link, start + 1))
            return found;
    }
    const qsizetype close = m_text.indexOf(u')', start);
    if (close < 0)
        return {};
    for (qsizetype at = start; at < close; ++at) {
        if (!isBlank(m_text[at]))
            continue;
        if (takeTitle(link, at)) {
            link.address = {start, at};
            return link;
        }
        at = afterBlanks(at) - 1;
    }
    qsizetype end = close;
    while (end > start && isBlank(m_text[end - 1]))
        --end;
    link.address = {start, end};
    link.end = close + 1;
    return link;
}

std::optional<LinkScanner::Link> LinkScanner::link(qsizetype open)
{
    const int end = standing(indexOf(open) + 1, &Bracket::linkEnd);
    if (end < 0)
        return {};
    const qsizetype close = m_brackets[static_cast<std::size_t>(end)].position;
    return addressed({{open + 1, close}}, close + 2);
}

std::optional<LinkScanner::Link> LinkScanner::reference(qsizetype open) const
{
    const int end = standing(indexOf(open) + 1, &Bracket::referenceEnd);
    if (end < 0 || end + 1 >= static_cast<int>(m_brackets.size()))
        return {};
    const qsizetype close = m_brackets[static_cast<std::size_t>(end)].position;
    const qsizetype keyOpen = m_brackets[static_cast<std::size_t>(end) + 1].position;
    if (afterBlanks(close + 1) != keyOpen || !m_brackets[static_cast<std::size_t>(end) + 1].opens
        || !isPlainPair(end + 1))
        return {};
    const qsizetype keyClose
        = m_brackets[static_cast<std::size_t>(m_brackets[static_cast<std::size_t>(end) + 1].close)].position;
    return Link{{open + 1, close}, {keyOpen + 1, keyClose}, {}, keyClose + 1};
}

std::optional<LinkScanner::Link> LinkScanner::shortReference(qsizetype open) const
{
    const int end = standing(indexOf(open) + 1, &Bracket::shortEnd);
    if (end < 0)
        return {};
    const qsizetype close = m_brackets[static_cast<std::size_t>(end)].position;
    return Link{{open + 1, close}, {open + 1, close}, {}, close + 1};
}

std::optional<LinkScanner::Link> LinkScanner::footnote(qsizetype open) const
{
    const int end = standing(indexOf(open), &Bracket::close);
    if (end < 0 || !m_text.sliced(open + 1).startsWith(u'^'))
        return {};
    const qsizetype close = m_brackets[static_cast<std::size_t>(end)].position;
    return close == open + 2 ? std::nullopt : std::optional(Link{{open + 2, close}, {}, {}, close + 1});
}

} // namespace postroom
