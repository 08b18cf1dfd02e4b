// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"

namespace postroom {

/// How placeholders of a text are filled in and shown (template-spec §2.3, §2.4).
struct FieldOptions {
    enum class Html { Escape, Passthrough };
    Html html = Html::Escape; ///< whether content, names and values are escaped
    bool plainText = false; ///< missing ones as ((name)), without markup
    bool withBrackets = true;
    bool markdownLists = false; ///< a list becomes bullet lines, else part of a sentence
    bool redact = false; ///< missing ones are hidden
};

/// The placeholders of a raw text in order of first appearance (template-spec §2.1).
InsensitiveNames placeholdersOf(QStringView content);

/// The text with its values; missing ones as they are displayed. Linear in content and values.
QString filledIn(QStringView content, const Personalisation &values, const FieldOptions &options);

} // namespace postroom
