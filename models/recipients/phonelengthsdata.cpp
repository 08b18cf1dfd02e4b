// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonecorrections.h"

// Made by tests/support/phonecorrections.py from libphonenumber's metadata 8.12.57 and 9.0.35; not edited by hand.
// Lengths of national numbers that the two releases judge differently.

namespace postroom {
namespace {

// clang-format off
constexpr PhoneLengthCorrection lengths[] = {
    { 52, 11, PhoneLength::TooLong },
    { 57, 4, PhoneLength::LocalOnly },
    { 57, 8, PhoneLength::Possible },
    { 57, 9, PhoneLength::Between },
    { 62, 14, PhoneLength::Possible },
    { 62, 15, PhoneLength::Possible },
    { 62, 16, PhoneLength::Possible },
    { 62, 17, PhoneLength::Possible },
    { 229, 9, PhoneLength::Between },
    { 229, 10, PhoneLength::Possible },
    { 234, 5, PhoneLength::TooShort },
    { 234, 7, PhoneLength::LocalOnly },
    { 234, 8, PhoneLength::TooShort },
    { 234, 9, PhoneLength::TooShort },
    { 243, 8, PhoneLength::Possible },
    { 243, 10, PhoneLength::Possible },
    { 359, 10, PhoneLength::Between },
    { 359, 11, PhoneLength::Between },
    { 359, 12, PhoneLength::Possible },
    { 383, 10, PhoneLength::Possible },
    { 383, 11, PhoneLength::Possible },
    { 383, 12, PhoneLength::Possible },
    { 385, 6, PhoneLength::LocalOnly },
    { 598, 4, PhoneLength::Possible },
    { 598, 5, PhoneLength::Possible },
    { 598, 6, PhoneLength::Possible },
    { 598, 9, PhoneLength::Possible },
    { 598, 11, PhoneLength::Possible },
    { 598, 12, PhoneLength::Possible },
    { 598, 13, PhoneLength::Possible },
    { 881, 10, PhoneLength::Possible },
    { 883, 8, PhoneLength::Possible },
    { 883, 11, PhoneLength::Possible },
    { 974, 10, PhoneLength::Between },
    { 974, 11, PhoneLength::Possible },
};
// clang-format on

} // namespace

std::span<const PhoneLengthCorrection> phoneLengthCorrections()
{
    return lengths;
}

} // namespace postroom
