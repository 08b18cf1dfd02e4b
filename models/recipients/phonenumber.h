// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// Why a text is no phone number that the platform can send to (template-spec §6.1).
enum class PhoneFault {
    None, ///< it is one
    InvalidNumber, ///< the right length, but no such number or a kind that receives no messages
    TooLong,
    TooShort, ///< also empty, and numbers that only work inside one town
    UnknownCharacter, ///< something other than digits, brackets, plus, hyphen, space
    UnsupportedCountryCode, ///< no such code, or none that the platform can send to
    NotAUkMobile, ///< a number that this service may not send to
    UnsupportedEmergencyNumber ///< a service's own contact number is 999 or 112
};

/// What a service may send text messages to, besides British mobiles (template-spec §6.1 "Service settings").
struct PhonePermissions {
    bool international = false;
    bool ukLandlines = false;
};

struct UkMobile;

/// A phone number as the platform reads it: Great Britain first, then as if its plus had been lost, then repaired
/// (template-spec §6.1). A value; thread-safe to make and to read.
class PhoneNumber {
public:
    /// The country code of the United Kingdom and the Crown dependencies.
    static constexpr int ukCode = 44;

    /// Reads a text without any service's settings. Empty when the platform refuses it; fault then says why.
    static std::optional<PhoneNumber> read(QStringView text, PhoneFault *fault = nullptr);

    /// The same without the shortcut for plain British mobiles, which answers alike.
    static std::optional<PhoneNumber> readWithLibrary(QStringView text, PhoneFault *fault = nullptr);
    /// Reads a service's own contact number, which may have three digits (template-spec §6.1 step 4).
    static std::optional<PhoneNumber> readServiceContact(QStringView text, PhoneFault *fault = nullptr);

    /// Why a service with these permissions cannot send to it; None when it can.
    PhoneFault refusal(const PhonePermissions &permissions) const;

    /// E.164 without the plus, as in `normalised_to`: "447700900123".
    QString normalised() const { return m_normalised; }
    /// Digits without country code and leading zeros, as the platform's search uses them: "7700900123".
    QString nationalNumber() const { return m_nationalNumber; }
    /// `ukCode` for the United Kingdom and the Crown dependencies.
    int countryCode() const { return m_countryCode; }
    /// ISO region, "GB" or "JE"; "001" for networks without a country; empty where none is known.
    QString region() const { return m_region; }
    /// "+44 7700 900123".
    QString international() const { return m_international; }
    /// As people in the number's own country write it: "07700 900123".
    QString national() const { return m_national; }
    /// As the platform shows it: national for country code 44, international for all others.
    QString humanReadable() const { return isUk() ? m_national : m_international; }

    /// Country code 44.
    bool isUk() const { return m_countryCode == ukCode; }
    /// Billed as abroad: not of region GB and not of the drama range that the platform lets through everywhere.
    bool isInternational() const { return m_isInternational; }
    /// A fixed line, one that may be a mobile, or a number for a whole organisation (03…): what a service needs its
    /// permission for landlines for.
    bool isLandline() const { return m_isLandline; }
    /// Jersey, Guernsey, Isle of Man.
    bool isCrownDependency() const { return isUk() && isInternational(); }

    bool operator==(const PhoneNumber &) const = default;

private:
    friend class PhoneNumberReader;
    static PhoneNumber ofUkMobile(const UkMobile &mobile);

    int m_countryCode = 0;
    bool m_isInternational = false;
    bool m_isLandline = false;
    QString m_nationalNumber;
    QString m_region;
    QString m_normalised;
    QString m_international;
    QString m_national;
};

/// True for the digits that phone numbers are stored in, 0 to 9 of ASCII.
inline bool isPhoneDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Makes ready what reads other numbers than British mobiles, which the first of them waits for otherwise: 20 ms, 70
/// from a cold disk. Any thread, meant for one beside the GUI's.
void loadPhoneNumbers();

/// What the platform stores in `normalised_to` for a text message (database-schema §10.1). Empty when it is refused.
std::optional<QString> normalisedPhone(QStringView text);

/// True when libphonenumber reads the text for region GB and calls it *possible*: its length fits, whether or not the
/// number is in use (07700 900123 is possible and not valid).
bool isPossiblePhone(QStringView text);

/// True when the platform would accept the text as a number, before a service's settings.
bool isValidPhone(QStringView text);

/// A stored `normalised_to` ("447700900123") in international form, "+44 7700 900123"; unchanged when it is no number.
QString displayInternationalPhone(const QString &normalised);

/// A stored `normalised_to` as people read it, "07700 900123"; foreign numbers in international form.
QString displayPhone(const QString &normalised);

} // namespace postroom
