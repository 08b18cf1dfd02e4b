// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace postroom {

/// 1 where two units are the same, else 0: a comparison that the compiler does for several characters at once.
constexpr char16_t same(char16_t one, char16_t other)
{
    return one == other ? 1 : 0;
}

/// The first index from `from` on at which isPair(unit before, unit) is not 0; the size of the text where there is
/// none. For what is rare in a whole body: blocks are looked at without a branch, so isPair joins comparisons by | and
/// &.
template <typename Pair> qsizetype nextPair(QStringView text, qsizetype from, Pair isPair)
{
    constexpr qsizetype block = 32;
    const char16_t *const units = text.utf16();
    qsizetype index = from > 1 ? from : 1;
    for (; index + block <= text.size(); index += block) {
        const char16_t *const first = units + index;
        char16_t hits = 0;
        for (qsizetype i = 0; i < block; ++i)
            hits |= isPair(first[i - 1], first[i]);
        if (hits != 0)
            break;
    }
    while (index < text.size() && isPair(units[index - 1], units[index]) == 0)
        ++index;
    return index < text.size() ? index : text.size();
}

} // namespace postroom
