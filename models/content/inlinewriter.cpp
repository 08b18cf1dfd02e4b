// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/inlinewriter.h"

#include "content/characterclass.h"
#include "content/markdownescape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// Links within the text of links: the platform gives up between two and three hundred; so much is read again.
constexpr int deepestLink = 200;
constexpr qsizetype mostNested = 4'000'000;

constexpr QLatin1StringView escapable("\\`*{}[]()#+-.!_>~|");

/// Characters at which a run of plain text stops, so that a rule is tried there; spaces and h need a second look.
constexpr std::array<bool, 128> makeStops()
{
    std::array<bool, 128> stops{};
    for (char c : {'\\', '<', '!', '[', '_', '*', '`', '~', 'h', ' ', '\n'})
        stops[static_cast<std::size_t>(c)] = true;
    return stops;
}
constexpr std::array<bool, 128> stops = makeStops();

bool startsUrl(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at + 1] != u't') // asked at every h
        return false;
    const QStringView rest = text.sliced(at);
    return rest.startsWith("http://"_L1) || rest.startsWith("https://"_L1);
}

/// Behind the plain text that starts here; at least one character.
qsizetype plainEnd(QStringView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.unicode() >= 128 || !stops[c.unicode()])
            continue;
        if (c == u'h' && !startsUrl(text, at))
            continue;
        if (c != u' ')
            return at;
        const qsizetype spaces = at;
        while (at < text.size() && text[at] == u' ')
            ++at;
        if (at == text.size() || text[at] == u'\n')
            return at == text.size() ? at : spaces;
        --at;
    }
    return text.size();
}

QStringView part(QStringView text, TextSpan span)
{
    return text.sliced(span.start, span.end - span.start);
}

} // namespace

InlineWriter::Text::Text(QStringView source)
    : text(source)
    , inkEnd(source.size())
{
    while (inkEnd > 0 && isBlank(text[inkEnd - 1]))
        --inkEnd;
}

InlineWriter::InlineWriter(MarkdownDocument &document, const MarkdownStyle &style)
    : m_document(document)
    , m_style(style)
{
}

void InlineWriter::write(QString &out, QStringView text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    Text source(text);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = writeSpecial(out, source, at);
        if (end < 0) {
            end = plainEnd(text, at);
            appendMarkdownEscaped(out, text.sliced(at, end - at));
        }
        at = end;
    }
}

qsizetype InlineWriter::writeSpecial(QString &out, Text &source, qsizetype at)
{
    switch (source.text[at].unicode()) {
    case u'\\':
        return writeEscape(out, source, at);
    case u'<':
        return writeMarkup(out, source, at);
    case u'h':
        return writeUrl(out, source, at);
    case u'[':
    case u'!':
        return writeBracket(out, source, at);
    case u' ':
    case u'\n':
        return writeLineBreak(out, source, at);
    default:
        return -1;
    }
}

qsizetype InlineWriter::writeEscape(QString &out, const Text &source, qsizetype at) const
{
    const QStringView next = source.text.sliced(at + 1).left(1);
    if (next.isEmpty() || next[0].unicode() >= 128 || !escapable.contains(next[0]))
        return -1;
    appendMarkdownEscaped(out, next);
    return at + 2;
}

/// The address in `<address>`: no space in it, and an @ or : that is neither its first nor its last character.
std::optional<TextSpan> InlineWriter::angleAddress(Text &source, qsizetype at) const
{
    const QStringView text = source.text;
    const qsizetype close = source.angleEnd.next(at + 1, [text](qsizetype from) {
        while (from < text.size() && text[from] != u' ' && text[from] != u'>')
            ++from;
        return from < text.size() ? from : -1;
    });
    if (close < 0 || text[close] == u' ')
        return {};
    if (source.markFor != close) {
        source.markFor = close;
        source.markBefore = close - 2;
        while (source.markBefore > at && text[source.markBefore] != u'@' && text[source.markBefore] != u':')
            --source.markBefore;
    }
    return source.markBefore > at + 1 ? std::optional(TextSpan{at + 1, close}) : std::nullopt;
}

qsizetype InlineWriter::writeMarkup(QString &out, Text &source, qsizetype at) const
{
    if (!source.tags)
        source.tags.emplace(source.text);
    if (const std::optional<HtmlMatch> html = source.tags->inlineHtml(at)) {
        out += source.text.sliced(at, html->end - at);
        return html->end;
    }
    const std::optional<TextSpan> address = angleAddress(source, at);
    if (!address)
        return -1;
    m_style.automaticLink(out, part(source.text, *address));
    return address->end + 1;
}

