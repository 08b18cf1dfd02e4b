// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace postroom {

/// The most bytes of UTF-8 that a QR code of a letter may hold.
constexpr qsizetype mostQrBytes = 504;

/// The QR code of a text as the platform draws it (template-spec §5.4): an SVG of one path, no quiet zone. Empty when
/// no symbol is large enough. Thread-safe.
std::optional<QString> qrCodeSvg(const QString &text);

/// The bytes that stand for a text in a symbol: ISO 8859-1, else Shift_JIS, else UTF-8, the first that has every
/// character.
QByteArray qrCodeBytes(const QString &text);

} // namespace postroom
