// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/ukmobiles.h"

#include <algorithm>
#include <array>
#include <QLatin1StringView>

namespace postroom {
namespace {

constexpr qsizetype nationalLength = 10;
constexpr qsizetype longestSpelling = 14;

/// What may stand before the ten digits.
constexpr std::array prefixes{
    QLatin1StringView("0"), QLatin1StringView("44"), QLatin1StringView(""), QLatin1StringView("0044")};

/// The digits of a text of digits and single spaces, with a plus before them at most; how many there are, or -1.
qsizetype digitsOf(QStringView text, std::array<char16_t, longestSpelling> &digits)
{
    qsizetype count = 0;
    for (QChar c : text) {
        if (c == u' ')
            continue;
        if (c < u'0' || c > u'9' || count == longestSpelling)
            return -1;
        digits[static_cast<std::size_t>(count++)] = c.unicode();
    }
    return count;
}

/// Ten digits from 7700: the platform lets all of them through, although it means a part of them (template-spec §6.1
/// step 6).
bool isInDramaRange(qint64 number)
{
    constexpr qint64 afterRange = 1'000'000;
    return number / afterRange == 7700;
}

std::optional<UkMobile> mobile(qint64 number)
{
    const auto ranges = ukMobileRanges();
    const auto row = std::lower_bound(ranges.begin(), ranges.end(), number,
        [](const UkMobileRange &range, qint64 wanted) { return range.last < wanted; });
    const bool isDrama = isInDramaRange(number);
    if (row != ranges.end() && row->first <= number)
        return UkMobile{number, row->region, isDrama};
    return isDrama ? std::optional(UkMobile{number, "", true}) : std::nullopt;
}

} // namespace

std::optional<UkMobile> readUkMobile(QStringView text)
{
    const bool hasPlus = text.startsWith(u'+');
    std::array<char16_t, longestSpelling> buffer{};
    const qsizetype count = digitsOf(hasPlus ? text.sliced(1) : text, buffer);
    if (count < nationalLength)
        return {};
    const QStringView digits(buffer.data(), count);
    const QStringView national = digits.last(nationalLength);
    const QStringView before = digits.chopped(nationalLength);
    const bool isSpelling = hasPlus ? before == QLatin1StringView("44")
                                    : std::find(prefixes.begin(), prefixes.end(), before) != prefixes.end();
    if (!isSpelling || national.front() != u'7' || national[1] == u'0' || national[1] == u'6')
        return {};
    return mobile(national.toLongLong());
}

} // namespace postroom
