// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/contentwords.h"

#include "content/invisiblecharacter.h"
#include "core/lettercase.h"
#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {
namespace {

/// A kind, its code and its sentence: %1 is the text, %2 its code point, %3 Unicode's name.
struct WarningRow {
    ContentWarning::Kind kind;
    const char *code;
    const char *text; ///< context "contentwords"
};

// clang-format off
constexpr std::array rows {
    WarningRow {ContentWarning::Kind::IncompatibleCharacter, "incompatible_character", QT_TRANSLATE_NOOP("contentwords", "Text messages cannot hold %1 (%2): it is sent as “?”.")},
    WarningRow {ContentWarning::Kind::InvisibleCharacter, "invisible_character", QT_TRANSLATE_NOOP("contentwords", "There is a character that nobody sees: %3 (%2). Delete it, or put a space in its place.")},
    WarningRow {ContentWarning::Kind::NestedPlaceholder, "nested_placeholder", QT_TRANSLATE_NOOP("contentwords", "A placeholder inside optional text is not filled in. Close “%1” before it and write it outside, or use two placeholders.")},
    WarningRow {ContentWarning::Kind::EscapeInSubject, "escape_in_subject", QT_TRANSLATE_NOOP("contentwords", "“%1” arrives as a number such as &#34;. Leave the backslash out.")},
};
// clang-format on

const WarningRow &rowOf(ContentWarning::Kind kind)
{
    return *std::find_if(rows.begin(), rows.end(), [kind](const WarningRow &row) { return row.kind == kind; });
}

char32_t firstCodePoint(QStringView text)
{
    qsizetype index = 0;
    return text.isEmpty() ? 0 : nextCodePoint(text, index);
}

QString codePointText(char32_t codePoint)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(codePoint), 4, 16, QLatin1Char('0')).toUpper();
}

QString nameOf(char32_t codePoint)
{
    const InvisibleCharacter *character = invisibleCharacter(codePoint);
    return character ? QString(character->name) : QString();
}

} // namespace

QString contentWarningText(const ContentWarning &warning)
{
    const char32_t codePoint = firstCodePoint(warning.text);
    return QCoreApplication::translate("contentwords", rowOf(warning.kind).text)
        .replace(QStringLiteral("%3"), nameOf(codePoint))
        .replace(QStringLiteral("%2"), codePointText(codePoint))
        .replace(QStringLiteral("%1"), warning.text);
}

QString smsCountWords(const SmsMessage &message)
{
    const QString characters
        = QCoreApplication::translate("contentwords", "Characters: %1.").arg(numberText(message.characters()));
    if (message.isUcs2())
        return characters + u' '
            + QCoreApplication::translate(
                "contentwords", "With %1 a text message holds 70, and one of several 67; no sign counts twice.")
                  .arg(listText(message.forcingLetters()));
    const QString sizes
        = QCoreApplication::translate("contentwords", "A text message holds 160, and one of several 153.");
    if (message.extensionCount() == 0)
        return characters + u' ' + sizes;
    return characters + u' ' + sizes + u' '
        + QCoreApplication::translate("contentwords", "Signs such as { or € count twice, here %1.", nullptr,
            static_cast<int>(message.extensionCount()))
              .arg(numberText(message.extensionCount()));
}

QString contentWarningCode(ContentWarning::Kind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

} // namespace postroom
