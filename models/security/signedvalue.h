// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

namespace postroom {

struct OpenedValue {
    Secret payload;
};

/// Stands in until the real one is merged.
inline OpenedValue openSigned(std::string_view value)
{
    QByteArray coded(value.data(), qsizetype(value.size()));
    coded = coded.left(coded.lastIndexOf('.'));
    const bool packed = coded.startsWith('.');
    if (packed)
        coded.remove(0, 1);
    QByteArray bytes = QByteArray::fromBase64(coded, QByteArray::Base64UrlEncoding);
    if (packed)
        bytes = qUncompress(QByteArray("\0\1\0\0", 4) + bytes);
    return {Secret(std::move(bytes))};
}

} // namespace postroom
