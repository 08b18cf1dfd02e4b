// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace postroom {

/// National numbers that the platform's libphonenumber metadata (8.13.48 and later) judges differently from the release
/// that Postroom is built with (8.12.57 in Debian 12); see the vectors' README on phone.json.
struct PhoneRangeCorrection {
    int countryCode;
    int digits; ///< length of the national number
    const char *region; ///< ISO region; empty: accepted, in its country code's own region; nullptr: no such number
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

/// All rows, in no order that means anything.
std::span<const PhoneRangeCorrection> phoneRangeCorrections();
std::span<const PhoneLengthCorrection> phoneLengthCorrections();
std::span<const PhoneFormatCorrection> phoneFormatCorrections();

/// The row that holds a national number (its digits, leading zeros included), or nullptr where the library is right.
const PhoneRangeCorrection *rangeCorrection(int countryCode, QStringView nationalDigits);
const PhoneLengthCorrection *lengthCorrection(int countryCode, QStringView nationalDigits);
const PhoneFormatCorrection *formatCorrection(int countryCode, QStringView nationalDigits);

} // namespace postroom
