// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// Text escaped as the platform escapes content, names and values (template-spec §1.2): character references that end
/// in ; are decoded first, &nbsp; and &amp; stay as typed, then & < > are escaped. Quotation marks are left.
QString escapedHtml(QStringView text);

/// Character references decoded, only those that end in ; (template-spec §1.2 step 3).
QString decodedReferences(QStringView text);

/// The same by the whole rules of HTML5, where ; may be missing after old names (template-spec §4.1, plain text body).
QString decodedHtml(QStringView text);

} // namespace postroom
