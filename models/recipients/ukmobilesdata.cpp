// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/ukmobiles.h"

// Made by tests/support/phonecorrections.py from libphonenumber's metadata 9.0.35; not edited by hand.
// National numbers in use, sorted.

namespace postroom {
namespace {

// clang-format off
constexpr UkMobileRange mobiles[] = {
    { 7100000000, 7457599999, "GB" },
    { 7457600000, 7457699999, "IM" },
    { 7457700000, 7508999999, "GB" },
    { 7509000000, 7509999999, "JE" },
    { 7510000000, 7523999999, "GB" },
    { 7524000000, 7524999999, "IM" },
    { 7525000000, 7599999999, "GB" },
    { 7700000000, 7700199999, "GB" },
    { 7700300000, 7700399999, "JE" },
    { 7700700000, 7700899999, "JE" },
    { 7701000000, 7780999999, "GB" },
    { 7781000000, 7781999999, "GG" },
    { 7782000000, 7796999999, "GB" },
    { 7797000000, 7797999999, "JE" },
    { 7798000000, 7828999999, "GB" },
    { 7829000000, 7829999999, "JE" },
    { 7830000000, 7838999999, "GB" },
    { 7839000000, 7839999999, "GG" },
    { 7840000000, 7911099999, "GB" },
    { 7911100000, 7911199999, "GG" },
    { 7911200000, 7911299999, "GB" },
    { 7911700000, 7911799999, "GG" },
    { 7911800000, 7911899999, "GB" },
    { 7912000000, 7936999999, "GB" },
    { 7937000000, 7937999999, "JE" },
    { 7938000000, 7999999999, "GB" },
};
// clang-format on

} // namespace

std::span<const UkMobileRange> ukMobileRanges()
{
    return mobiles;
}

} // namespace postroom
