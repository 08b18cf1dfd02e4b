// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/smslinks.h"

#include "content/characterclass.h"
#include "content/weblink.h"

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype longestTopLevel = 63;
constexpr QStringView linkClasses = u"class=\"govuk-link govuk-link--no-visited-state\" ";

/// A letter as [a-z] matches it when case is ignored: four others fold to one of those.
bool isLetterIgnoringCase(QChar c)
{
    return isAsciiLetter(c) || c == u'\u0130' || c == u'\u0131' || c == u'\u017f' || c == u'\u212a';
}

/// ASCII lower case; the long s is an s when case is ignored.
QChar folded(QChar c)
{
    if (c == u'\u017f')
        return u's';
    return isAsciiLetter(c) ? QChar(c.unicode() | 0x20) : c;
}

bool endsWithFolded(QStringView text, QLatin1StringView end)
{
    if (text.size() < end.size())
        return false;
    const QStringView tail = text.last(end.size());
    for (qsizetype i = 0; i < end.size(); ++i) {
        if (folded(tail[i]) != end[i])
            return false;
    }
    return true;
}

} // namespace

bool SmsLinkScanner::mayStart(qsizetype index) const
{
    return isWordBorder(m_text, index) && (index == 0 || (m_text[index - 1] != u'@' && m_text[index - 1] != u'.'));
}

qsizetype SmsLinkScanner::topLevelEnd(qsizetype start) const
{
    qsizetype end = start;
    while (end < m_text.size() && isLetterIgnoringCase(m_text[end]))
        ++end;
    const bool fits = end - start >= 2 && end - start <= longestTopLevel;
    return fits && !isWordAt(m_text, end) && !(end < m_text.size() && m_text[end] == u'@') ? end : -1;
}

SmsLinkScanner::HostChain SmsLinkScanner::chainAt(qsizetype start) const
{
    HostChain chain;
    for (qsizetype word = start;; word = chain.end + 1) {
        qsizetype end = word;
        while (end < m_text.size() && (m_text[end] == u'-' || isWordCharacter(m_text, end)))
            ++end;
        const qsizetype last = word > start ? topLevelEnd(word) : -1;
        if (last >= 0) {
            chain.lastStart = word;
            chain.lastEnd = last;
        }
        if (end > word || word == start)
            chain.end = end;
        if (end == word || end >= m_text.size() || m_text[end] != u'.')
            return chain;
    }
}

qsizetype SmsLinkScanner::withPath(qsizetype end) const
{
    if (end >= m_text.size() || !QStringView(u"/?#").contains(m_text[end]))
        return end;
    while (end < m_text.size() && m_text[end] != u'<' && !isBlank(m_text[end]))
        ++end;
    return end;
}

/// Where "http" or "https" begins that ends at `end`, or -1.
qsizetype SmsLinkScanner::schemeStart(qsizetype from, qsizetype end) const
{
    if (!m_text.sliced(end).startsWith("://"_L1))
        return -1;
    const QStringView before = m_text.sliced(from, end - from);
    for (QLatin1StringView scheme : {"http"_L1, "https"_L1}) {
        if (endsWithFolded(before, scheme) && mayStart(end - scheme.size()))
            return end - scheme.size();
    }
    return -1;
}

std::optional<FoundLink> SmsLinkScanner::linkIn(qsizetype start, const HostChain &chain) const
{
    for (qsizetype i = start; i < chain.lastStart; ++i) {
        if (m_text[i] != u'.' && mayStart(i))
            return FoundLink{i, withPath(chain.lastEnd)};
    }
    const qsizetype scheme = schemeStart(start, chain.end);
    if (scheme < 0)
        return {};
    const qsizetype host = chain.end + 3;
    const HostChain hostChain = chainAt(host);
    return hostChain.lastStart > host ? std::optional(FoundLink{scheme, withPath(hostChain.lastEnd)}) : std::nullopt;
}

std::optional<FoundLink> SmsLinkScanner::next()
{
    while (m_position < m_text.size()) {
        const qsizetype start = m_position;
        if (m_text[start] != u'-' && !isWordCharacter(m_text, start)) {
            ++m_position;
            continue;
        }
        const HostChain chain = chainAt(start);
        const std::optional<FoundLink> link = linkIn(start, chain);
        m_position = link ? link->end : chain.end;
        if (link)
            return link;
    }
    return {};
}

namespace {

/// Where the address ends: full stops, commas, colons and closing brackets without an opening one are left outside.
qsizetype addressEnd(QStringView link)
{
    qsizetype round = link.count(u')') - link.count(u'(');
    qsizetype square = link.count(u']') - link.count(u'[');
    qsizetype end = link.size();
    while (end > 0) {
        const QChar last = link[end - 1];
        qsizetype *surplus = last == u')' ? &round : last == u']' ? &square : nullptr;
        const bool isOutside = surplus ? *surplus > 0 : last == u'.' || last == u',' || last == u':';
        if (!isOutside)
            break;
        if (surplus)
            --*surplus;
        --end;
    }
    return end;
}

} // namespace

QString withSmsLinks(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    SmsLinkScanner scanner(text);
    while (const std::optional<FoundLink> found = scanner.next()) {
        out += text.sliced(done, found->start - done);
        const QStringView link = text.sliced(found->start, found->end - found->start);
        const QStringView address = link.first(addressEnd(link));
        appendLink(out, address, {}, {linkClasses});
        out += link.sliced(address.size());
        done = found->end;
    }
    out += text.sliced(done);
    return out;
}

} // namespace postroom
