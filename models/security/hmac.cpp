// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that stands on OpenSSL.
#include "security/hmac.h"

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace {

struct ContextFree {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// Piece by piece, so that no text that holds the secret is put together.
bool signerKey(const postroom::SignerMessage &asked, postroom::HmacSha1Digest &key)
{
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha1(), nullptr) != 1)
        return false;
    for (const std::string_view piece : {asked.salt, std::string_view("signer"), asked.secret}) {
        if (EVP_DigestUpdate(context.get(), piece.data(), piece.size()) != 1)
            return false;
    }
    return EVP_DigestFinal_ex(context.get(), key.data(), nullptr) == 1;
}

} // namespace

extern "C" Q_DECL_EXPORT bool postroomHmacSha256(
    std::string_view key, QByteArrayView message, postroom::HmacSha256Digest &digest)
{
    return HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
               reinterpret_cast<const unsigned char *>(message.data()), static_cast<std::size_t>(message.size()),
               digest.data(), nullptr)
        != nullptr;
}

extern "C" Q_DECL_EXPORT bool postroomSignerHmac(const postroom::SignerMessage &asked, postroom::HmacSha1Digest &digest)
{
    postroom::HmacSha1Digest key{};
    const bool made = signerKey(asked, key)
        && HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()),
               reinterpret_cast<const unsigned char *>(asked.message.data()), asked.message.size(), digest.data(),
               nullptr)
            != nullptr;
    OPENSSL_cleanse(key.data(), key.size());
    return made;
}
