// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonenumber.h"

#include "core/latemodule.h"
#include "recipients/phonereading.h"

#include <algorithm>

namespace postroom {

namespace {

/// A British mobile that the library writes "07xxx xxxxxx"; 070 and 076 have other forms. These are nearly all the rows
/// that there are, and the library takes 12 ms to start and 60 µs for each.
bool isUkMobile(QStringView normalised)
{
    return normalised.size() == 12 && normalised.startsWith(u"447") && normalised[3] != u'0' && normalised[3] != u'6'
        && std::all_of(normalised.begin(), normalised.end(), isPhoneDigit);
}

const PhoneReading &reading()
{
    static const auto *const loaded
        = reinterpret_cast<PhoneReadingFunction>(lateFunction("phonenumbers", "postroomPhoneReading"))();
    return *loaded;
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::read(QStringView text, PhoneFault *fault)
{
    PhoneFault found = PhoneFault::None;
    std::optional<PhoneNumber> number = reading().read(text, found);
    if (fault)
        *fault = found;
    return number;
}

std::optional<QString> normalisedPhone(QStringView text)
{
    const std::optional<PhoneNumber> number = PhoneNumber::read(text);
    return number ? std::optional(number->normalised()) : std::nullopt;
}

bool isPossiblePhone(QStringView text)
{
    return reading().isPossible(text);
}

bool isValidPhone(QStringView text)
{
    return PhoneNumber::read(text).has_value();
}

QString displayInternationalPhone(const QString &normalised)
{
    const std::optional<PhoneNumber> number = PhoneNumber::read(u'+' + normalised);
    return number ? number->international() : normalised;
}

QString displayPhone(const QString &normalised)
{
    if (isUkMobile(normalised))
        return u'0' + normalised.sliced(2, 4) + u' ' + normalised.sliced(6);
    return reading().shown(normalised);
}

} // namespace postroom
