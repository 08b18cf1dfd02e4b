// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// A text reduced to the printable characters of ASCII as the platform does it, code point by code point: the first
/// character of a canonical decomposition, a few named replacements (dashes, quotes, spaces, Ł), else a question mark
/// (template-spec §3.1 "Replacement" with ASCII as the allowed set). Line breaks are no part of it.
QString plainAscii(QStringView text);

} // namespace postroom
