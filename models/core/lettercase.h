// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// Lower-case text as the platform's own language makes it: full mapping, and a capital sigma that ends a word becomes
/// ς, which QString::toLower does not know (template-spec §1.1).
QString lowerCase(QStringView text);

/// One code point lowered alone, as PostgreSQL's ILIKE does with a UTF-8 collation of the C library: a single code
/// point for a single code point, so neither ß nor a final sigma is special (database-schema §10.2).
char32_t lowerCodePoint(char32_t codePoint);

/// The code point that starts at index, which moves past it; a lone surrogate stands for itself.
char32_t nextCodePoint(QStringView text, qsizetype &index);

/// Whether a text stands before another in the order of code points, which is not that of UTF-16 beyond U+FFFF.
bool isBeforeByCodePoint(const QString &left, const QString &right);

} // namespace postroom
