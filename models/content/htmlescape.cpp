// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/htmlescape.h"

#include "content/characterclass.h"
#include "content/htmlentities.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr int longestName = 32;
constexpr char32_t replacement = 0xfffd;

/// What stands for a text that must survive: the platform keeps these two out of harm's way as emoji, so the emoji
/// themselves become them.
struct Protected {
    QStringView text;
    QStringView standIn;
};
constexpr std::array protectedTexts{
    Protected{u"&nbsp;", u"\U0001F47E\U0001F426\U0001F974"}, Protected{u"&amp;", u"\u2795\U0001F426\U0001F974"}};

/// Windows-1252 in place of the control characters 0x80 to 0x9f; 0 where it has none.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

bool vanishes(char32_t number)
{
    return (number >= 0x01 && number <= 0x08) || number == 0x0b || (number >= 0x0e && number <= 0x1f)
        || (number >= 0x7f && number <= 0x9f) || (number >= 0xfdd0 && number <= 0xfdef) || (number & 0xfffe) == 0xfffe;
}

void appendCodePoint(QString &out, char32_t codePoint)
{
    if (codePoint > 0xffff)
        out += QChar(QChar::highSurrogate(codePoint));
    out += codePoint > 0xffff ? QChar(QChar::lowSurrogate(codePoint)) : QChar(static_cast<char16_t>(codePoint));
}

void appendNumber(QString &out, char32_t number)
{
    if (number >= 0x80 && number <= 0x9f)
        out += QChar(windows1252[number - 0x80]);
    else if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff))
        appendCodePoint(out, replacement);
    else if (!vanishes(number))
        appendCodePoint(out, number);
}

int digitValue(QChar c, int base)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return base == 16 && lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// Decodes the character references of one text; one walk serves both rules.
class ReferenceDecoder {
public:
    ReferenceDecoder(QStringView text, bool semicolonNeeded)
        : m_text(text)
        , m_semicolonNeeded(semicolonNeeded)
    {
    }

    QString decoded()
    {
        m_out.reserve(m_text.size());
        qsizetype start = 0;
        for (qsizetype at = m_text.indexOf(u'&'); at >= 0; at = m_text.indexOf(u'&', start)) {
            m_out += m_text.sliced(start, at - start);
            start = m_text.sliced(at).startsWith("&#"_L1) ? decodeNumber(at) : decodeName(at);
            if (start == at)
                m_out += m_text[start++];
        }
        m_out += m_text.sliced(start);
        return m_out;
    }

private:
    /// The position behind the reference, or `at` where there is none.
    qsizetype decodeNumber(qsizetype at)
    {
        qsizetype i = at + 2;
        const bool isHex = i < m_text.size() && (m_text[i].unicode() | 0x20) == u'x';
        i += isHex ? 1 : 0;
        const int base = isHex ? 16 : 10;
        const qsizetype first = i;
        char32_t number = 0;
        for (; i < m_text.size() && digitValue(m_text[i], base) >= 0; ++i)
            number = std::min<char32_t>(
                0x110000, number * static_cast<char32_t>(base) + static_cast<char32_t>(digitValue(m_text[i], base)));
        const bool hasSemicolon = i < m_text.size() && m_text[i] == u';';
        if (i == first || (m_semicolonNeeded && !hasSemicolon))
            return at;
        appendNumber(m_out, number);
        return hasSemicolon ? i + 1 : i;
    }

    qsizetype nameEnd(qsizetype i) const
    {
        for (int length = 0; i < m_text.size() && length < longestName; ++length) {
            if (QStringView(u"\t\n\f <&#;").contains(m_text[i]))
                break;
            i += m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate() ? 2 : 1;
        }
        return i;
    }

    qsizetype decodeName(qsizetype at)
    {
        const qsizetype end = nameEnd(at + 1);
        const bool hasSemicolon = end < m_text.size() && m_text[end] == u';';
        if (end == at + 1 || (m_semicolonNeeded && !hasSemicolon))
            return at;
        const QStringView name = m_text.sliced(at + 1, end - at - 1);
        const HtmlEntity *entity = htmlEntity(name);
        if (entity && (hasSemicolon || entity->withoutSemicolon)) {
            append(*entity);
            return hasSemicolon ? end + 1 : end;
        }
        // The longest leading part that needs no semicolon; the rest stays.
        for (qsizetype length = name.size(); length > 1; --length) {
            const HtmlEntity *part = htmlEntity(name.first(length));
            if (part && part->withoutSemicolon) {
                append(*part);
                return at + 1 + length;
            }
        }
        return at;
    }

    void append(const HtmlEntity &entity)
    {
        appendCodePoint(m_out, entity.first);
        if (entity.second)
            appendCodePoint(m_out, entity.second);
    }

    QStringView m_text;
    bool m_semicolonNeeded;
    QString m_out;
};

bool isMarkup(QChar c)
{
    return c == u'&' || c == u'<' || c == u'>';
}

QString withEntities(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isMarkup(text[i]))
            continue;
        out += text.sliced(done, i - done);
        out += text[i] == u'&' ? "&amp;"_L1 : text[i] == u'<' ? "&lt;"_L1 : "&gt;"_L1;
        done = i + 1;
    }
    return out.append(text.sliced(done));
}

QString restored(QString text)
{
    if (!text.contains(QStringView(u"\U0001F426\U0001F974")))
        return text;
    for (const Protected &one : protectedTexts)
        text.replace(one.standIn.toString(), one.text.toString());
    return text;
}

} // namespace

QString decodedReferences(QStringView text)
{
    return text.contains(u'&') ? ReferenceDecoder(text, true).decoded() : text.toString();
}

QString decodedHtml(QStringView text)
{
    return text.contains(u'&') ? ReferenceDecoder(text, false).decoded() : text.toString();
}

QString escapedHtml(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isMarkup))
        return restored(text.toString());
    if (!text.contains(u'&'))
        return restored(withEntities(text));
    QString kept = text.toString();
    for (const Protected &one : protectedTexts)
        kept.replace(one.text.toString(), one.standIn.toString());
    return restored(withEntities(decodedReferences(kept)));
}

} // namespace postroom
