// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string_view>

namespace postroom {

/// What `postroomOpenFernet` is asked and answers.
struct FernetToken {
    std::string_view key; ///< 32 bytes: of the signature, then of the cipher
    QByteArrayView sealed; ///< version, time, IV, cipher text and signature
    QByteArray payload;
    qint64 sealedAt = 0; ///< seconds since the epoch
};

/// The one function of the module `fernet` (core/latemodule.h), `postroomOpenFernet`: AES-128-CBC and HMAC-SHA256 by
/// OpenSSL. False when the token was not made with this key; payload and time are nothing then.
using OpenFernet = bool (*)(FernetToken &token);

} // namespace postroom
