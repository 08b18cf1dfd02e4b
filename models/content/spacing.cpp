// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/spacing.h"

#include "content/characterclass.h"
#include "content/pairsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

bool isAnySpace(QChar c)
{
    return isAsciiWhitespace(c.unicode()) || (c.unicode() >= 0x80 && isObscureWhitespace(c.unicode()));
}

bool isSpaceOrTab(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// One line's words, joined by single spaces, behind what `out` holds.
void appendNormalised(QString &out, QStringView line)
{
    const qsizetype start = out.size();
    bool owesSpace = false;
    for (QChar c : line) {
        if (c.unicode() >= 0x80 && isZeroWidth(c.unicode()))
            continue;
        if (isBlank(c)) {
            owesSpace = out.size() > start;
            continue;
        }
        if (owesSpace)
            out += u' ';
        owesSpace = false;
        out += c;
    }
}

bool endsLine(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= 0x0a && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1e);
    return unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Writes a text message as it is tidied: what it owes is told by the white space since the last character written.
class MessageTidier {
public:
    explicit MessageTidier(qsizetype size)
        : m_out(size, Qt::Uninitialized)
        , m_begin(m_out.data())
        , m_to(m_begin)
    {
    }

    void add(QChar c)
    {
        if (endsLine(c)) {
            endLine();
        } else if (isSpaceOrTab(c)) {
            m_owesSoftSpace = true;
        } else if (c.unicode() >= 0x80 && isZeroWidth(c.unicode())) {
            m_owesSpace = m_owesSpace || m_owesSoftSpace;
            m_owesSoftSpace = false;
        } else if (isBlank(c)) {
            m_owesSpace = true;
            m_owesSoftSpace = false;
        } else {
            addInk(c);
        }
    }

    QString tidied()
    {
        while (m_to != m_begin && m_to[-1] == u'\n')
            --m_to;
        m_out.truncate(m_to - m_begin);
        return std::move(m_out);
    }

private:
    void endLine()
    {
        m_owesSpace = m_owesSoftSpace = false;
        const qsizetype written = m_to - m_begin;
        const bool isThird = written >= 2 && m_to[-1] == u'\n' && m_to[-2] == u'\n';
        if (written > 0 && !isThird)
            *m_to++ = u'\n';
    }

    /// Spaces and tabs directly before punctuation are owed no more.
    void addInk(QChar c)
    {
        const bool isPunctuation = c == u',' || c == u'.';
        const bool startsLine = m_to == m_begin || m_to[-1] == u'\n';
        if ((m_owesSpace || (m_owesSoftSpace && !isPunctuation)) && !startsLine)
            *m_to++ = u' ';
        m_owesSpace = m_owesSoftSpace = false;
        *m_to++ = c;
    }

    QString m_out;
    QChar *m_begin;
    QChar *m_to;
    bool m_owesSoftSpace = false; ///< for spaces and tabs since anything else
    bool m_owesSpace = false; ///< for white space before those
};

} // namespace

QStringView trimmedEnds(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isAnySpace(text[start]))
        ++start;
    while (end > start && isAnySpace(text[end - 1]))
        --end;
    return text.sliced(start, end - start);
}

QString normalisedSpace(QStringView text)
{
    QString out;
    out.reserve(text.size());
    appendNormalised(out, text);
    return out;
}

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsLine(text[i]))
            continue;
        lines.append(text.sliced(start, i - start));
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        lines.append(text.sliced(start));
    return lines;
}

QString normalisedLines(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool isFirst = true;
    for (QStringView line : linesOf(text)) {
        if (!isFirst)
            out += u'\n';
        isFirst = false;
        appendNormalised(out, line);
    }
    return out;
}

void removeSpaceBeforePunctuation(QString &text)
{
    const auto isLoose = [](char16_t before, char16_t c) {
        return static_cast<char16_t>((same(c, u',') | same(c, u'.')) & (same(before, u' ') | same(before, u'\t')));
    };
    qsizetype kept = 0; // characters that stand where they belong
    qsizetype done = 0;
    for (qsizetype at = nextPair(text, 1, isLoose); at < text.size(); at = nextPair(text, at + 1, isLoose)) {
        qsizetype before = at;
        while (before > done && isSpaceOrTab(std::as_const(text)[before - 1]))
            --before;
        QChar *const begin = text.data();
        std::copy(begin + done, begin + before, begin + kept);
        kept += before - done;
        done = at;
    }
    if (done == 0)
        return;
    std::copy(text.cbegin() + done, text.cend(), text.begin() + kept);
    text.truncate(kept + text.size() - done);
}

QString tidiedMessage(QStringView text)
{
    MessageTidier tidier(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        tidier.add(text[i]);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
    }
    return tidier.tidied();
}

void joinLineFeeds(QString &text)
{
    QChar *const begin = text.data();
    QChar *to = begin;
    for (const QChar *from = begin, *end = begin + text.size(); from != end; ++from) {
        const bool isThird = *from == u'\n' && to - begin >= 2 && to[-1] == u'\n' && to[-2] == u'\n';
        if (!isThird)
            *to++ = *from;
    }
    text.truncate(to - begin);
}

QString withLineBreaks(QStringView text)
{
    QString out;
    const QStringView trimmed = trimmedBlank(text);
    out.reserve(trimmed.size());
    for (QChar c : trimmed) {
        if (c == u'\n' || c == u'\r')
            out += "<br>"_L1;
        else
            out += c;
    }
    return out;
}

} // namespace postroom
