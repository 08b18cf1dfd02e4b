// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/quoterun.h"

#include "content/characterclass.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr QChar singleQuote(u'\'');
constexpr QChar doubleQuote(u'"');
constexpr QChar openSingle(u'‘');
constexpr QChar closeSingle(u'’');
constexpr QChar openDouble(u'“');
constexpr QChar closeDouble(u'”');

/// What a backslash makes of the character behind it: an entity that stays one.
struct Escape {
    QChar character;
    QLatin1StringView entity;
};
constexpr std::array escapes{Escape{u'\\', "&#92;"_L1}, Escape{u'"', "&#34;"_L1}, Escape{u'\'', "&#39;"_L1},
    Escape{u'.', "&#46;"_L1}, Escape{u'-', "&#45;"_L1}, Escape{u'`', "&#96;"_L1}};

/// Entities that become their character.
struct Entity {
    QLatin1StringView text;
    QChar character;
};
constexpr std::array entities{Entity{"&#8211;"_L1, u'–'}, Entity{"&#8212;"_L1, u'—'}, Entity{"&#8216;"_L1, openSingle},
    Entity{"&#8217;"_L1, closeSingle}, Entity{"&#8220;"_L1, openDouble}, Entity{"&#8221;"_L1, closeDouble},
    Entity{"&#8230;"_L1, u'…'}};

/// What may stand before an opening quote, besides white space.
constexpr std::array openers{
    "&nbsp;"_L1, "--"_L1, "&mdash;"_L1, "&ndash;"_L1, "&#8211;"_L1, "&#8212;"_L1, "&#x2013;"_L1, "&#x2014;"_L1};

constexpr QLatin1StringView punctuation("!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~");

QString withEscapes(QStringView text)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto *escape = text[i] == u'\\' && i + 1 < text.size() ? std::find_if(escapes.begin(), escapes.end(),
                                 [next = text[i + 1]](const Escape &candidate) { return candidate.character == next; })
                                                                     : escapes.end();
        if (escape == escapes.end()) {
            out += text[i];
            continue;
        }
        out += escape->entity;
        ++i;
    }
    return out;
}

} // namespace

bool mayHoldCurlyEntity(QStringView text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        if (text.size() - at > 2 && text[at + 1] == u'#' && text[at + 2] == u'8')
            return true;
    }
    return false;
}

QuoteRun::QuoteRun(QStringView text, QChar before)
    : m_text(withEscapes(text))
    , m_before(before)
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == singleQuote || m_text[i] == doubleQuote)
            m_quotes.push_back({i, m_text[i], {}});
    }
}

void QuoteRun::appendTo(QString &out)
{
    if (m_text.size() == 1 && !m_quotes.empty()) {
        settleAlone();
    } else if (!m_quotes.empty()) {
        settleSingles();
        settleDoubles();
    }
    for (const Quote &quote : m_quotes)
        m_text[quote.index] = quote.curly;
    if (mayHoldCurlyEntity(m_text)) {
        for (const Entity &entity : entities)
            m_text.replace(entity.text, QStringView(&entity.character, 1).toString());
    }
    out += m_text;
}

void QuoteRun::settleAlone()
{
    const bool closes = !isBlank(m_before);
    const bool isSingle = m_quotes.front().straight == singleQuote;
    m_quotes.front().curly = isSingle ? (closes ? closeSingle : openSingle) : (closes ? closeDouble : openDouble);
}

void QuoteRun::settleSingles()
{
    settleAtStart(singleQuote, closeSingle, true);
    settleAtStart(doubleQuote, closeDouble, true);
    settlePairs(doubleQuote, singleQuote, openDouble, openSingle);
    settlePairs(singleQuote, doubleQuote, openSingle, openDouble);
    settleDecades();
    settleOpening(singleQuote, openSingle);
    settleClosingSingles(false);
    settleClosingSingles(true);
    settleRest(singleQuote, openSingle);
}

void QuoteRun::settleDoubles()
{
    settleOpening(doubleQuote, openDouble);
    for (Quote &quote : m_quotes) {
        const qsizetype next = quote.index + 1;
        if (isOpenStill(quote, doubleQuote) && next < m_text.size() && isBlank(m_text[next]))
            quote.curly = closeDouble;
    }
    settleAtStart(doubleQuote, closeDouble, false);
    settleClosingDoubles();
    settleRest(doubleQuote, openDouble);
}

