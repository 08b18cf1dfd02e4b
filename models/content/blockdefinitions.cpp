// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/blockscanner.h"
#include "content/characterclass.h"

#include <algorithm>

// The rules for what a page does not show where it stands: definitions and tables.

using namespace Qt::StringLiterals;

namespace postroom {

/// Address and title of a link definition from behind its colon.
std::optional<BlockMatch> BlockScanner::linkAddress(qsizetype index) const
{
    const auto isAddress
        = [this](qsizetype at) { return at < m_text.size() && m_text[at] != u'>' && !isBlank(m_text[at]); };
    qsizetype start = afterSpaces(index);
    if (start < m_text.size() && m_text[start] == u'<' && isAddress(start + 1))
        ++start;
    qsizetype end = start;
    while (isAddress(end))
        ++end;
    if (end == start)
        return {};
    BlockMatch match{0, {}, {start, end}};
    if (end < m_text.size() && m_text[end] == u'>')
        ++end;
    const qsizetype line = lineEnd(end);
    qsizetype last = line;
    while (last > end && m_text[last - 1] == u' ')
        --last;
    const qsizetype open = afterSpaces(end);
    const auto isMark = [this](qsizetype at, QStringView marks) { return marks.contains(m_text[at]); };
    if (open > end && last > open + 2 && isMark(open, u"\"(") && isMark(last - 1, u"\")"))
        match.title = {open + 1, last - 1};
    else if (last != end)
        return {};
    match.end = afterLineFeeds(line);
    return match;
}

std::optional<BlockMatch> BlockScanner::linkDefinition(qsizetype index)
{
    const qsizetype start = afterSpaces(index);
    if (start >= m_text.size() || m_text[start] != u'[')
        return {};
    const qsizetype stop = m_keyStop.next(start + 1, [this](qsizetype from) {
        while (from < m_text.size() && m_text[from] != u']' && m_text[from] != u'^')
            ++from;
        return from < m_text.size() ? from : -1;
    });
    if (stop <= start + 1 || !m_text.sliced(stop).startsWith("]:"_L1))
        return {};
    std::optional<BlockMatch> match = linkAddress(stop + 2);
    if (match)
        match->text = {start + 1, stop};
    return match;
}

std::optional<BlockMatch> BlockScanner::footnoteDefinition(qsizetype index)
{
    if (!m_text.sliced(index).startsWith("[^"_L1))
        return {};
    const qsizetype stop
        = m_closingBracket.next(index + 2, [this](qsizetype from) { return m_text.indexOf(u']', from); });
    if (stop <= index + 2 || !m_text.sliced(stop).startsWith("]:"_L1))
        return {};
    const qsizetype start = afterSpaces(stop + 2);
    qsizetype end = afterLineFeeds(lineEnd(start));
    while (end < m_text.size() && m_text[end] == u' ')
        end = afterLineFeeds(lineEnd(end));
    return BlockMatch{end, {index + 2, stop}, {start, end}};
}

/// Behind the line of dashes, colons and pipes below a table's header, or -1.
qsizetype BlockScanner::delimiterRowEnd(qsizetype index, bool hasOuterPipes) const
{
    qsizetype at = afterSpaces(index);
    if (hasOuterPipes) {
        if (at >= m_text.size() || m_text[at] != u'|')
            return -1;
        at = afterSpaces(at + 1);
    }
    const qsizetype dashes = at;
    while (at < m_text.size() && (m_text[at] == u'-' || m_text[at] == u':'))
        ++at;
    if (at == dashes)
        return -1;
    if (!hasOuterPipes) {
        at = afterSpaces(at);
        if (at >= m_text.size() || m_text[at] != u'|')
            return -1;
    }
    while (at < m_text.size() && QStringView(u"-| :").contains(m_text[at]))
        ++at;
    return at < m_text.size() && m_text[at] == u'\n' ? at + 1 : -1;
}

std::optional<BlockMatch> BlockScanner::table(qsizetype index, bool hasOuterPipes) const
{
    const qsizetype end = lineEnd(index);
    const qsizetype start = afterSpaces(index);
    if (end >= m_text.size() || start + 1 >= end)
        return {};
    const bool isHeader = hasOuterPipes
        ? m_text[start] == u'|'
        : !isBlank(m_text[start]) && m_text.sliced(start + 1, end - start - 1).contains(u'|');
    qsizetype at = isHeader ? delimiterRowEnd(end + 1, hasOuterPipes) : -1;
    if (at < 0)
        return {};
    while (at < m_text.size()) {
        const qsizetype rowEnd = lineEnd(at);
        const QStringView row = m_text.sliced(at, rowEnd - at);
        if (hasOuterPipes ? !m_text.sliced(afterSpaces(at)).startsWith(u'|') : !row.contains(u'|'))
            break;
        at = std::min(rowEnd + 1, m_text.size());
    }
    return BlockMatch{afterLineFeeds(at), {index, at}};
}

} // namespace postroom
