// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that stands on OpenSSL.
#include "security/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

extern "C" Q_DECL_EXPORT bool postroomHmacSha256(
    std::string_view key, QByteArrayView message, postroom::HmacSha256Digest &digest)
{
    return HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
               reinterpret_cast<const unsigned char *>(message.data()), static_cast<std::size_t>(message.size()),
               digest.data(), nullptr)
        != nullptr;
}
