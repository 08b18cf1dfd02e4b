// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any kind as a postal address, a postcode, a country, and an e-mail address with its internet name.
#include "fuzzinput.h"
#include "recipients/country.h"
#include "recipients/emailaddress.h"
#include "recipients/internetname.h"
#include "recipients/postaladdress.h"
#include "recipients/postcode.h"
#include "recipients/recipient.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::text(data, size);
    const PostalAddress address(text, size % 2 == 0);
    if (address.isValid() && address.lineCount() > PostalAddress::mostLines)
        __builtin_trap();
    address.asValues();
    addressFormError(text, size % 2 == 0);
    findCountry(text);
    formattedPostcode(text);
    readEmail(text);
    normalisedEmail(text);
    asciiHostName(text);
    foldedRecipient(text);
    return 0;
}
