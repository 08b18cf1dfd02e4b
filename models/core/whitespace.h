// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// True for a zero-width character as the platform lists them (template-spec §1.1, set ZW).
bool isZeroWidth(char16_t unit);

/// True for the two wide spaces that the platform treats with the zero-width ones (template-spec §1.1, set FW).
bool isFullWidthSpace(char16_t unit);

/// Obscure whitespace: zero-width characters, U+00A0 and U+202F (database-schema §10.1).
bool isObscureWhitespace(char16_t unit);

/// The six ASCII white-space characters (template-spec §1.1, set AW).
bool isAsciiWhitespace(char16_t unit);

/// The 29 characters that the platform's language calls white space (template-spec §1.1, set W).
/// Neither QChar::isSpace nor PCRE2's \s is this set.
bool isWhitespace(char16_t unit);

/// A character at which the platform ends a line (template-spec §1.1, set LB).
bool isLineBreak(char16_t unit);

/// The platform's clean-up of one value: obscure whitespace deleted anywhere, then ASCII white space cut from both ends
/// (template-spec §1.1 "clean").
QString withoutObscureWhitespace(QStringView text);

/// The text without any of the 29 white-space characters, as letters are compared (database-schema §10.1).
QString withoutWhitespace(QStringView text);

/// The text without white space of any kind at both ends (sets W and obscure).
QStringView trimmedOfWhitespace(QStringView text);

/// The text without any of the 16 characters of set ALL (template-spec §1.1 "delete-all-space").
QString withoutAllSpace(QStringView text);

} // namespace postroom
