// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lettercase.h"

namespace postroom {
namespace {

constexpr char16_t capitalSigma = 0x03a3;
constexpr char16_t finalSigma = 0x03c2;
constexpr char32_t capitalIWithDot = 0x0130;
constexpr QStringView midWordPunctuation = u"'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55"
                                           u"\uff07\uff0e\uff1a";

/// A letter that has case, in the sense of the final-sigma rule.
bool isCased(QChar c)
{
    return c.isLower() || c.isUpper() || c.isTitleCase() || c.toLower() != c || c.toUpper() != c;
}

/// Marks, formats and mid-word punctuation, which the final-sigma rule looks through (Unicode's Case_Ignorable).
bool isCaseIgnorable(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return midWordPunctuation.contains(c);
    }
}

/// Looks from a position in one direction, past ignorable characters, for a letter that has case.
bool casedLetterFrom(QStringView text, qsizetype index, int step)
{
    while (index >= 0 && index < text.size() && isCaseIgnorable(text[index]))
        index += step;
    return index >= 0 && index < text.size() && isCased(text[index]);
}

} // namespace

QString lowerCase(QStringView text)
{
    QString lower;
    lower.reserve(text.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() != capitalSigma)
            continue;
        if (!casedLetterFrom(text, i - 1, -1) || casedLetterFrom(text, i + 1, 1))
            continue;
        lower += text.sliced(start, i - start).toString().toLower();
        lower += QChar(finalSigma);
        start = i + 1;
    }
    return lower + text.sliced(start).toString().toLower();
}

char32_t lowerCodePoint(char32_t codePoint)
{
    if (codePoint < 0x80)
        return codePoint >= U'A' && codePoint <= U'Z' ? codePoint + 0x20 : codePoint;
    return codePoint == capitalIWithDot ? U'i' : QChar::toLower(codePoint);
}

char32_t nextCodePoint(QStringView text, qsizetype &index)
{
    const char16_t unit = text[index++].unicode();
    if (QChar::isHighSurrogate(unit) && index < text.size() && text[index].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[index++].unicode());
    return unit;
}

bool isBeforeByCodePoint(const QString &left, const QString &right)
{
    return left.toStdU32String() < right.toStdU32String();
}

} // namespace postroom
