// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// What a text message can hold (template-spec §3.1). Thread-safe.

/// True for the 180 characters that are sent as they are.
bool isSmsCharacter(char32_t codePoint);
/// True for the 43 Welsh letters that make a message UCS-2.
bool forcesUcs2(char16_t unit);
/// What decides the price of a text.
struct SmsCounts {
    bool isUcs2 = false; ///< it holds a letter that makes a message UCS-2
    qsizetype extensions = 0; ///< characters that count twice in GSM 03.38
};
/// Counts them in one walk.
SmsCounts smsCounts(QStringView text);
/// What a character becomes: itself, another, nothing, "..." or "?".
QString smsReplacement(char32_t codePoint);
/// True when a character would become "?" without being one.
bool isSmsIncompatible(char32_t codePoint);

/// A text as it is sent: each code point replaced.
QString sanitisedForSms(QStringView text);
/// Appends the same to `out`.
void appendSanitisedForSms(QString &out, QStringView text);
/// The distinct characters that would become "?", in code point order.
QStringList smsIncompatibleCharacters(QStringView text);

/// All 180, the 9 and the 43, each in code point order.
QStringView smsCharacters();
QStringView gsmExtensions(); ///< count twice in GSM 03.38
QStringView ucs2Letters(); ///< make a message UCS-2

} // namespace postroom
