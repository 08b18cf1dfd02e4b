// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/blockscanner.h"

#include "content/characterclass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype shortestFence = 3;
constexpr int deepestHeading = 6;
constexpr int shortestRule = 3;
constexpr qsizetype codeIndent = 4;

bool isRuleMark(QChar c)
{
    return c == u'-' || c == u'*' || c == u'_';
}

bool isBullet(QChar c)
{
    return c == u'*' || c == u'-' || c == u'•';
}

qsizetype runEnd(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    while (index < text.size() && text[index] == c)
        ++index;
    return index;
}

} // namespace

BlockScanner::BlockScanner(QStringView text)
    : m_text(text)
    , m_tags(text)
    , m_inkEnd(text.size())
{
    while (m_inkEnd > 0 && isBlank(m_text[m_inkEnd - 1]))
        --m_inkEnd;
}

qsizetype BlockScanner::lineEnd(qsizetype index) const
{
    const qsizetype end = m_text.indexOf(u'\n', index);
    return end < 0 ? m_text.size() : end;
}

qsizetype BlockScanner::afterLineFeeds(qsizetype index) const
{
    while (index < m_text.size() && m_text[index] == u'\n')
        ++index;
    return index;
}

qsizetype BlockScanner::afterSpaces(qsizetype index) const
{
    while (index < m_text.size() && m_text[index] == u' ')
        ++index;
    return index;
}

qsizetype BlockScanner::afterMarker(qsizetype index) const
{
    if (index >= m_text.size())
        return -1;
    if (isBullet(m_text[index]))
        return index + 1;
    qsizetype end = index;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    return end > index && end < m_text.size() && m_text[end] == u'.' ? end + 1 : -1;
}

/// The end of the line when from here on it is three or more of - * _ with spaces between, or -1.
qsizetype BlockScanner::rulerEnd(qsizetype index) const
{
    int marks = 0;
    for (; index < m_text.size() && m_text[index] != u'\n'; ++index) {
        if (isRuleMark(m_text[index]))
            ++marks;
        else if (m_text[index] != u' ' || marks == 0)
            return -1;
    }
    return marks >= shortestRule ? index : -1;
}

std::optional<BlockMatch> BlockScanner::rule(qsizetype index) const
{
    const qsizetype start = afterSpaces(index);
    const qsizetype end = start - index < codeIndent ? rulerEnd(start) : -1;
    return end < 0 ? std::nullopt : std::optional(BlockMatch{afterLineFeeds(end)});
}

std::optional<BlockMatch> BlockScanner::indented(qsizetype index) const
{
    const auto isIndented = [this](qsizetype at) {
        return m_text[at] == u' ' && m_text.sliced(at).startsWith("    "_L1) && at + codeIndent < m_text.size()
            && m_text[at + codeIndent] != u'\n';
    };
    qsizetype end = index;
    while (end < m_text.size() && isIndented(end))
        end = afterLineFeeds(lineEnd(end));
    return end == index ? std::nullopt : std::optional(BlockMatch{end, {index, end}});
}

const BlockScanner::Closers &BlockScanner::closers(QChar character)
{
    std::optional<Closers> &known = character == u'~' ? m_tildes : m_backticks;
    if (known)
        return *known;
    known.emplace();
    for (qsizetype at = m_text.indexOf(character); at >= 0; at = m_text.indexOf(character, at)) {
        const qsizetype end = runEnd(m_text, at);
        const qsizetype rest = end - at < shortestFence ? end : afterSpaces(end);
        if (end - at >= shortestFence && (rest == m_text.size() || m_text[rest] == u'\n'))
            known->push_back({at, end, end - at});
        at = end;
    }
    for (std::size_t i = known->size(); i-- > 1;)
        (*known)[i - 1].longestFromHere = std::max((*known)[i - 1].longestFromHere, (*known)[i].longestFromHere);
    return *known;
}

