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

struct ByCountryCode {
    template <typename Row> bool operator()(const Row &row, int code) const { return row.countryCode < code; }
    template <typename Row> bool operator()(int code, const Row &row) const { return code < row.countryCode; }
};

template <typename Row> auto rowsOf(std::span<const Row> rows, int countryCode)
{
    return std::equal_range(rows.begin(), rows.end(), countryCode, ByCountryCode());
}

template <typename Row> const Row *rowFor(std::span<const Row> rows, int countryCode, QStringView digits)
{
    const auto [first, last] = rowsOf(rows, countryCode);
    const auto row = std::find_if(first, last, [&](const Row &candidate) {
        return candidate.digits == digits.size() && beginsWithOneOf(digits, QLatin1StringView(candidate.prefixes));
    });
    return row == last ? nullptr : &*row;
}

} // namespace

const PhoneRangeCorrection *rangeCorrection(int countryCode, QStringView nationalDigits)
{
    return rowFor(phoneRangeCorrections(), countryCode, nationalDigits);
}

const PhoneLengthCorrection *lengthCorrection(int countryCode, QStringView nationalDigits)
{
    const auto [first, last] = rowsOf(phoneLengthCorrections(), countryCode);
    const auto row = std::find_if(
        first, last, [&](const PhoneLengthCorrection &candidate) { return candidate.digits == nationalDigits.size(); });
    return row == last ? nullptr : &*row;
}

const PhoneFormatCorrection *formatCorrection(int countryCode, QStringView nationalDigits)
{
    return rowFor(phoneFormatCorrections(), countryCode, nationalDigits);
}

} // namespace postroom