qsizetype InlineWriter::writeUrl(QString &out, const Text &source, qsizetype at) const
{
    const QStringView text = source.text;
    if (!startsUrl(text, at))
        return -1;
    const qsizetype start = text.indexOf(u'/', at) + 2;
    qsizetype end = start;
    while (end < text.size() && text[end] != u'<' && !isBlank(text[end]))
        ++end;
    while (end > start && QStringView(u".,:\"')]").contains(text[end - 1]))
        --end;
    // Two characters at least, and one beyond the first plane has two units.
    if (end < start + 2 || (end == start + 2 && text[start].isHighSurrogate()))
        return -1;
    const QStringView url = text.sliced(at, end - at);
    if (m_inLink)
        appendMarkdownEscaped(out, url);
    else
        m_style.automaticLink(out, url);
    return end;
}

LinkScanner &InlineWriter::links(Text &source) const
{
    if (!source.links)
        source.links.emplace(source.text);
    return *source.links;
}

qsizetype InlineWriter::writeBracket(QString &out, Text &source, qsizetype at)
{
    const bool isImage = source.text[at] == u'!';
    const qsizetype open = isImage ? at + 1 : at;
    if (open >= source.text.size() || source.text[open] != u'[')
        return -1;
    if (!isImage) {
        const qsizetype end = writeFootnote(source, open);
        if (end >= 0)
            return end;
    }
    const bool mayNest = m_depth < deepestLink && m_nested < mostNested + 16 * source.text.size();
    if (const std::optional<LinkScanner::Link> link = mayNest ? links(source).link(open) : std::nullopt) {
        if (!isImage)
            writeLink(out, source, *link, {part(source.text, link->address), part(source.text, link->title)});
        return link->end;
    }
    return writeReference(out, source, open, isImage);
}

/// A reference to a footnote writes nothing; it counts once.
qsizetype InlineWriter::writeFootnote(Text &source, qsizetype open)
{
    if (m_inFootnote || m_document.footnotes().isEmpty())
        return -1;
    const std::optional<LinkScanner::Link> link = links(source).footnote(open);
    const auto footnote
        = link ? m_document.footnotes().find(foldedKey(part(source.text, link->text))) : m_document.footnotes().end();
    if (footnote == m_document.footnotes().end() || *footnote > 0)
        return -1;
    *footnote = m_document.nextFootnoteNumber();
    return link->end;
}

const LinkDefinition *InlineWriter::definition(QStringView key) const
{
    const auto found = m_document.links().constFind(foldedKey(key));
    return found == m_document.links().constEnd() ? nullptr : &*found;
}

qsizetype InlineWriter::writeReference(QString &out, Text &source, qsizetype open, bool isImage)
{
    if (m_document.links().isEmpty())
        return -1;
    LinkScanner &scanner = links(source);
    for (const std::optional<LinkScanner::Link> &link : {scanner.reference(open), scanner.shortReference(open)}) {
        if (!link)
            continue;
        const TextSpan key = link->address.end > link->address.start ? link->address : link->text;
        const LinkDefinition *target = definition(part(source.text, key));
        if (!target)
            continue;
        if (!isImage)
            writeLink(out, source, *link, *target);
        return link->end;
    }
    return -1;
}

/// Within the text of a link no address is a link of its own; after a link in that text it is again.
void InlineWriter::writeLink(
    QString &out, const Text &source, const LinkScanner::Link &link, const LinkDefinition &target)
{
    const QStringView inner = part(source.text, link.text);
    m_nested += inner.size();
    ++m_depth;
    m_inLink = true;
    QString text;
    write(text, inner);
    m_inLink = false;
    --m_depth;
    m_style.link(out, {target.address, target.title, text});
}

qsizetype InlineWriter::writeLineBreak(QString &out, const Text &source, qsizetype at) const
{
    while (at < source.text.size() && source.text[at] == u' ')
        ++at;
    if (at >= source.text.size() || source.text[at] != u'\n' || at + 1 >= source.inkEnd)
        return -1;
    out += m_style.lineBreak;
    return at + 1;
}

} // namespace postroom
