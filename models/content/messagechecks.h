// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/field.h"

namespace postroom {

/// Names of values that are no placeholder, by code point (vectors/README.md, message_checks).
QStringList additionalNames(const Personalisation &values, const InsensitiveNames &placeholders);

/// Whether an e-mail or letter has nothing to send (template-spec §7.2): no content, or content that is placeholders
/// alone and comes out blank.
bool isMessageEmpty(const QString &content, const Personalisation &values);

/// Values of an e-mail with the named ones made harmless (template-spec §7.2, `sanitise_content_for`): links removed or
/// broken up, and signs of Markdown escaped.
QString sanitisedValue(const QString &value);

} // namespace postroom
