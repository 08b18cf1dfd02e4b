// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/phonenumber.h"

namespace postroom {

/// True for a country code in the platform's price list: it sends to no other (template-spec §6.1).
bool isPricedCountry(int countryCode);

/// What the platform's price list says of a number (template-spec §6.1 "Derived values").
struct PhonePrice {
    QString prefix; ///< country code, or "1" and three digits where those have a price of their own
    bool isPriced = false; ///< the prefix is in the list; the platform fails on what follows when it is not
    int multiplier = 0; ///< text message parts counted for one: 1 for what is not international
    bool needsNumericSender = false; ///< the country takes no sender name
};

/// The price of a number. One that is not international costs 1 whatever its prefix.
PhonePrice priceOf(const PhoneNumber &number);

} // namespace postroom
