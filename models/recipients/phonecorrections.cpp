// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonecorrections.h"

#include <algorithm>
#include <array>

namespace postroom {
namespace {

constexpr std::array ranges{
    PhoneRangeCorrection{44, 10, 7797'000'000, 7797'999'999, "JE"},
};

constexpr std::array formats{
    PhoneFormatCorrection{20, 10, 10'0000'0000, 12'9999'9999, "## ########"},
};

/// Both tables are sorted by country code, length and first number, and ranges do not overlap.
template <typename Table>
auto rowFor(const Table &table, int countryCode, int digits, quint64 number) -> const typename Table::value_type *
{
    const auto after = std::upper_bound(
        table.begin(), table.end(), std::tuple(countryCode, digits, number), [](const auto &key, const auto &row) {
            return key < std::tuple(row.countryCode, static_cast<int>(row.digits), row.first);
        });
    if (after == table.begin())
        return nullptr;
    const auto &row = *std::prev(after);
    return row.countryCode == countryCode && row.digits == digits && number <= row.last ? &row : nullptr;
}

} // namespace

const PhoneRangeCorrection *rangeCorrection(int countryCode, int digits, quint64 nationalNumber)
{
    return rowFor(ranges, countryCode, digits, nationalNumber);
}

const PhoneFormatCorrection *formatCorrection(int countryCode, int digits, quint64 nationalNumber)
{
    return rowFor(formats, countryCode, digits, nationalNumber);
}

} // namespace postroom
