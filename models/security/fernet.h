// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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

/// A function of the module `fernet` (core/latemodule.h), `postroomOpenFernet`: AES-128-CBC and HMAC-SHA256 by
/// OpenSSL. False when the token was not made with this key; payload and time are nothing then.
using OpenFernet = bool (*)(FernetToken &token);

using FernetKey = std::array<unsigned char, 32>;

/// What `postroomDeriveFernetKey` is asked.
struct FernetPassword {
    std::string_view password;
    std::string_view salt;
    int rounds = 0;
};

/// The other function of the module, `postroomDeriveFernetKey`: PBKDF2 with HMAC-SHA256 by OpenSSL. Slow by design.
/// False when OpenSSL cannot.
using DeriveFernetKey = bool (*)(const FernetPassword &password, FernetKey &key);

} // namespace postroom
