// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whitespace.h"

#include <QString>

namespace postroom {

/// Classes of characters as the platform's language has them (template-spec §1.1), quick for ASCII since the scanners
/// of the template language ask for every character.

/// White space, the set W.
inline bool isBlank(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit == 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
    return isWhitespace(unit);
}

/// A letter of ASCII in either case.
inline bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// A digit of ASCII.
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A decimal digit of any script (\d).
inline bool isDigit(QChar c)
{
    return c.unicode() < 0x80 ? isAsciiDigit(c) : c.category() == QChar::Number_DecimalDigit;
}

/// A letter, a digit or _ (\w). Of a surrogate pair either half answers for the pair.
bool isWideWordCharacter(QStringView text, qsizetype index);
inline bool isWordCharacter(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    return c.unicode() < 0x80 ? isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' : isWideWordCharacter(text, index);
}

/// True where a word character follows (index may be the end).
inline bool isWordAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && isWordCharacter(text, index);
}

/// A border between a word character and none (\b).
inline bool isWordBorder(QStringView text, qsizetype index)
{
    return isWordAt(text, index - 1) != isWordAt(text, index);
}

/// How many code points a text has.
qsizetype codePointCount(QStringView text);

/// The text without white space W at its ends.
QStringView trimmedBlank(QStringView text);

} // namespace postroom
