// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tagscanner.h"

#include "content/characterclass.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// Tags that stand within a line; all others stand for a block.
constexpr std::array inlineTags{"a"_L1, "em"_L1, "strong"_L1, "small"_L1, "s"_L1, "cite"_L1, "q"_L1, "dfn"_L1,
    "abbr"_L1, "data"_L1, "time"_L1, "code"_L1, "var"_L1, "samp"_L1, "kbd"_L1, "sub"_L1, "sup"_L1, "i"_L1, "b"_L1,
    "u"_L1, "mark"_L1, "ruby"_L1, "rt"_L1, "rp"_L1, "bdi"_L1, "bdo"_L1, "span"_L1, "br"_L1, "wbr"_L1, "ins"_L1,
    "del"_L1, "img"_L1, "font"_L1};

/// Where a walk over attributes may be. An attribute is a letter or hyphen, with a value behind `=` or without, so a
/// word is several of them and more than one state may hold at once.
enum AttributeState : quint8 {
    Border = 1, ///< between attributes
    Space = 2, ///< white space after one
    Letter = 4, ///< after a letter, which `=` may follow
    LetterSpace = 8, ///< the same with white space between
    Value = 16, ///< after `=`
    Unquoted = 32, ///< in a value without quotes
    Double = 64,
    Single = 128
};

bool isAttributeLetter(QChar c)
{
    return isAsciiLetter(c) || c == u'-';
}

/// The states after a quotation mark within or before a value.
quint8 afterQuote(quint8 states, AttributeState same, AttributeState other)
{
    if (states & same)
        return Border;
    if (states & other)
        return other;
    return states & Value ? quint8{same} : quint8{0};
}

quint8 afterSpace(quint8 states)
{
    quint8 next = states & (Space | LetterSpace | Value);
    if (states & (Border | Unquoted))
        next |= Space;
    if (states & Letter)
        next |= LetterSpace;
    return next;
}

quint8 afterCharacter(quint8 states, QChar c)
{
    if (states & (Double | Single) && c != u'"' && c != u'\'')
        return states & (Double | Single);
    if (c == u'"')
        return afterQuote(states, Double, Single);
    if (c == u'\'')
        return afterQuote(states, Single, Double);
    if (isBlank(c))
        return afterSpace(states);
    quint8 next = states & (Value | Unquoted) ? quint8{Unquoted} : quint8{0};
    if (isAttributeLetter(c) && states & (Border | Space | Letter | LetterSpace | Unquoted))
        next |= Letter;
    if (c == u'=' && states & (Letter | LetterSpace))
        next |= Value;
    return next;
}

} // namespace

TagScanner::TagScanner(QStringView text)
    : m_text(text)
    , m_inkEnd(text.size())
{
    while (m_inkEnd > 0 && isBlank(m_text[m_inkEnd - 1]))
        --m_inkEnd;
}

std::optional<HtmlMatch> TagScanner::inlineHtml(qsizetype open)
{
    return html(open, false);
}

std::optional<HtmlMatch> TagScanner::blockHtml(qsizetype open)
{
    return html(open, true);
}

/// Behind the name of the tag that opens here, or -1; a name that is the start of an address is none.
qsizetype TagScanner::tagNameEnd(qsizetype open) const
{
    qsizetype end = open + 1;
    while (isWordAt(m_text, end))
        ++end;
    if (end == open + 1 || m_text.sliced(end).startsWith(":/"_L1))
        return -1;
    qsizetype sign = end;
    while (sign < m_text.size() && m_text[sign] != u'@' && !isBlank(m_text[sign]) && !isWordCharacter(m_text, sign))
        ++sign;
    return sign < m_text.size() && m_text[sign] == u'@' ? -1 : end;
}

bool TagScanner::opensBlockTag(qsizetype open) const
{
    if (open >= m_text.size() || m_text[open] != u'<')
        return false;
    const qsizetype end = tagNameEnd(open);
    if (end < 0)
        return false;
    const QStringView name = m_text.sliced(open + 1, end - open - 1);
    return std::none_of(inlineTags.begin(), inlineTags.end(), [name](QLatin1StringView tag) { return name == tag; });
}