/// A fence may close behind text on its last line; of a longer run the last characters close.
std::optional<BlockMatch> BlockScanner::closedFence(
    const Closers &candidates, qsizetype length, qsizetype content) const
{
    auto closer = std::lower_bound(candidates.begin(), candidates.end(), content,
        [](const Closer &candidate, qsizetype from) { return candidate.start < from; });
    if (closer == candidates.end() || closer->longestFromHere < length)
        return {};
    const auto fits = [length, content](const Closer &candidate) {
        const qsizetype size = candidate.end - candidate.start;
        return size > length || (size == length && candidate.start > content);
    };
    closer = std::find_if(closer, candidates.end(), fits);
    if (closer == candidates.end())
        return {};
    qsizetype end = closer->end - length;
    if (end == closer->start) {
        while (end > content + 1 && isBlank(m_text[end - 1]))
            --end;
    }
    return BlockMatch{afterLineFeeds(afterSpaces(closer->end)), {content, end}};
}

std::optional<BlockMatch> BlockScanner::fence(qsizetype index)
{
    const qsizetype start = afterSpaces(index);
    if (start >= m_text.size() || (m_text[start] != u'`' && m_text[start] != u'~'))
        return {};
    const qsizetype end = runEnd(m_text, start);
    if (end - start < shortestFence)
        return {};
    const auto wordEnd = [this](qsizetype at) {
        while (at < m_text.size() && m_text[at] != u'`' && !isBlank(m_text[at]))
            ++at;
        return afterSpaces(at);
    };
    const Closers &candidates = closers(m_text[start]);
    const qsizetype lineFeed = wordEnd(afterSpaces(end));
    if (lineFeed < m_text.size() && m_text[lineFeed] == u'\n') {
        if (const std::optional<BlockMatch> found = closedFence(candidates, end - start, lineFeed + 1))
            return found;
    }
    // Of more tildes the first can be the fence and the others its word.
    const qsizetype joined = wordEnd(end);
    if (m_text[start] != u'~' || candidates.empty() || joined >= m_text.size() || m_text[joined] != u'\n')
        return {};
    for (qsizetype length = std::min(end - start - 1, candidates.front().longestFromHere); length >= shortestFence;
         --length) {
        if (const std::optional<BlockMatch> found = closedFence(candidates, length, joined + 1))
            return found;
    }
    return {};
}

std::optional<BlockMatch> BlockScanner::heading(qsizetype index) const
{
    const qsizetype start = afterSpaces(index);
    if (start >= m_text.size() || m_text[start] != u'#')
        return {};
    const qsizetype end = lineEnd(start);
    qsizetype level = std::min<qsizetype>(runEnd(m_text, start) - start, deepestHeading);
    if (start + level == end)
        --level; // a heading of nothing but # has one of them as its text
    if (level == 0)
        return {};
    qsizetype textStart = afterSpaces(start + level);
    if (textStart == end)
        --textStart;
    qsizetype textEnd = end;
    const auto dropBack = [this, &textEnd, textStart](QChar c) {
        while (textEnd > textStart + 1 && m_text[textEnd - 1] == c)
            --textEnd;
    };
    dropBack(u' ');
    dropBack(u'#');
    dropBack(u' ');
    return BlockMatch{afterLineFeeds(end), {textStart, textEnd}, {}, {}, static_cast<int>(level)};
}

std::optional<BlockMatch> BlockScanner::underlined(qsizetype index) const
{
    const qsizetype end = lineEnd(index);
    if (end == index || end >= m_text.size())
        return {};
    const qsizetype line = afterSpaces(end + 1);
    qsizetype at = line;
    while (at < m_text.size() && (m_text[at] == u'=' || m_text[at] == u'-'))
        ++at;
    const qsizetype rest = afterSpaces(at);
    if (at == line || (rest < m_text.size() && m_text[rest] != u'\n'))
        return {};
    return BlockMatch{afterLineFeeds(rest), {index, end}, {}, {}, m_text[at - 1] == u'=' ? 1 : 2};
}

