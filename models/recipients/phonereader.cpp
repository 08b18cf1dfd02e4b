// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of phone numbers that stands on libphonenumber: loaded when the first one is read.
#include "recipients/phonereading.h"

#include "core/whitespace.h"
#include "recipients/phonecorrections.h"
#include "recipients/plaintext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace postroom {
namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

constexpr const char *defaultRegion = "GB";
constexpr const char *noRegion = "ZZ";

const Library &library()
{
    return *Library::GetInstance();
}

bool isPhoneMark(QChar c)
{
    return isPhoneDigit(c) || QLatin1StringView("()-+").contains(c);
}

bool isPhoneCharacter(QChar c)
{
    return isPhoneMark(c) || isAsciiWhitespace(c.unicode()) || isObscureWhitespace(c.unicode());
}

/// The text of the second attempt: no plus, no leading zeros, plain characters, so that hyphens of all kinds become one
/// and what is no part of a number, line breaks too, stays wrong (template-spec §6.1).
QString repaired(QStringView text)
{
    const QString withoutPlus = text.toString().remove(u'+');
    const auto firstKept = std::find_if(withoutPlus.cbegin(), withoutPlus.cend(), [](QChar c) { return c != u'0'; });
    return plainAscii(QStringView(withoutPlus).sliced(firstKept - withoutPlus.cbegin()));
}

/// The platform's metadata takes the text relay prefix of British numbers, 18002 and the 0 after it, for a way to dial.
LibraryNumber withoutRelayPrefix(LibraryNumber number)
{
    constexpr quint64 afterPrefix = 10'000'000'000;
    constexpr quint64 relayPrefix = 180'020;
    if (number.country_code() == PhoneNumber::ukCode && number.national_number() / afterPrefix == relayPrefix)
        number.set_national_number(number.national_number() % afterPrefix);
    return number;
}

/// What people dial before a national number inside its own country, where the platform's metadata knows it otherwise
/// than the library's, or other lengths of what follows. The first that fits is taken off when the rest is long enough;
/// none: what follows the country code is the number.
struct DialledPrefixes {
    int countryCode;
    const char *prefixes;
    const char *kept = nullptr; ///< numbers that begin so are whole, with the prefix's digits
};

constexpr std::array dialledPrefixes{DialledPrefixes{52, ""}, DialledPrefixes{57, "03 05 07 09 0414 0444 0456 0"},
    DialledPrefixes{62, "0", "00"}, DialledPrefixes{234, "0"}, DialledPrefixes{243, "0"},
    DialledPrefixes{359, "0", "00800"}, DialledPrefixes{383, "0"}, DialledPrefixes{385, "0"},
    DialledPrefixes{598, "0", "0004"}, DialledPrefixes{998, ""}};

LibraryNumber withNationalDigits(LibraryNumber number, QStringView digits)
{
    const auto firstOther = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    const auto zeros = static_cast<int>(firstOther - digits.begin());
    number.set_national_number(digits.toULongLong());
    number.set_italian_leading_zero(zeros > 0);
    number.set_number_of_leading_zeros(zeros > 0 ? zeros : 1);
    return number;
}

Library::ValidationResult possibility(const LibraryNumber &number);

/// The number without the first prefix that fits.
LibraryNumber withoutPrefix(const LibraryNumber &number, QStringView digits, QLatin1StringView prefixes)
{
    const LibraryNumber whole = withNationalDigits(number, digits);
    for (QLatin1StringView prefix : prefixes.tokenize(u' ')) {
        if (prefix.isEmpty() || !digits.startsWith(prefix))
            continue;
        const LibraryNumber rest = withNationalDigits(number, digits.sliced(prefix.size()));
        const Library::ValidationResult result = possibility(rest);
        return result == Library::IS_POSSIBLE || result == Library::TOO_LONG ? rest : whole;
    }
    return whole;
}

LibraryNumber redialled(const LibraryNumber &number, QStringView text)
{
    const auto *row = std::find_if(dialledPrefixes.begin(), dialledPrefixes.end(),
        [&](const DialledPrefixes &candidate) { return candidate.countryCode == number.country_code(); });
    if (row == dialledPrefixes.end())
        return number;
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isPhoneDigit);
    const QString code = QString::number(row->countryCode);
    const QString national = digits.mid(digits.indexOf(code) + code.size());
    if (row->kept && national.startsWith(QLatin1StringView(row->kept)))
        return withNationalDigits(number, national);
    return withoutPrefix(number, national, QLatin1StringView(row->prefixes));
}

