// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonerates.h"

#include <algorithm>

namespace postroom {
namespace {

struct PriceRow {
    int prefix;
    int multiplier;
    bool numericSender;
};

/// The platform's price list, sorted by prefix.
// clang-format off
constexpr PriceRow prices[] = {
    {1, 1, true}, {7, 10, false}, {20, 7, false}, {27, 3, true}, {30, 2, false}, {31, 3, false}, {32, 3, true},
    {33, 2, false}, {34, 2, false}, {36, 2, true}, {39, 2, false}, {40, 2, false}, {41, 2, false}, {43, 2, false},
    {44, 2, false}, {45, 2, false}, {46, 2, false}, {47, 2, false}, {48, 1, false}, {49, 5, false}, {51, 5, true},
    {52, 3, true}, {53, 2, true}, {54, 3, true}, {55, 2, true}, {56, 2, true}, {57, 2, true}, {58, 2, true},
    {60, 7, true}, {61, 2, false}, {62, 12, false}, {63, 5, false}, {64, 2, true}, {65, 2, false}, {66, 1, false},
    {81, 2, true}, {82, 1, true}, {84, 4, false}, {86, 1, true}, {90, 1, false}, {91, 2, false}, {92, 12, false},
    {93, 10, false}, {94, 12, false}, {95, 9, false}, {98, 6, true}, {211, 8, false}, {212, 6, false},
    {213, 6, false}, {216, 9, false}, {218, 9, true}, {220, 4, false}, {221, 7, false}, {222, 6, false},
    {223, 7, false}, {224, 6, false}, {225, 10, false}, {226, 4, false}, {227, 8, false}, {228, 7, false},
    {229, 7, false}, {230, 4, false}, {231, 6, false}, {232, 5, false}, {233, 8, false}, {234, 8, false},
    {235, 6, false}, {236, 7, false}, {237, 5, false}, {238, 5, false}, {239, 1, false}, {240, 6, false},
    {241, 8, false}, {242, 7, false}, {243, 5, false}, {244, 3, false}, {245, 8, false}, {246, 2, false},
    {248, 4, false}, {249, 8, false}, {250, 8, false}, {251, 9, false}, {252, 5, false}, {253, 4, false},
    {254, 3, false}, {255, 7, false}, {256, 7, false}, {257, 8, false}, {258, 4, false}, {260, 8, false},
    {261, 12, false}, {262, 3, false}, {263, 5, false}, {264, 1, false}, {265, 8, false}, {266, 3, false},
    {267, 3, false}, {268, 7, false}, {269, 7, false}, {291, 3, false}, {297, 3, false}, {298, 2, false},
    {299, 1, false}, {350, 2, true}, {351, 2, false}, {352, 2, false}, {353, 2, false}, {354, 2, false},
    {355, 3, false}, {356, 2, false}, {357, 2, false}, {358, 2, false}, {359, 4, true}, {370, 2, false},
    {371, 2, false}, {372, 2, false}, {373, 2, true}, {374, 5, false}, {375, 6, false}, {376, 3, false},
    {377, 4, true}, {378, 8, false}, {380, 5, false}, {381, 7, false}, {382, 4, false}, {383, 5, false},
    {385, 2, false}, {386, 4, false}, {387, 3, false}, {389, 1, false}, {420, 2, false}, {421, 2, false},
    {423, 1, false}, {500, 3, false}, {501, 5, false}, {502, 5, true}, {503, 2, false}, {504, 5, false},
    {505, 4, false}, {506, 1, false}, {507, 4, true}, {508, 4, false}, {509, 8, false}, {590, 4, true},
    {591, 4, false}, {592, 6, false}, {593, 4, true}, {594, 4, false}, {595, 3, false}, {596, 4, false},
    {597, 6, false}, {598, 2, true}, {599, 7, false}, {670, 5, false}, {672, 2, false}, {673, 2, false},
    {674, 6, false}, {675, 6, false}, {676, 4, false}, {677, 2, false}, {678, 4, false}, {679, 5, false},
    {680, 2, false}, {681, 2, false}, {682, 4, false}, {683, 8, false}, {685, 5, false}, {686, 1, false},
    {687, 3, false}, {689, 3, false}, {690, 8, false}, {691, 2, false}, {692, 2, false}, {852, 2, false},
    {853, 1, false}, {855, 8, true}, {856, 8, true}, {880, 9, false}, {886, 2, true}, {960, 6, false},
    {961, 9, true}, {962, 8, false}, {963, 9, true}, {964, 9, false}, {965, 7, false}, {966, 5, false},
    {967, 6, false}, {968, 4, false}, {970, 9, false}, {971, 3, false}, {972, 6, false}, {973, 3, false},
    {974, 6, false}, {975, 10, false}, {976, 7, true}, {977, 8, true}, {992, 10, false}, {993, 7, false},
    {994, 9, false}, {995, 4, false}, {996, 8, false}, {998, 12, false}, {1242, 3, true}, {1246, 7, true},
    {1264, 6, false}, {1268, 5, false}, {1284, 5, false}, {1345, 6, false}, {1441, 7, false}, {1473, 6, false},
    {1649, 6, false}, {1664, 6, true}, {1684, 2, true}, {1721, 2, false}, {1758, 7, false}, {1767, 7, false},
    {1784, 7, false}, {1809, 3, true}, {1829, 3, true}, {1849, 3, true}, {1868, 7, false}, {1869, 6, false},
    {1876, 7, false},
};
// clang-format on

const PriceRow *rowOf(int prefix)
{
    const auto *row = std::lower_bound(std::begin(prices), std::end(prices), prefix,
        [](const PriceRow &candidate, int wanted) { return candidate.prefix < wanted; });
    return row != std::end(prices) && row->prefix == prefix ? row : nullptr;
}

/// The prefix of a number in the North American plan with its area, "1664"; 0 for all others.
int areaPrefix(const PhoneNumber &number)
{
    constexpr int northAmerica = 1;
    return number.countryCode() == northAmerica ? QStringView(number.normalised()).first(4).toInt() : 0;
}

} // namespace

bool isPricedCountry(int countryCode)
{
    return rowOf(countryCode) != nullptr;
}

PhonePrice priceOf(const PhoneNumber &number)
{
    const PriceRow *area = rowOf(areaPrefix(number));
    const int prefix = area ? area->prefix : number.countryCode();
    const PriceRow *row = area ? area : rowOf(prefix);
    PhonePrice price;
    price.prefix = QString::number(prefix);
    price.isPriced = row != nullptr;
    price.multiplier = number.isInternational() ? (row ? row->multiplier : 0) : 1;
    price.needsNumericSender = row && row->numericSender;
    return price;
}

} // namespace postroom
