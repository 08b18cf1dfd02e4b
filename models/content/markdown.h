// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/markdownstyle.h"

#include <functional>

namespace postroom {

/// Writes what stands for a QR code in place of a paragraph's text; given its data as it stands in the paragraph.
using QrCodeWriter = std::function<QString(const QString &data)>;

/// A body in one of the styles (template-spec §4, §5.1), before typography. Linear in the text. `qrCode` is asked by
/// letters.
QString renderedMarkdown(QStringView text, const MarkdownStyle &style, const QrCodeWriter &qrCode = {});

} // namespace postroom
