// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filevectors.h"
#include "recipients/emailaddress.h"
#include "recipients/phonerates.h"
#include "recipients/postcode.h"
#include "recipients/recipient.h"
#include "recipients/recipientwords.h"
#include "vectorfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom::test {
namespace {

JsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? JsonValue(*text) : JsonValue();
}

struct PermissionRow {
    const char *key;
    PhonePermissions permissions;
};

constexpr PermissionRow permissionRows[] = {{"uk_only", {false, false}}, {"international", {true, false}},
    {"uk_only+landline", {false, true}}, {"international+landline", {true, true}}};

JsonValue readNumber(const PhoneNumber &number)
{
    JsonValue facts{JsonValue::Object{{u"parsed"_s, true}, {u"normalised"_s, number.normalised()},
        {u"human_readable"_s, number.humanReadable()}, {u"is_uk"_s, number.isUk()}}};
    const PhonePrice price = priceOf(number);
    if (number.isInternational() && !price.isPriced) {
        facts.setMember(u"info_raises"_s, u"KeyError"_s);
    } else {
        facts.setMember(u"international"_s, number.isInternational());
        facts.setMember(u"crown_dependency"_s, number.isCrownDependency());
        facts.setMember(u"country_prefix"_s, price.prefix);
        facts.setMember(u"rate_multiplier"_s, qint64{price.multiplier});
    }
    if (price.isPriced)
        facts.setMember(u"numeric_sender"_s, price.needsNumericSender);
    else
        facts.setMember(u"numeric_sender_raises"_s, u"KeyError"_s);
    JsonValue verdicts{JsonValue::Object{}};
    for (const PermissionRow &row : permissionRows)
        verdicts.setMember(QString::fromLatin1(row.key), phoneFaultCode(number.refusal(row.permissions)));
    facts.setMember(u"validate"_s, verdicts);
    return facts;
}

JsonValue refusedNumber(PhoneFault fault)
{
    return JsonValue::Object{{u"parsed"_s, false}, {u"error_code"_s, phoneFaultCode(fault)},
        {u"message"_s, phoneFaultSentence(fault)}, {u"api_message"_s, phoneFaultApiText(fault)}};
}

JsonValue serviceContact(const QString &input)
{
    PhoneFault fault = PhoneFault::None;
    const std::optional<PhoneNumber> number = PhoneNumber::readServiceContact(input, &fault);
    if (number)
        return JsonValue::Object{{u"ok"_s, true}, {u"normalised"_s, number->normalised()}};
    return JsonValue::Object{
        {u"ok"_s, false}, {u"error_code"_s, phoneFaultCode(fault)}, {u"message"_s, phoneFaultSentence(fault)}};
}

JsonValue phoneAnswer(const JsonValue &vectorCase)
{
    const QString input = textInput(vectorCase, "input");
    PhoneFault fault = PhoneFault::None;
    const std::optional<PhoneNumber> number = PhoneNumber::read(input, &fault);
    return JsonValue::Object{{u"expect"_s, number ? readNumber(*number) : refusedNumber(fault)},
        {u"as_service_contact_number"_s, serviceContact(input)}};
}

JsonValue emailAnswer(const JsonValue &vectorCase)
{
    const QString input = textInput(vectorCase, "input");
    const std::optional<QString> address = readEmail(input);
    JsonValue facts{JsonValue::Object{{u"valid"_s, address.has_value()}, {u"format_only"_s, formattedEmail(input)}}};
    if (address) {
        facts.setMember(u"cleaned"_s, *address);
        facts.setMember(u"normalised"_s, textOrNull(normalisedEmail(input)));
    } else {
        facts.setMember(u"message"_s, invalidEmailSentence());
    }
    return asExpected(facts);
}

struct AddressCheckRow {
    const char *key;
    AddressFault fault;
    bool whenPassed; ///< the key tells that the check passed, not that it failed
};

