// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// The platform's typography on rendered text, markup and all (template-spec §1.4): no space before punctuation, curly
/// quotes, straight apostrophes in e-mail addresses, en dashes between spaces. Linear.
QString withTypography(QString text);

/// Straight quotes made curly outside tags, and outside links and code (template-spec §1.5).
QString withCurlyQuotes(QStringView text);

} // namespace postroom