/// A quote at the very start closes before punctuation; the oddity is that early on it must be followed by the two
/// characters \B as well. A quote that is settled already is punctuation no more.
void QuoteRun::settleAtStart(QChar straight, QChar curly, bool needsOddity)
{
    if (m_quotes.front().index != 0 || !isOpenStill(m_quotes.front(), straight) || m_text.size() < 2)
        return;
    const bool isSettled = m_quotes.size() > 1 && m_quotes[1].index == 1 && !m_quotes[1].curly.isNull();
    const bool isPunctuation = !isSettled && m_text[1].unicode() < 0x80 && punctuation.contains(m_text[1]);
    const bool isOdd = QStringView(m_text).sliced(2).startsWith("\\B"_L1);
    if (isPunctuation && (isOdd || !needsOddity))
        m_quotes.front().curly = curly;
}

void QuoteRun::settlePairs(QChar first, QChar second, QChar firstCurly, QChar secondCurly)
{
    for (std::size_t i = 0; i + 1 < m_quotes.size(); ++i) {
        Quote &one = m_quotes[i];
        Quote &two = m_quotes[i + 1];
        const bool areNeighbours = two.index == one.index + 1 && isOpenStill(one, first) && isOpenStill(two, second);
        if (!areNeighbours || !isWordAt(m_text, two.index + 1))
            continue;
        one.curly = firstCurly;
        two.curly = secondCurly;
    }
}

void QuoteRun::settleDecades()
{
    for (Quote &quote : m_quotes) {
        const qsizetype i = quote.index;
        const bool isDecade
            = i + 3 < m_text.size() && isDigit(m_text[i + 1]) && isDigit(m_text[i + 2]) && m_text[i + 3] == u's';
        if (isDecade && isOpenStill(quote, singleQuote) && isWordAt(m_text, i - 1))
            quote.curly = closeSingle;
    }
}

bool QuoteRun::hasOpenerBefore(qsizetype index) const
{
    if (index == 0)
        return false;
    if (isBlank(m_text[index - 1]))
        return true;
    const QChar last = m_text[index - 1];
    const QStringView before = QStringView(m_text).first(index);
    return (last == u';' || last == u'-')
        && std::any_of(
            openers.begin(), openers.end(), [before](QLatin1StringView opener) { return before.endsWith(opener); });
}

bool QuoteRun::hasCloserBefore(qsizetype index) const
{
    return index > 0 && !QStringView(u" \t\r\n[{(-").contains(m_text[index - 1]);
}

/// An s that ends a word.
bool QuoteRun::isSAlone(qsizetype index) const
{
    return index < m_text.size() && m_text[index] == u's' && !isWordAt(m_text, index + 1);
}

void QuoteRun::settleOpening(QChar straight, QChar curly)
{
    for (Quote &quote : m_quotes) {
        if (isOpenStill(quote, straight) && isWordAt(m_text, quote.index + 1) && hasOpenerBefore(quote.index))
            quote.curly = curly;
    }
}

void QuoteRun::settleClosingSingles(bool beforeSpaceOrS)
{
    qsizetype free = 0;
    for (Quote &quote : m_quotes) {
        const qsizetype next = quote.index + 1;
        if (!isOpenStill(quote, singleQuote) || quote.index - 1 < free || !hasCloserBefore(quote.index))
            continue;
        const bool isSpaceOrS = (next < m_text.size() && isBlank(m_text[next])) || isSAlone(next);
        const bool isNumber = next < m_text.size() && isDigit(m_text[next]);
        if (beforeSpaceOrS ? !isSpaceOrS : isSpaceOrS || isNumber)
            continue;
        quote.curly = closeSingle;
        free = beforeSpaceOrS ? next + 1 : next;
    }
}

void QuoteRun::settleClosingDoubles()
{
    qsizetype free = 0;
    for (Quote &quote : m_quotes) {
        if (!isOpenStill(quote, doubleQuote) || quote.index - 1 < free || !hasCloserBefore(quote.index))
            continue;
        quote.curly = closeDouble;
        free = quote.index + 1;
    }
}

void QuoteRun::settleRest(QChar straight, QChar curly)
{
    for (Quote &quote : m_quotes) {
        if (isOpenStill(quote, straight))
            quote.curly = curly;
    }
}

} // namespace postroom
