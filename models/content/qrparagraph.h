// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// The data of a paragraph that is a QR code: white space, "qr" in any case, a colon, then the data on one line
/// (template-spec §5.4). Given the rendered text; automatic links in it are plain addresses again.
std::optional<QString> qrCodeData(QStringView paragraph);

} // namespace postroom