/// A walk that meets the states of one that failed, or fewer, fails as well.
bool TagScanner::hasFailedFrom(qsizetype index, quint8 states) const
{
    const qsizetype known = index - m_failedStart;
    return known >= 0 && known < static_cast<qsizetype>(m_failedStates.size())
        && (states & ~m_failedStates[static_cast<std::size_t>(known)]) == 0;
}

TagScanner::TagEnd TagScanner::attributesEnd(qsizetype index)
{
    const qsizetype start = index;
    std::vector<quint8> walked;
    quint8 states = Border;
    for (; index < m_text.size() && states; ++index) {
        const QChar c = m_text[index];
        const bool isQuoted = states & (Double | Single);
        const bool isBorder = states & (Border | Letter | Unquoted);
        const bool isSpaced = states & (Space | LetterSpace);
        if (c == u'>' && !isQuoted && (isBorder || isSpaced))
            return {index + 1, isBorder, true};
        if (c == u'/' && !isQuoted && (isBorder || isSpaced) && m_text.sliced(index + 1).startsWith(u'>')
            && !(states & Unquoted))
            return {index + 2, false, false};
        if (c == u'>' && !isQuoted)
            break;
        if (hasFailedFrom(index, states))
            return {};
        walked.push_back(states);
        states = afterCharacter(states, c);
    }
    m_failedStates = std::move(walked);
    m_failedStart = start;
    return {};
}

/// Behind the two line feeds or the white space that must follow a block, or -1.
qsizetype TagScanner::blockTail(qsizetype index) const
{
    while (index < m_text.size() && m_text[index] == u' ')
        ++index;
    if (m_text.sliced(index).startsWith("\n\n"_L1)) {
        while (index < m_text.size() && m_text[index] == u'\n')
            ++index;
        return index;
    }
    return index >= m_inkEnd ? m_text.size() : -1;
}

std::optional<HtmlMatch> TagScanner::ended(qsizetype htmlEnd, bool isElement, bool isBlock) const
{
    const qsizetype end = isBlock ? blockTail(htmlEnd) : htmlEnd;
    return end < 0 ? std::nullopt : std::optional(HtmlMatch{end, htmlEnd, isElement});
}

std::optional<HtmlMatch> TagScanner::comment(qsizetype open, bool isBlock)
{
    const qsizetype end = m_commentEnd.next(open + 4, [this, isBlock](qsizetype from) {
        qsizetype at = m_text.indexOf("-->"_L1, from);
        while (at >= 0 && isBlock && blockTail(at + 3) < 0)
            at = m_text.indexOf("-->"_L1, at + 1);
        return at;
    });
    return end < 0 ? std::nullopt : ended(end + 3, false, isBlock);
}

std::optional<HtmlMatch> TagScanner::element(qsizetype open, qsizetype nameEnd, const TagEnd &tag, bool isBlock)
{
    const QString closing = u"</%1>"_s.arg(m_text.sliced(open + 1, nameEnd - open - 1));
    const qsizetype close = m_closing[closing].next(tag.end, [this, &closing, isBlock](qsizetype from) {
        qsizetype at = m_text.indexOf(closing, from);
        while (at >= 0 && isBlock && blockTail(at + closing.size()) < 0)
            at = m_text.indexOf(closing, at + 1);
        return at;
    });
    return close < 0 ? std::nullopt : ended(close + closing.size(), true, isBlock);
}

std::optional<HtmlMatch> TagScanner::html(qsizetype open, bool isBlock)
{
    if (m_text.sliced(open).startsWith("<!--"_L1)) {
        if (const std::optional<HtmlMatch> found = comment(open, isBlock))
            return found;
    }
    const qsizetype nameEnd = isBlock && !opensBlockTag(open) ? -1 : tagNameEnd(open);
    if (nameEnd < 0)
        return {};
    const TagEnd tag = attributesEnd(nameEnd);
    if (tag.end < 0)
        return {};
    if (isBlock ? tag.isBare : tag.isSpaced) {
        if (const std::optional<HtmlMatch> found = element(open, nameEnd, tag, isBlock))
            return found;
    }
    return ended(tag.end, false, isBlock);
}

} // namespace postroom
