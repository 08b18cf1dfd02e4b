// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QByteArrayView>
#include <string_view>

namespace postroom {

using HmacSha1Digest = std::array<unsigned char, 20>;
using HmacSha256Digest = std::array<unsigned char, 32>;

/// A function of the module `hmac` (core/latemodule.h), `postroomHmacSha256`: HMAC by OpenSSL, which a start on the
/// demo platform does without. False when OpenSSL cannot.
using HmacSha256 = bool (*)(std::string_view key, QByteArrayView message, HmacSha256Digest &digest);

/// What `postroomSignerHmac` is asked.
struct SignerMessage {
    std::string_view salt;
    std::string_view secret;
    std::string_view message;
};

/// The other function of the module, `postroomSignerHmac`: the signature of itsdangerous, HMAC-SHA1 whose key is
/// SHA-1(salt, "signer", secret) ("django-concat", database-schema §9.2). False when OpenSSL cannot.
using SignerHmac = bool (*)(const SignerMessage &asked, HmacSha1Digest &digest);

} // namespace postroom
