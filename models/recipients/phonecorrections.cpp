// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonecorrections.h"

#include <algorithm>
#include <QLatin1StringView>

namespace postroom {
namespace {

/// True when digits begin with a prefix, "501", or with one of a range of them, "580-582".
bool beginsWith(QStringView digits, QLatin1StringView prefixes)
{
    const qsizetype dash = prefixes.indexOf(u'-');
    const QLatin1StringView from = dash < 0 ? prefixes : prefixes.first(dash);
    const QLatin1StringView to = dash < 0 ? prefixes : prefixes.sliced(dash + 1);
    const QStringView start = digits.first(std::min(digits.size(), from.size()));
    return start.compare(from) >= 0 && start.compare(to) <= 0;
}

bool beginsWithOneOf(QStringView digits, QLatin1StringView list)
{
    for (QLatin1StringView prefixes : list.tokenize(u' ')) {
        if (beginsWith(digits, prefixes))
            return true;
    }
    return false;
}

template <typename Row> const Row *rowFor(std::span<const Row> rows, int countryCode, QStringView digits)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &candidate) {
        return candidate.countryCode == countryCode && candidate.digits == digits.size()
            && beginsWithOneOf(digits, QLatin1StringView(candidate.prefixes));
    });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

const PhoneRangeCorrection *rangeCorrection(int countryCode, QStringView nationalDigits)
{
    return rowFor(phoneRangeCorrections(), countryCode, nationalDigits);
}

const PhoneLengthCorrection *lengthCorrection(int countryCode, QStringView nationalDigits)
{
    const auto rows = phoneLengthCorrections();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const PhoneLengthCorrection &candidate) {
        return candidate.countryCode == countryCode && candidate.digits == nationalDigits.size();
    });
    return row == rows.end() ? nullptr : &*row;
}

const PhoneFormatCorrection *formatCorrection(int countryCode, QStringView nationalDigits)
{
    return rowFor(phoneFormatCorrections(), countryCode, nationalDigits);
}

} // namespace postroom
