// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace postroom {

/// One named character of HTML5 (its standard, "Named character references").
struct HtmlEntity {
    char32_t first = 0;
    char32_t second = 0; ///< 0 for most
    bool withoutSemicolon = false; ///< one of the 106 old names that stand without ;
};

/// The character of a name without & and ;, or nullptr. Any thread.
const HtmlEntity *htmlEntity(QStringView name);

/// The table as text: names in order, each with its characters in hexadecimal; "!" marks a name that needs no ;.
extern const char *const htmlEntityTable;

} // namespace postroom