constexpr AddressCheckRow addressChecks[]
    = {{"has_enough_lines", AddressFault::TooFewLines, true}, {"has_too_many_lines", AddressFault::TooManyLines, false},
        {"alphanumeric_in_first_two_lines", AddressFault::NoAlphanumeric, true},
        {"has_invalid_country_for_bfpo_address", AddressFault::BfpoWithCountry, false},
        {"has_valid_last_line", AddressFault::LastLine, true},
        {"has_invalid_characters", AddressFault::FirstCharacter, false},
        {"has_no_fixed_abode_address", AddressFault::NoFixedAbode, false}};

JsonValue addressValues(const PostalAddress &address)
{
    JsonValue values{JsonValue::Object{}};
    const std::array<QString, 8> texts = address.asValues();
    for (std::size_t i = 0; i < 7; ++i)
        values.setMember(u"address_line_%1"_s.arg(i + 1), texts[i]);
    values.setMember(u"postcode"_s, texts[7]);
    return values;
}

JsonValue addressAnswer(const JsonValue &vectorCase)
{
    const QString text = textInput(vectorCase, "address");
    const bool international = truthInput(vectorCase, "allow_international");
    const PostalAddress address(text, international);
    // Where the reference fails: nothing is left to print. Postroom answers, and says that lines are missing.
    if (address.isOnlyBfpo() || address.lines().isEmpty())
        return asExpected(address.has(AddressFault::TooFewLines) ? JsonValue::Object{{u"raises"_s, u"IndexError"_s}}
                                                                 : JsonValue::Object{});
    JsonValue facts{JsonValue::Object{{u"lines"_s, list(address.lines())},
        {u"line_count"_s, qint64{address.lineCount()}}, {u"single_line"_s, address.lines().join(u", "_s)},
        {u"postcode"_s, textOrNull(address.postcode())}, {u"country"_s, address.country().name},
        {u"postage"_s, postageZoneName(address.country().zone)}, {u"international"_s, address.isInternational()},
        {u"bfpo_number"_s,
            address.bfpoNumber() ? JsonValue(JsonNumber{address.bfpoNumber()->toLatin1()}) : JsonValue()},
        {u"valid"_s, address.isValid()}, {u"as_personalisation"_s, addressValues(address)},
        {u"admin_error"_s, textOrNull(addressFormError(text, international))}}};
    for (const AddressCheckRow &row : addressChecks)
        facts.setMember(QString::fromLatin1(row.key), address.has(row.fault) != row.whenPassed);
    return asExpected(facts);
}

JsonValue countryAnswer(const JsonValue &vectorCase)
{
    const std::optional<Country> country = findCountry(textInput(vectorCase, "input"));
    return asExpected(country ? JsonValue(JsonValue::Object{
                          {u"canonical"_s, country->name}, {u"postage"_s, postageZoneName(country->zone)}})
                              : JsonValue());
}

JsonValue postcodeAnswer(const JsonValue &vectorCase)
{
    return asExpected(textOrNull(formattedPostcode(textInput(vectorCase, "input"))));
}

JsonValue matchingAnswer(const JsonValue &vectorCase)
{
    const JsonValue *allowed = vectorCase.member(u"allowed");
    if (!allowed)
        return asExpected(foldedRecipient(textInput(vectorCase, "input")));
    const QString recipient = foldedRecipient(textInput(vectorCase, "recipient"));
    return asExpected(std::any_of(allowed->asArray()->begin(), allowed->asArray()->end(),
        [&recipient](const JsonValue &entry) { return foldedRecipient(*entry.asString()) == recipient; }));
}

} // namespace

std::span<const VectorFile> recipientVectors()
{
    static const std::vector<VectorFile> files{
        {"phone.json", phoneAnswer, {"expect", "as_service_contact_number"}},
        {"email_address.json", emailAnswer},
        {"postal_address.json", addressAnswer},
        {"countries.json", countryAnswer},
        {"postcodes.json", postcodeAnswer},
        {"recipient_matching.json", matchingAnswer},
        {"csv_columns.json", recipientFileAnswer},
    };
    return files;
}

} // namespace postroom::test
