// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace postroom {

/// A host name in its ASCII form by IDNA 2003 (RFC 3490 with nameprep), which the platform uses: ß becomes ss, emoji
/// and unassigned characters pass, full-width letters and the ideographic full stop are folded. QUrl::toAce follows
/// another standard. Empty when a label cannot be encoded or is empty or longer than 63.
std::optional<QByteArray> asciiHostName(QStringView host);

} // namespace postroom
