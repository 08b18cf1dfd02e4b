// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArrayView>
#include <QList>

namespace postroom {

/// One file inside a zip archive, as its directory tells.
struct ZipEntry {
    QByteArray name;
    quint64 unpackedSize = 0;
    bool isEncrypted = false;
};

/// The directory of a zip archive, without unpacking anything; empty when the bytes are none or are cut off.
std::optional<QList<ZipEntry>> zipEntries(QByteArrayView bytes);

} // namespace postroom
