// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// What the platform puts where a set of characters does not hold one (template-spec §3.1 "Replacement"): the first
/// character of its canonical decomposition, one of a few named stand-ins (dashes, quotes, spaces, Ł), nothing for a
/// zero-width character, else a question mark. `isAllowed` is asked for every code point.
QString standIn(char32_t codePoint, bool (*isAllowed)(char32_t));

} // namespace postroom
