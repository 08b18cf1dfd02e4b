// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdowndocument.h"

#include "content/blockreader.h"
#include "content/characterclass.h"
#include "content/markdownescape.h"
#include "core/lettercase.h"

#include <algorithm>

namespace postroom {
namespace {

constexpr int tabWidth = 4;

/// Line ends and tabs; columns are counted in code points.
QString withPlainLines(QStringView text)
{
    const auto isPlain = [](QChar c) { return c != u'\t' && c != u'\r' && c != u'\u2424'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    QString out;
    out.reserve(text.size() + text.size() / 16);
    int column = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t') {
            const int width = tabWidth - column % tabWidth;
            out.append(QString(width, u' '));
            column += width;
        } else if (c == u'\r' || c == u'\n') {
            i += c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
            out += u'\n';
            column = 0;
        } else {
            out += c == u'\u2424' ? QChar(u'\n') : c;
            column += c.isLowSurrogate() ? 0 : 1;
        }
    }
    return out;
}

/// A line of spaces and nothing else.
bool holdsLineOfSpaces(QStringView text)
{
    for (qsizetype line = 0; line < text.size();) {
        qsizetype ink = line;
        while (ink < text.size() && text[ink] == u' ')
            ++ink;
        if (ink > line && (ink == text.size() || text[ink] == u'\n'))
            return true;
        const qsizetype feed = text.indexOf(u'\n', ink);
        line = feed < 0 ? text.size() : feed + 1;
    }
    return false;
}

} // namespace

QString preparedForMarkdown(QStringView text)
{
    QString lines = withPlainLines(text);
    if (!holdsLineOfSpaces(lines))
        return lines;
    QChar *const begin = lines.data();
    const QChar *const end = begin + lines.size();
    QChar *to = begin;
    for (const QChar *line = begin; line < end;) {
        const QChar *ink = line;
        while (ink != end && *ink == u' ')
            ++ink;
        if (ink == end || *ink == u'\n')
            line = ink;
        while (line != end && *line != u'\n')
            *to++ = *line++;
        if (line != end)
            *to++ = *line++;
    }
    lines.truncate(to - begin);
    return lines;
}

QString foldedKey(QStringView key)
{
    QString escaped;
    appendMarkdownEscaped(escaped, lowerCase(key), true);
    QString out;
    bool wasBlank = false;
    for (QChar c : std::as_const(escaped)) {
        if (!isBlank(c))
            out += c;
        else if (!wasBlank)
            out += u' ';
        wasBlank = isBlank(c);
    }
    return out;
}

MarkdownDocument::MarkdownDocument(QStringView text)
{
    BlockReader(*this).read(keep(preparedForMarkdown(text)), BlockReader::Rules::Page);
}

QStringView MarkdownDocument::keep(QString text)
{
    m_texts.push_back(std::move(text));
    return m_texts.back();
}

} // namespace postroom
