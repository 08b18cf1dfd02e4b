// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any kind as a phone number; the shortcut for British mobiles must answer as the library does.
#include "fuzzinput.h"
#include "recipients/phonenumber.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::text(data, size);
    const std::optional<PhoneNumber> number = PhoneNumber::read(text);
    if (number != PhoneNumber::readWithLibrary(text))
        __builtin_trap();
    PhoneNumber::readServiceContact(text);
    normalisedPhone(text);
    isPossiblePhone(text);
    if (number) {
        number->refusal({});
        displayPhone(number->normalised());
    }
    return 0;
}