// White space at either end means nothing to the platform's library; this one stumbles over a vertical tab.
std::optional<LibraryNumber> parsed(QStringView text, const char *region = defaultRegion)
{
    LibraryNumber number;
    const std::string spelled = trimmedOfWhitespace(text).toString().toStdString();
    if (library().Parse(spelled, region, &number) != Library::NO_PARSING_ERROR)
        return {};
    return redialled(withoutRelayPrefix(number), text);
}

QString nationalDigits(const LibraryNumber &number)
{
    std::string digits;
    library().GetNationalSignificantNumber(number, &digits);
    return QString::fromStdString(digits);
}

const PhoneRangeCorrection *correctionFor(const LibraryNumber &number)
{
    return rangeCorrection(number.country_code(), nationalDigits(number));
}

Library::ValidationResult resultOf(PhoneLength length)
{
    switch (length) {
    case PhoneLength::Possible:
        return Library::IS_POSSIBLE;
    case PhoneLength::LocalOnly:
        return Library::IS_POSSIBLE_LOCAL_ONLY;
    case PhoneLength::TooShort:
        return Library::TOO_SHORT;
    case PhoneLength::Between:
        return Library::INVALID_LENGTH;
    case PhoneLength::TooLong:
        break;
    }
    return Library::TOO_LONG;
}

/// Possible in the narrow sense: dialled from anywhere, not only inside its own town.
Library::ValidationResult possibility(const LibraryNumber &number)
{
    const PhoneLengthCorrection *length = lengthCorrection(number.country_code(), nationalDigits(number));
    return length ? resultOf(length->length) : library().IsPossibleNumberWithReason(number);
}

/// Possible in the wide sense, as isPossiblePhone asks.
bool isPossible(Library::ValidationResult result)
{
    return result == Library::IS_POSSIBLE || result == Library::IS_POSSIBLE_LOCAL_ONLY;
}

PhoneFault faultOf(Library::ValidationResult result)
{
    switch (result) {
    case Library::IS_POSSIBLE:
        return PhoneFault::None;
    case Library::TOO_LONG:
        return PhoneFault::TooLong;
    case Library::TOO_SHORT:
    case Library::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneFault::TooShort;
    case Library::INVALID_COUNTRY_CODE:
        return PhoneFault::UnsupportedCountryCode;
    default:
        return PhoneFault::InvalidNumber;
    }
}

/// The national number begins with 7700 and a digit: the platform lets these through in every country, although it
/// only means Ofcom's drama range (template-spec §6.1 step 6, §9).
bool isLetThrough(const QString &nationalNumber)
{
    return nationalNumber.size() > 4 && nationalNumber.startsWith(QLatin1StringView("7700"));
}

bool isThreeDigits(const LibraryNumber &number)
{
    return number.national_number() >= 100 && number.national_number() <= 999;
}

bool isEmergency(const LibraryNumber &number)
{
    return number.national_number() == 999 || number.national_number() == 112;
}

bool isLandline(const LibraryNumber &number)
{
    if (const PhoneRangeCorrection *correction = correctionFor(number))
        return correction->isLandline;
    const Library::PhoneNumberType type = library().GetNumberType(number);
    return type == Library::FIXED_LINE || type == Library::FIXED_LINE_OR_MOBILE || type == Library::UAN;
}

bool canReceiveMessages(const LibraryNumber &number)
{
    if (const PhoneRangeCorrection *correction = correctionFor(number))
        return correction->region != nullptr;
    if (!library().IsValidNumber(number))
        return false;
    switch (library().GetNumberType(number)) {
    case Library::FIXED_LINE:
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
    case Library::UAN:
    case Library::PERSONAL_NUMBER:
        return true;
    default:
        return false;
    }
}

