// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template.h"

namespace postroom {

/// The MIME type of the kinds of file that the platform takes (admin-features TPL-29); empty for others.
QString mimeTypeOf(const TemplateEmailFile &file);
/// Until when a file is kept that is sent now; nothing when it does not say for how many weeks.
std::optional<Instant> expiryOf(const TemplateEmailFile &file, Instant now);
/// The file's place among all placeholders of its template, from 0; nothing when the text does not name it. Such files
/// stand at the end.
std::optional<qsizetype> positionInTemplate(const TemplateEmailFile &file, const QStringList &placeholders);

} // namespace postroom
