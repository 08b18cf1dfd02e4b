// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/phonenumber.h"
#include "recipients/postaladdress.h"

namespace postroom {

// The platform's own sentences about recipients (vectors: README, "Recipients"), as its web administration shows them.

/// Stable code of a fault, as scripts know it: "too_long". "ok" for none.
QString phoneFaultCode(PhoneFault fault);
/// What the platform shows for a fault.
QString phoneFaultSentence(PhoneFault fault);
/// What the public API v2 answers for a fault; never translated.
QString phoneFaultApiText(PhoneFault fault);

/// What the platform shows for an e-mail address that it does not accept.
QString invalidEmailSentence();

/// Stable code of a fault of an address: "too_few_lines".
QString addressFaultCode(AddressFault fault);
/// What the platform's address form shows. Which sentence a wrong last line gets depends on the permission and on where
/// the address lies.
QString addressSentence(AddressFault fault, bool internationalAllowed, bool isInternational);
/// For an address form with nothing in it.
QString emptyAddressSentence();

/// "Missing": the platform's word in a cell that holds nothing.
QString missingCellWord();

} // namespace postroom