QString regionOf(const LibraryNumber &number)
{
    std::string region;
    const PhoneRangeCorrection *correction = correctionFor(number);
    if (correction && correction->region)
        region = correction->region;
    else
        library().GetRegionCodeForNumber(number, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

QString formatted(const LibraryNumber &number, Library::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

/// Puts the digits of a number into a pattern's # places.
QString filledIn(const char *pattern, const QString &digits)
{
    QString text;
    auto digit = digits.cbegin();
    for (QChar c : QLatin1StringView(pattern).toString())
        text += c == u'#' && digit != digits.cend() ? *digit++ : c;
    return text;
}

QString internationalForm(const LibraryNumber &number)
{
    const QString digits = nationalDigits(number);
    const PhoneFormatCorrection *correction = formatCorrection(number.country_code(), digits);
    if (!correction)
        return formatted(number, Library::INTERNATIONAL);
    return QStringLiteral("+%1 %2").arg(number.country_code()).arg(filledIn(correction->international, digits));
}

} // namespace

/// Reading in the platform's order of attempts.
class PhoneNumberReader {
public:
    static std::optional<PhoneNumber> read(QStringView text, PhoneFault &fault)
    {
        return readFor(Purpose::Recipient, text, fault);
    }
    static std::optional<PhoneNumber> readServiceContact(QStringView text, PhoneFault &fault)
    {
        return readFor(Purpose::ServiceContact, text, fault);
    }

private:
    enum class Purpose { Recipient, ServiceContact };
    static std::optional<PhoneNumber> readFor(Purpose purpose, QStringView text, PhoneFault &fault);
    static std::optional<LibraryNumber> attempt(Purpose purpose, QStringView text, PhoneFault &fault);
    static std::optional<LibraryNumber> judged(const LibraryNumber &parsedNumber, QStringView text, PhoneFault &fault);
    static PhoneNumber made(const LibraryNumber &number);
};

std::optional<PhoneNumber> PhoneNumberReader::readFor(Purpose purpose, QStringView text, PhoneFault &fault)
{
    std::optional<LibraryNumber> number = attempt(purpose, text, fault);
    if (!number)
        number = attempt(purpose, repaired(text), fault);
    return number ? std::optional(made(*number)) : std::nullopt;
}

std::optional<LibraryNumber> PhoneNumberReader::attempt(Purpose purpose, QStringView text, PhoneFault &fault)
{
    fault = PhoneFault::UnknownCharacter;
    if (!std::all_of(text.begin(), text.end(), isPhoneCharacter))
        return {};
    fault = PhoneFault::TooShort;
    if (text.isEmpty())
        return {};
    const std::optional<LibraryNumber> number = parsed(text);
    fault = PhoneFault::InvalidNumber;
    if (!number)
        return {};
    if (purpose == Purpose::Recipient || !isThreeDigits(*number))
        return judged(*number, text, fault);
    fault = isEmergency(*number) ? PhoneFault::UnsupportedEmergencyNumber : PhoneFault::None;
    return fault == PhoneFault::None ? number : std::nullopt;
}

std::optional<LibraryNumber> PhoneNumberReader::judged(
    const LibraryNumber &parsedNumber, QStringView text, PhoneFault &fault)
{
    std::optional<LibraryNumber> number = parsedNumber;
    if (const Library::ValidationResult result = possibility(*number); result != Library::IS_POSSIBLE) {
        number = parsed(u'+' + text.toString(), noRegion);
        fault = faultOf(result);
        if (!number || !isPossible(possibility(*number)))
            return {};
    }
    const bool accepted = canReceiveMessages(*number) || isLetThrough(QString::number(number->national_number()));
    fault = accepted ? PhoneFault::None : PhoneFault::InvalidNumber;
    return accepted ? number : std::nullopt;
}

PhoneNumber PhoneNumberReader::made(const LibraryNumber &number)
{
    PhoneNumber made;
    made.m_countryCode = number.country_code();
    made.m_nationalNumber = QString::number(number.national_number());
    made.m_region = regionOf(number);
    made.m_isLandline = isLandline(number);
    made.m_isInternational = made.m_region != QLatin1StringView(defaultRegion) && !isLetThrough(made.m_nationalNumber);
    made.m_normalised = formatted(number, Library::E164).mid(1);
    made.m_international = internationalForm(number);
    made.m_national = formatted(number, Library::NATIONAL);
    return made;
}

namespace {

bool isPossibleNumber(QStringView text)
{
    const std::optional<LibraryNumber> number = parsed(text);
    return number && isPossible(possibility(*number));
}

// The platform has read it before it stored it: whether it may be sent to is not asked again, which costs ten times
// what writing it does, for every row of a list.
QString shownNumber(const QString &normalised)
{
    const std::optional<LibraryNumber> number = parsed(QString(u'+' + normalised));
    if (!number || possibility(*number) != Library::IS_POSSIBLE)
        return normalised;
    return number->country_code() == PhoneNumber::ukCode ? formatted(*number, Library::NATIONAL)
                                                         : internationalForm(*number);
}

} // namespace

} // namespace postroom

extern "C" Q_DECL_EXPORT const postroom::PhoneReading *postroomPhoneReading()
{
    static constexpr postroom::PhoneReading reading{&postroom::PhoneNumberReader::read,
        &postroom::PhoneNumberReader::readServiceContact, &postroom::isPossibleNumber, &postroom::shownNumber};
    return &reading;
}
