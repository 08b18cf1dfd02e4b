// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/templatevalidation.h"

#include "content/characterclass.h"
#include "content/field.h"
#include "content/sentencelist.h"
#include "content/smscharacters.h"
#include "content/spacing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype mostContactLines = 10;
constexpr qsizetype shortestSender = 3;
constexpr qsizetype longestSender = 11;

/// One rule of a field: nothing, or what is said.
using Check = QString (*)(const QString &value);

struct FieldRules {
    TemplateField field;
    QLatin1StringView required;
    std::array<Check, 7> checks; ///< in the order in which they are told; null at the end
};

QString nameLength(const QString &value)
{
    return codePointCount(value) > longestName ? u"Template name cannot be longer than 255 characters"_s : QString();
}

QString commas(const QString &value)
{
    const QStringList names = placeholdersOf(value).names();
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.contains(u','); })
        ? u"You cannot put commas between double brackets"_s
        : QString();
}

QString incompatible(const QString &value)
{
    const QStringList characters = smsIncompatibleCharacters(value);
    if (characters.isEmpty())
        return {};
    static const SentenceList list{.conjunction = u"or"_s,
        .beforeEach = {},
        .afterEach = {},
        .mostShown = 3,
        .wordForRest = u"similar characters"_s};
    return u"You cannot use %1 in text messages. %2 will not display properly on some phones."_s.arg(
        list.joinedHtml(characters), characters.size() == 1 ? u"It"_s : u"These characters"_s);
}

QString contactLines(const QString &value)
{
    const qsizetype lines = trimmedBlank(value).count(u'\n') + 1;
    return lines > mostContactLines
        ? u"This address is %1 lines long - the most you can have is %2 lines"_s.arg(lines).arg(mostContactLines)
        : QString();
}

QString sender(bool isWrong, QLatin1StringView text)
{
    return isWrong ? "Text message sender ID "_L1 + text : QString();
}

QString senderShort(const QString &value)
{
    return sender(codePointCount(value) < shortestSender, "must be at least 3 characters long"_L1);
}

QString senderLong(const QString &value)
{
    return sender(codePointCount(value) > longestSender, "cannot be longer than 11 characters"_L1);
}

QString senderCharacters(const QString &value)
{
    const bool isFine = std::all_of(value.begin(), value.end(),
        [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u" &.-_").contains(c); });
    return sender(!isFine, "can only include letters, numbers, spaces, and the following characters: & . - _"_L1);
}

QString senderZeros(const QString &value)
{
    return sender(value.startsWith("00"_L1), "cannot start with 00"_L1);
}

QString senderGeneric(const QString &value)
{
    const QString lower = value.toLower();
    return sender(lower == "info"_L1 || lower == "verify"_L1 || lower == "alert"_L1,
        "cannot be Alert, Info or Verify as those are prohibited due to usage by spam"_L1);
}

/// A mobile number or a short code, where there are digits and dots alone.
QString senderNumber(const QString &value)
{
    const bool isNumber = std::all_of(value.begin(), value.end(), [](QChar c) { return isAsciiDigit(c) || c == u'.'; });
    const bool hasDot = value.contains(u'.');
    const bool isMobile = !hasDot && value.size() == 11 && value.startsWith("07"_L1);
    const bool isShortCode
        = !hasDot && value.size() >= 5 && value.size() <= 9 && value.at(0) >= u'6' && value.at(0) <= u'8';
    return isNumber && !isMobile && !isShortCode
        ? u"A numeric sender id should be a valid mobile number or short code"_s
        : QString();
}

QString senderNhs(const QString &value)
{
    const QString lower = value.toLower();
    const bool isMeant = lower.contains("nhs"_L1) && lower.contains("no"_L1) && lower.contains("reply"_L1);
    return isMeant && value != "NHSNoReply"_L1
        ? u"Text message sender ID must match other NHS services - change it to ‘NHSNoReply’"_s
        : QString();
}

constexpr std::array rules{
    FieldRules{TemplateField::Name, "Enter Template name"_L1, {&nameLength}},
    FieldRules{TemplateField::SmsContent, "Enter your message"_L1, {&commas, &incompatible}},
    FieldRules{TemplateField::EmailContent, "Enter your message"_L1, {&commas}},
    FieldRules{TemplateField::LetterContent, "Enter the body text of your letter"_L1, {&commas}},
    FieldRules{TemplateField::EmailSubject, "Enter the subject of the email"_L1, {}},
    FieldRules{TemplateField::LetterHeading, "Enter a main heading for your letter"_L1, {}},
    FieldRules{TemplateField::WelshHeading, "Cannot be empty"_L1, {}},
    FieldRules{TemplateField::WelshContent, "Cannot be empty"_L1, {&commas}},
    FieldRules{TemplateField::ContactBlock, "Enter a sender address"_L1, {&commas, &contactLines}},
    FieldRules{TemplateField::FolderName, "Cannot be empty"_L1, {}},
    FieldRules{TemplateField::SmsSender, "Enter a text message sender ID"_L1,
        {&senderShort, &senderLong, &senderCharacters, &senderZeros, &senderGeneric, &senderNumber, &senderNhs}},
};

} // namespace

FieldVerdict checkedField(TemplateField field, const QString &input)
{
    const auto *row = std::find_if(
        rules.begin(), rules.end(), [field](const FieldRules &candidate) { return candidate.field == field; });
    FieldVerdict verdict{trimmedEnds(input).toString(), {}};
    if (trimmedBlank(verdict.saved).isEmpty()) {
        verdict.errors.append(row->required);
        return verdict;
    }
    for (const Check check : row->checks) {
        const QString error = check ? check(verdict.saved) : QString();
        if (!error.isEmpty())
            verdict.errors.append(error);
    }
    return verdict;
}

} // namespace postroom
