// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/typography.h"

#include "content/characterclass.h"
#include "content/pairsearch.h"
#include "content/spacing.h"

#include <algorithm>

namespace postroom {
namespace {

constexpr QChar openingQuote(u'‘');
constexpr QChar closingQuote(u'’');
constexpr qsizetype mostDashes = 3;

bool isCurly(QChar c)
{
    return c == openingQuote || c == closingQuote;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

qsizetype blankRunEnd(QStringView text, qsizetype index)
{
    while (index < text.size() && isBlank(text[index]))
        ++index;
    return index;
}

qsizetype inkRunEnd(QStringView text, qsizetype index)
{
    while (index < text.size() && !isBlank(text[index]))
        ++index;
    return index;
}

/// Each run of ink that holds an @ with something on both sides gets straight apostrophes; the white space on both
/// sides is used up, so that of two neighbours one space apart only the first is mended.
void straightenAddresses(QString &text)
{
    qsizetype free = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at)) {
        qsizetype start = at;
        while (start > 0 && !isBlank(text.at(start - 1)))
            --start;
        const qsizetype end = inkRunEnd(text, at);
        const bool isBounded = start == 0 || text.at(start - 1) == u'\n' || start > free;
        const bool isAddress = end - start > 2 && QStringView(text).sliced(start + 1, end - start - 2).contains(u'@');
        if (isBounded && isAddress) {
            std::replace_if(text.begin() + start, text.begin() + end, isCurly, u'\'');
            free = std::min<qsizetype>(end + 1, text.size());
        }
        at = end;
    }
}

/// One to three dashes at `index` with white space behind them; 0 where there are none.
qsizetype spacedDashesEnd(QStringView text, qsizetype index)
{
    qsizetype end = index;
    while (end < text.size() && isDash(text[end]))
        ++end;
    const bool fits = end > index && end - index <= mostDashes;
    return fits && end < text.size() && isBlank(text[end]) ? blankRunEnd(text, end) : 0;
}

/// A dash behind white space or behind what is no character of ASCII, which is looked at more closely.
constexpr auto mayBeSpacedDash = [](char16_t before, char16_t c) {
    const int isDash = same(c, u'-') | same(c, u'–') | same(c, u'—');
    const int isSpace = (before <= u' ' ? 1 : 0) | (before >= 0x80 ? 1 : 0);
    return static_cast<char16_t>(isDash & isSpace);
};

QString withEnDashes(const QString &text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype i = nextPair(text, 1, mayBeSpacedDash); i < text.size();
         i = nextPair(text, i + 1, mayBeSpacedDash)) {
        const qsizetype end = i > done && isBlank(text[i - 1]) ? spacedDashesEnd(text, i) : 0;
        if (end == 0)
            continue;
        qsizetype before = i;
        while (before > done && isBlank(text[before - 1]))
            --before;
        // Once: a reserve that asks for what is there already copies all of it.
        if (out.isNull())
            out.reserve(text.size());
        out += QStringView(text).sliced(done, before - done);
        out += QStringView(u" – ");
        done = end;
        i = end - 1;
    }
    return done == 0 ? text : out.append(QStringView(text).sliced(done));
}

} // namespace

QString withTypography(QString text)
{
    removeSpaceBeforePunctuation(text);
    text = withCurlyQuotes(text);
    straightenAddresses(text);
    return withEnDashes(text);
}

} // namespace postroom