std::optional<BlockMatch> BlockScanner::inset(qsizetype index) const
{
    const auto opens = [this](qsizetype at) {
        const qsizetype mark = afterSpaces(at);
        return mark + 1 < m_text.size() && m_text[mark] == u'^' && m_text[mark + 1] != u'\n';
    };
    qsizetype end = index;
    while (opens(end)) {
        end = lineEnd(end);
        while (end + 1 < m_text.size() && m_text[end + 1] != u'\n')
            end = lineEnd(end + 1);
        end = afterLineFeeds(end);
    }
    return end == index ? std::nullopt : std::optional(BlockMatch{end, {index, end}});
}

bool BlockScanner::isRuleAfterIndent(qsizetype index, qsizetype indent) const
{
    const qsizetype start = afterSpaces(index);
    return (start == index || start == index + indent) && rulerEnd(start) >= 0;
}

bool BlockScanner::isSpacedMarker(qsizetype index, qsizetype indent) const
{
    if (afterSpaces(index) != index + indent)
        return false;
    const qsizetype end = afterMarker(index + indent);
    return end >= 0 && end < m_text.size() && m_text[end] == u' ';
}

/// Whether a list ends at a gap of so many line feeds before the line at `next`.
bool BlockScanner::endsList(qsizetype lineFeeds, qsizetype next, qsizetype indent)
{
    if (isRuleAfterIndent(next, indent) || linkDefinition(next) || footnoteDefinition(next))
        return true;
    const bool goesOn = (next < m_text.size() && m_text[next] == u' ') || isSpacedMarker(next, indent);
    return lineFeeds > 2 || (lineFeeds == 2 && !goesOn);
}

std::optional<BlockMatch> BlockScanner::list(qsizetype index)
{
    const qsizetype start = afterSpaces(index);
    const qsizetype marker = afterMarker(start);
    if (marker < 0 || marker >= m_text.size())
        return {};
    const TextSpan markerText{start, marker};
    const qsizetype ink = std::max(marker + 1, m_inkEnd);
    for (qsizetype at = m_text.indexOf(u'\n', marker + 1); at >= 0 && at <= ink; at = m_text.indexOf(u'\n', at)) {
        const qsizetype next = afterLineFeeds(at);
        if (endsList(next - at, next, start - index))
            return BlockMatch{next, markerText};
        at = next;
    }
    return BlockMatch{m_text.size(), markerText};
}

/// A list item as a paragraph sees it: one of * + - or a number, then a space and something after it.
bool BlockScanner::startsNarrowItem(qsizetype index) const
{
    const qsizetype start = afterSpaces(index);
    qsizetype at = start;
    if (at < m_text.size() && (m_text[at] == u'*' || m_text[at] == u'+' || m_text[at] == u'-'))
        ++at;
    qsizetype digits = at;
    while (digits < m_text.size() && isDigit(m_text[digits]))
        ++digits;
    if (digits > at && digits < m_text.size() && m_text[digits] == u'.')
        at = digits + 1;
    return at > start && at + 1 < m_text.size() && m_text[at] == u' ';
}

bool BlockScanner::startsBlock(qsizetype index)
{
    const qsizetype start = afterSpaces(index);
    if (start + 1 < m_text.size() && m_text[start] == u'>' && m_text[start + 1] != u'\n')
        return true;
    return startsNarrowItem(index) || rule(index) || heading(index) || underlined(index) || linkDefinition(index)
        || footnoteDefinition(index) || m_tags.opensBlockTag(index) || fence(index);
}

BlockMatch BlockScanner::paragraph(qsizetype index)
{
    qsizetype end = lineEnd(index);
    while (end + 1 < m_text.size() && m_text[end + 1] != u'\n' && !startsBlock(end + 1))
        end = lineEnd(end + 1);
    return {afterLineFeeds(end), {index, end}};
}

} // namespace postroom
