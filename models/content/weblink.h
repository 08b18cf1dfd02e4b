// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// The address of a link as it is written into a message (template-spec §1.6): http:// in front unless it names a
/// scheme that the platform knows, then everything but letters, digits and a few signs percent-encoded as UTF-8.
QString safeAddress(QStringView address);

/// How a link is written.
struct LinkStyle {
    QStringView attributes; ///< with a space behind, such as `class="x" `
    QStringView title = {};
};

/// Appends an <a> to `out`; an empty text shows the address. Address, title and text are written as they come: they
/// are already escaped.
void appendLink(QString &out, QStringView address, QStringView text, const LinkStyle &style);

} // namespace postroom
