// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/recipientwords.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

struct PhoneWords {
    const char *code;
    const char *sentence;
    const char *apiText; ///< nullptr: the sentence
};

/// A row for each PhoneFault, in its order.
constexpr std::array phoneWords{
    PhoneWords{"ok", "", ""},
    PhoneWords{"invalid_number",
        QT_TRANSLATE_NOOP(
            "postroom::RecipientWords", "Number is not valid \u2013 double check the phone number you entered"),
        nullptr},
    PhoneWords{
        "too_long", QT_TRANSLATE_NOOP("postroom::RecipientWords", "Mobile number is too long"), "Too many digits"},
    PhoneWords{
        "too_short", QT_TRANSLATE_NOOP("postroom::RecipientWords", "Mobile number is too short"), "Not enough digits"},
    PhoneWords{"unknown_character",
        QT_TRANSLATE_NOOP("postroom::RecipientWords", "Mobile numbers can only include: 0 1 2 3 4 5 6 7 8 9 ( ) + -"),
        "Must not contain letters or symbols"},
    PhoneWords{"unsupported_country_code",
        QT_TRANSLATE_NOOP(
            "postroom::RecipientWords", "Country code not found - double check the mobile number you entered"),
        "Not a valid country prefix"},
    PhoneWords{"not_a_uk_mobile",
        QT_TRANSLATE_NOOP("postroom::RecipientWords",
            "This does not look like a UK mobile number \u2013 double check the mobile number you entered"),
        "Not a UK mobile number"},
    PhoneWords{"unsupported_emergency_number",
        QT_TRANSLATE_NOOP("postroom::RecipientWords", "Phone number cannot be an emergency number"), nullptr},
};

struct AddressWords {
    const char *code;
    const char *sentence;
};

/// A row for each AddressFault, in its order.
constexpr std::array addressWords{
    AddressWords{
        "too_few_lines", QT_TRANSLATE_NOOP("postroom::RecipientWords", "Address must be at least 3 lines long")},
    AddressWords{
        "too_many_lines", QT_TRANSLATE_NOOP("postroom::RecipientWords", "Address must be no more than 7 lines long")},
    AddressWords{"no_alphanumeric",
        QT_TRANSLATE_NOOP("postroom::RecipientWords",
            "The first 2 lines of the address must both include at least one alphanumeric character")},
    AddressWords{"bfpo_with_country",
        QT_TRANSLATE_NOOP("postroom::RecipientWords",
            "The last line of a British Forces Post Office (BFPO) address cannot be the name of a country")},
    AddressWords{"last_line",
        QT_TRANSLATE_NOOP("postroom::RecipientWords", "Last line of the address must be a real UK postcode")},
    AddressWords{"first_character",
        QT_TRANSLATE_NOOP("postroom::RecipientWords",
            "Address lines cannot start with any of the following characters: @ ( ) = [ ] \" \\ / , < > ~")},
    AddressWords{"no_fixed_abode", QT_TRANSLATE_NOOP("postroom::RecipientWords", "Enter a real address")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("postroom::RecipientWords", words);
}

const PhoneWords &wordsOf(PhoneFault fault)
{
    return phoneWords[static_cast<std::size_t>(fault)];
}

} // namespace

QString phoneFaultCode(PhoneFault fault)
{
    return QString::fromLatin1(wordsOf(fault).code);
}

QString phoneFaultSentence(PhoneFault fault)
{
    return translated(wordsOf(fault).sentence);
}

QString phoneFaultApiText(PhoneFault fault)
{
    const PhoneWords &words = wordsOf(fault);
    return QString::fromUtf8(words.apiText ? words.apiText : words.sentence);
}

QString invalidEmailSentence()
{
    return QCoreApplication::translate("postroom::RecipientWords", "Not a valid email address");
}

QString addressFaultCode(AddressFault fault)
{
    return QString::fromLatin1(addressWords[static_cast<std::size_t>(fault)].code);
}

QString addressSentence(AddressFault fault, bool internationalAllowed, bool isInternational)
{
    if (fault == AddressFault::LastLine && internationalAllowed)
        return QCoreApplication::translate(
            "postroom::RecipientWords", "The last line of the address must be a UK postcode or the name of a country");
    if (fault == AddressFault::LastLine && isInternational)
        return QCoreApplication::translate(
            "postroom::RecipientWords", "You do not have permission to send letters to other countries");
    return translated(addressWords[static_cast<std::size_t>(fault)].sentence);
}

QString emptyAddressSentence()
{
    return QCoreApplication::translate("postroom::RecipientWords", "Enter an address");
}

QString missingCellWord()
{
    return QCoreApplication::translate("postroom::RecipientWords", "Missing");
}

} // namespace postroom
