// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of phone numbers that stands on libphonenumber: loaded when the first one is read.
#include "recipients/phonereading.h"

#include "recipients/phonecorrections.h"
#include "recipients/whitespace.h"

#include <algorithm>
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

/// What the platform's fallback to plain characters makes of one character: hyphens of all kinds become the ASCII one,
/// odd spaces go or become spaces, and what is no part of a number, line breaks too, stays wrong (template-spec §6.1
/// step 1, §3.1).
QString plainCharacter(QChar c)
{
    static constexpr QStringView hyphens = u"\u2011\u2013\u2014\u2212";
    if (hyphens.contains(c))
        return QStringLiteral("-");
    if (isZeroWidth(c.unicode()))
        return {};
    if (isFullWidthSpace(c.unicode()) || c == u'\t')
        return QStringLiteral(" ");
    return c == u' ' || isPhoneMark(c) ? QString(c) : QStringLiteral("?");
}

/// The text of the second attempt: no plus, no leading zeros, plain characters.
QString repaired(QStringView text)
{
    QString withoutPlus = text.toString().remove(u'+');
    const auto firstKept = std::find_if(withoutPlus.cbegin(), withoutPlus.cend(), [](QChar c) { return c != u'0'; });
    QString plain;
    for (auto c = firstKept; c != withoutPlus.cend(); ++c)
        plain += plainCharacter(*c);
    return plain;
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

/// Mexico has no dialling prefixes since 2019: what follows its code is the number, a 1 of old mobiles too, and then it
/// is too long. The library still takes them off.
LibraryNumber withMexicanPrefix(LibraryNumber number, QStringView text)
{
    constexpr int mexico = 52;
    if (number.country_code() != mexico)
        return number;
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isPhoneDigit);
    const QString national = digits.mid(digits.indexOf(QString::number(mexico)) + 2);
    const auto firstOther = std::find_if(national.begin(), national.end(), [](QChar c) { return c != u'0'; });
    number.set_national_number(national.toULongLong());
    number.set_italian_leading_zero(firstOther != national.begin());
    number.set_number_of_leading_zeros(static_cast<int>(firstOther - national.begin()));
    return number;
}

// White space at either end means nothing to the platform's library; this one stumbles over a vertical tab.
std::optional<LibraryNumber> parsed(QStringView text, const char *region = defaultRegion)
{
    LibraryNumber number;
    const std::string spelled = trimmedOfWhitespace(text).toString().toStdString();
    if (library().Parse(spelled, region, &number) != Library::NO_PARSING_ERROR)
        return {};
    return withMexicanPrefix(withoutRelayPrefix(number), text);
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
    const PhoneRangeCorrection *correction = correctionFor(number);
    if (correction && correction->region)
        return Library::IS_POSSIBLE;
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
    if (correction && region.empty())
        library().GetRegionCodeForCountryCode(number.country_code(), &region);
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
    static std::optional<PhoneNumber> read(QStringView text, PhoneFault &fault);

private:
    static std::optional<LibraryNumber> attempt(QStringView text, PhoneFault &fault);
    static PhoneNumber made(const LibraryNumber &number);
};

std::optional<PhoneNumber> PhoneNumberReader::read(QStringView text, PhoneFault &fault)
{
    std::optional<LibraryNumber> number = attempt(text, fault);
    if (!number)
        number = attempt(repaired(text), fault);
    return number ? std::optional(made(*number)) : std::nullopt;
}

std::optional<LibraryNumber> PhoneNumberReader::attempt(QStringView text, PhoneFault &fault)
{
    fault = PhoneFault::UnknownCharacter;
    if (!std::all_of(text.begin(), text.end(), isPhoneCharacter))
        return {};
    fault = PhoneFault::TooShort;
    if (text.isEmpty())
        return {};
    std::optional<LibraryNumber> number = parsed(text);
    fault = PhoneFault::InvalidNumber;
    if (!number)
        return {};
    if (const Library::ValidationResult result = possibility(*number); result != Library::IS_POSSIBLE) {
        number = parsed(u'+' + text.toString(), noRegion);
        fault = faultOf(result);
        if (!number || !isPossible(possibility(*number)))
            return {};
    }
    const bool accepted = canReceiveMessages(*number) || isLetThrough(nationalDigits(*number));
    fault = accepted ? PhoneFault::None : PhoneFault::InvalidNumber;
    return accepted ? number : std::nullopt;
}

PhoneNumber PhoneNumberReader::made(const LibraryNumber &number)
{
    PhoneNumber made;
    made.m_countryCode = number.country_code();
    made.m_nationalNumber = QString::number(number.national_number());
    made.m_region = regionOf(number);
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
    static constexpr postroom::PhoneReading reading{
        &postroom::PhoneNumberReader::read, &postroom::isPossibleNumber, &postroom::shownNumber};
    return &reading;
}
