// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// Appends text with < > escaped, and & unless it starts a character reference (template-spec §4.5 row 9). With quotes
/// escaped too where `quotes` says so.
void appendMarkdownEscaped(QString &out, QStringView text, bool quotes = false);

} // namespace postroom
