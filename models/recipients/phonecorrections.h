// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace postroom {

/// A range of numbers where the platform's libphonenumber metadata is newer than the one Postroom was built with:
/// 8.12.57 in Debian 12 against 8.13.48 and later on the platform (vectors, README: phone.json).
struct PhoneRangeCorrection {
    int countryCode;
    qint8 digits; ///< length of the national number
    quint64 first; ///< first and last national number, both in the range
    quint64 last;
    const char *region; ///< ISO region of a number that can receive messages; nullptr: no such number
};

/// A range of numbers that the platform spaces otherwise. Each # of the pattern takes one digit.
struct PhoneFormatCorrection {
    int countryCode;
    qint8 digits;
    quint64 first;
    quint64 last;
    const char *international; ///< without the country code
};

/// The row for a national number, or nullptr where the library is right.
const PhoneRangeCorrection *rangeCorrection(int countryCode, int digits, quint64 nationalNumber);
/// The row for a national number, or nullptr where the library is right.
const PhoneFormatCorrection *formatCorrection(int countryCode, int digits, quint64 nationalNumber);

} // namespace postroom
