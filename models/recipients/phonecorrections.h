// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace postroom {

/// National numbers that the platform's libphonenumber metadata (9.0.35) judges differently from the release that
/// Postroom is built with (8.12.57 in Debian 12); tests/support/phonecorrections.py makes the rows from both.
struct PhoneRangeCorrection {
    int countryCode;
    int digits; ///< length of the national number
    const char *region; ///< ISO region, "001" for networks without a country; nullptr: no such number
    bool isLandline; ///< as PhoneNumber::isLandline; known for country code 44 only
    const char *prefixes; ///< first digits, one or "from-to", separated by spaces
};

/// What the length of a national number alone says of it.
enum class PhoneLength { Possible, LocalOnly, TooShort, Between, TooLong };

/// Lengths that the platform's metadata judges differently; they decide what is possible and which fault is named.
struct PhoneLengthCorrection {
    int countryCode;
    int digits;
    PhoneLength length;
};

/// National numbers that the platform spaces differently. Each # takes one digit.
struct PhoneFormatCorrection {
    int countryCode;
    int digits;
    const char *international; ///< without the country code
    const char *prefixes;
};

/// All rows, sorted by country code.
std::span<const PhoneRangeCorrection> phoneRangeCorrections();
std::span<const PhoneLengthCorrection> phoneLengthCorrections();
std::span<const PhoneFormatCorrection> phoneFormatCorrections();

/// The row that holds a national number (its digits, leading zeros included), or nullptr where the library is right.
const PhoneRangeCorrection *rangeCorrection(int countryCode, QStringView nationalDigits);
const PhoneLengthCorrection *lengthCorrection(int countryCode, QStringView nationalDigits);
const PhoneFormatCorrection *formatCorrection(int countryCode, QStringView nationalDigits);

} // namespace postroom
