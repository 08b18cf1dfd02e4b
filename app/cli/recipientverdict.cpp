// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recipientverdict.h"

#include "recipientfiles/recipientrowwords.h"
#include "recipients/emailaddress.h"
#include "recipients/phonerates.h"
#include "recipients/recipient.h"
#include "recipients/recipientwords.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

RecipientVerdict phoneVerdict(const QString &text, const RecipientFileRules &rules)
{
    PhoneFault fault = PhoneFault::None;
    const std::optional<PhoneNumber> number = PhoneNumber::read(text, &fault);
    if (number)
        fault = number->refusal(rules.phones);
    RecipientVerdict verdict;
    verdict.facts = {{u"error_code"_s, textOrNull(fault == PhoneFault::None ? QString() : phoneFaultCode(fault))}};
    verdict.fault = phoneFaultSentence(fault);
    if (!number)
        return verdict;
    const PhonePrice price = priceOf(*number);
    verdict.shown = number->humanReadable();
    for (auto &fact : JsonValue::Object{{u"normalised"_s, number->normalised()},
             {u"human_readable"_s, number->humanReadable()}, {u"international"_s, number->isInternational()},
             {u"crown_dependency"_s, number->isCrownDependency()}, {u"country_prefix"_s, price.prefix},
             {u"rate_multiplier"_s, price.multiplier > 0 ? JsonValue(qint64{price.multiplier}) : JsonValue()}})
        verdict.facts.push_back(fact);
    return verdict;
}

RecipientVerdict emailVerdict(const QString &text)
{
    const std::optional<QString> normalised = normalisedEmail(text);
    RecipientVerdict verdict;
    verdict.facts = {{u"normalised"_s, normalised ? JsonValue(*normalised) : JsonValue()}};
    verdict.shown = readEmail(text).value_or(QString());
    verdict.fault = normalised ? QString() : invalidEmailSentence();
    return verdict;
}

RecipientVerdict letterVerdict(const QString &text, const RecipientFileRules &rules)
{
    const PostalAddress address(text, rules.internationalLetters);
    const std::optional<AddressFault> fault = address.fault();
    const QStringList lines = address.lines();
    RecipientVerdict verdict;
    verdict.facts = {{u"error_code"_s, fault ? JsonValue(addressFaultCode(*fault)) : JsonValue()},
        {u"lines"_s, JsonValue::Array(lines.begin(), lines.end())}, {u"normalised"_s, address.normalised()},
        {u"postcode"_s, textOrNull(address.postcode().value_or(QString()))}, {u"country"_s, address.country().name},
        {u"postage"_s, postageZoneName(address.country().zone)}};
    verdict.shown = lines.join(u", "_s);
    verdict.fault = fault ? addressSentence(*fault, rules.internationalLetters, address.isInternational()) : QString();
    return verdict;
}

} // namespace

RecipientVerdict recipientVerdict(RecipientType type, const QString &text, const RecipientFileRules &rules)
{
    switch (type) {
    case RecipientType::Sms:
        return phoneVerdict(text, rules);
    case RecipientType::Email:
        return emailVerdict(text);
    case RecipientType::Letter:
        break;
    }
    return letterVerdict(text, rules);
}

} // namespace postroom
