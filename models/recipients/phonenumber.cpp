// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonenumber.h"

#include "core/latemodule.h"
#include "recipients/phonerates.h"
#include "recipients/phonereading.h"
#include "recipients/ukmobiles.h"

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

QString writtenMobile(const QString &normalised)
{
    return u'0' + normalised.sliced(2, 4) + u' ' + normalised.sliced(6);
}

const PhoneReading &reading()
{
    static const auto *const loaded
        = reinterpret_cast<PhoneReadingFunction>(lateFunction("phonenumbers", "postroomPhoneReading"))();
    return *loaded;
}

} // namespace

PhoneNumber PhoneNumber::ofUkMobile(const UkMobile &mobile)
{
    const QString national = QString::number(mobile.nationalNumber);
    PhoneNumber number;
    number.m_countryCode = ukCode;
    number.m_nationalNumber = national;
    number.m_region = QString::fromLatin1(mobile.region);
    number.m_isInternational = !mobile.isInDramaRange && qstrcmp(mobile.region, "GB") != 0;
    number.m_normalised = QString::number(ukCode) + national;
    number.m_national = writtenMobile(number.m_normalised);
    number.m_international = QStringLiteral("+44 ") + number.m_national.sliced(1);
    return number;
}

std::optional<PhoneNumber> PhoneNumber::read(QStringView text, PhoneFault *fault)
{
    if (const std::optional<UkMobile> mobile = readUkMobile(text)) {
        if (fault)
            *fault = PhoneFault::None;
        return ofUkMobile(*mobile);
    }
    return readWithLibrary(text, fault);
}

std::optional<PhoneNumber> PhoneNumber::readWithLibrary(QStringView text, PhoneFault *fault)
{
    PhoneFault found = PhoneFault::None;
    return reading().read(text, fault ? *fault : found);
}

std::optional<PhoneNumber> PhoneNumber::readServiceContact(QStringView text, PhoneFault *fault)
{
    PhoneFault found = PhoneFault::None;
    return reading().readServiceContact(text, fault ? *fault : found);
}

PhoneFault PhoneNumber::refusal(const PhonePermissions &permissions) const
{
    if (!isUk() && !permissions.international)
        return PhoneFault::NotAUkMobile;
    if (isUk() && m_isLandline && !permissions.ukLandlines)
        return PhoneFault::NotAUkMobile;
    return isPricedCountry(m_countryCode) ? PhoneFault::None : PhoneFault::UnsupportedCountryCode;
}

void loadPhoneNumbers()
{
    constexpr QStringView anyForeign = u"+33 1 23 45 67 89";
    static_cast<void>(isPossiblePhone(anyForeign));
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
        return writtenMobile(normalised);
    return reading().shown(normalised);
}

} // namespace postroom
