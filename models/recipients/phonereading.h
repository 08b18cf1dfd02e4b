// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/phonenumber.h"

namespace postroom {

/// What the module `phonenumbers` (core/latemodule.h) does for phonenumber.h, which says what each of it means. Most
/// starts read no number that needs libphonenumber and the ten libraries that it stands on. Thread-safe.
struct PhoneReading {
    std::optional<PhoneNumber> (*read)(QStringView text, PhoneFault &fault);
    std::optional<PhoneNumber> (*readServiceContact)(QStringView text, PhoneFault &fault);
    bool (*isPossible)(QStringView text);
    /// A stored `normalised_to` as people read it.
    QString (*shown)(const QString &normalised);
};

/// The module's one function, `postroomPhoneReading`: its object, which stays.
using PhoneReadingFunction = const PhoneReading *(*)();

} // namespace postroom
