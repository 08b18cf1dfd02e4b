// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace postroom {

/// A character that leaves no mark on the page, or looks like the common space.
struct InvisibleCharacter {
    char32_t first;
    char32_t last;
    QLatin1StringView name; ///< Unicode's own, in small letters
    bool isSpace = false; ///< it can be seen by its width
};

/// What Unicode calls an invisible character; null for all others, and for ASCII's white space.
const InvisibleCharacter *invisibleCharacter(char32_t codePoint);

} // namespace postroom
