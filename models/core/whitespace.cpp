// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whitespace.h"

#include <algorithm>
#include <array>

namespace postroom {
namespace {

/// One run of code units, both ends included.
struct UnitRange {
    char16_t first;
    char16_t last;
};

constexpr std::array zeroWidth{UnitRange{0x180e, 0x180e}, UnitRange{0x200b, 0x200d}, UnitRange{0x2028, 0x2029},
    UnitRange{0x2060, 0x2060}, UnitRange{0xfeff, 0xfeff}};
constexpr std::array whitespace{UnitRange{0x09, 0x0d}, UnitRange{0x1c, 0x20}, UnitRange{0x85, 0x85},
    UnitRange{0xa0, 0xa0}, UnitRange{0x1680, 0x1680}, UnitRange{0x2000, 0x200a}, UnitRange{0x2028, 0x2029},
    UnitRange{0x202f, 0x202f}, UnitRange{0x205f, 0x205f}, UnitRange{0x3000, 0x3000}};
constexpr std::array lineBreaks{
    UnitRange{0x0a, 0x0d}, UnitRange{0x1c, 0x1e}, UnitRange{0x85, 0x85}, UnitRange{0x2028, 0x2029}};

template <typename Ranges> bool holds(const Ranges &ranges, char16_t unit)
{
    return std::any_of(
        ranges.begin(), ranges.end(), [unit](UnitRange range) { return unit >= range.first && unit <= range.last; });
}

QString without(QStringView text, bool (*unwanted)(char16_t))
{
    QString kept;
    kept.reserve(text.size());
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(kept), [unwanted](QChar c) { return !unwanted(c.unicode()); });
    return kept;
}

QStringView trimmed(QStringView text, bool (*unwanted)(char16_t))
{
    while (!text.isEmpty() && unwanted(text.front().unicode()))
        text = text.sliced(1);
    while (!text.isEmpty() && unwanted(text.back().unicode()))
        text.chop(1);
    return text;
}

} // namespace

bool isZeroWidth(char16_t unit)
{
    return holds(zeroWidth, unit);
}

bool isFullWidthSpace(char16_t unit)
{
    return unit == 0xa0 || unit == 0x202f;
}

bool isObscureWhitespace(char16_t unit)
{
    return isFullWidthSpace(unit) || isZeroWidth(unit);
}

bool isAsciiWhitespace(char16_t unit)
{
    return unit == 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

bool isWhitespace(char16_t unit)
{
    return holds(whitespace, unit);
}

bool isLineBreak(char16_t unit)
{
    return holds(lineBreaks, unit);
}

QString withoutObscureWhitespace(QStringView text)
{
    const QString kept = without(text, isObscureWhitespace);
    return trimmed(kept, isAsciiWhitespace).toString();
}

QString withoutWhitespace(QStringView text)
{
    return without(text, isWhitespace);
}

QStringView trimmedOfWhitespace(QStringView text)
{
    return trimmed(text, [](char16_t unit) { return isWhitespace(unit) || isZeroWidth(unit); });
}

QString withoutAllSpace(QStringView text)
{
    return without(text, [](char16_t unit) { return isAsciiWhitespace(unit) || isObscureWhitespace(unit); });
}

} // namespace postroom
