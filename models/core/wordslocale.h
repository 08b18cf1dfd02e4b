// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace postroom {

/// The locale that the words are written in, for numbers and names of months: English, or what the translation says.
/// Never the system's, so that one sentence is in one language.
const QLocale &wordsLocale();

/// A number with separators: "412,870".
QString numberText(qint64 number);
/// The number by which a translation chooses among its forms of a plural.
int pluralOf(qint64 number);

} // namespace postroom
