// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"

#include "domain/shape.h"

#include <array>
#include <charconv>

namespace postroom {

namespace {

// clang-format off
constexpr Field letterRateFields[] {
    field<&LetterRate::sheetCount>("sheetCount"),
    field<&LetterRate::postClass>("postClass"),
    field<&LetterRate::rate>("rate"),
    field<&LetterRate::startDate>("startDate"),
};

constexpr Shape::Entry letterRateInternalEntries[] {
    {"post_class", "postClass"},
    {"rate", "rate", Spelling::DecimalText},
    {"sheet_count", "sheetCount"},
    {"start_date", "startDate", Spelling::Iso},
};

constexpr Field smsRateFields[] {
    field<&SmsRate::rate>("rate"),
    field<&SmsRate::validFrom>("validFrom"),
};

constexpr Shape::Entry smsRateInternalEntries[] {
    {"rate", "rate", Spelling::DecimalFloat},
    {"valid_from", "validFrom", Spelling::Iso},
};
// clang-format on

} // namespace

const RecordType &LetterRate::type()
{
    return typeMadeOnce<LetterRate, letterRateFields>("letter-rate", &LetterRate::internalShape);
}

const Shape &LetterRate::internalShape()
{
    return shapeMadeOnce<LetterRate, letterRateInternalEntries>("internal");
}

const RecordType &SmsRate::type()
{
    return typeMadeOnce<SmsRate, smsRateFields>("sms-rate", &SmsRate::internalShape);
}

const Shape &SmsRate::internalShape()
{
    return shapeMadeOnce<SmsRate, smsRateInternalEntries>("internal");
}

std::optional<double> rateInPence(const Decimal &pounds)
{
    bool ok = false;
    const double pence = pounds.digits.toDouble(&ok) * 100;
    std::array<char, 64> text{};
    char *end = text.data() + text.size();
    // Rounds the exact binary value, ties to the even digit, and not what multiplying by ten makes of it.
    const auto written = std::to_chars(text.data(), end, pence, std::chars_format::fixed, 1);
    double rounded = 0;
    if (!ok || written.ec != std::errc() || std::from_chars(text.data(), written.ptr, rounded).ec != std::errc())
        return std::nullopt;
    return rounded;
}

} // namespace postroom
