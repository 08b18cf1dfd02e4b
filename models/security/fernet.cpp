// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/fernet.h"

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <QtEndian>

namespace {

// The parts of a token, in bytes (Fernet's specification).
constexpr qsizetype versionSize = 1;
constexpr qsizetype timeSize = 8;
constexpr qsizetype blockSize = 16;
constexpr qsizetype signatureSize = 32;
constexpr qsizetype headSize = versionSize + timeSize + blockSize;
constexpr unsigned char version = 0x80;
constexpr std::size_t halfKey = 16;

struct ContextFree {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

const unsigned char *bytes(std::string_view view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

bool isSigned(QByteArrayView sealed, std::string_view key)
{
    const QByteArrayView body = sealed.chopped(signatureSize);
    unsigned char signature[signatureSize];
    return HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes(body),
               static_cast<std::size_t>(body.size()), signature, nullptr)
        && CRYPTO_memcmp(signature, bytes(sealed.last(signatureSize)), signatureSize) == 0;
}

bool decrypt(QByteArrayView cipherText, QByteArrayView iv, std::string_view key, QByteArray &plain)
{
    const std::unique_ptr<EVP_CIPHER_CTX, ContextFree> context(EVP_CIPHER_CTX_new());
    plain.resize(cipherText.size() + blockSize);
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int written = 0;
    int last = 0;
    const bool opened = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytes(key), bytes(iv)) == 1
        && EVP_DecryptUpdate(context.get(), out, &written, bytes(cipherText), static_cast<int>(cipherText.size())) == 1
        && EVP_DecryptFinal_ex(context.get(), out + written, &last) == 1;
    if (!opened)
        OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
    plain.resize(opened ? written + last : 0);
    return opened;
}

} // namespace

extern "C" Q_DECL_EXPORT bool postroomOpenFernet(postroom::FernetToken &token)
{
    const QByteArrayView sealed = token.sealed;
    const qsizetype cipherSize = sealed.size() - headSize - signatureSize;
    if (token.key.size() != 2 * halfKey || cipherSize < blockSize || cipherSize % blockSize != 0
        || bytes(sealed)[0] != version || !isSigned(sealed, token.key.substr(0, halfKey)))
        return false;
    if (!decrypt(sealed.sliced(headSize, cipherSize), sealed.sliced(versionSize + timeSize, blockSize),
            token.key.substr(halfKey), token.payload))
        return false;
    token.sealedAt = qFromBigEndian<qint64>(sealed.data() + versionSize);
    return true;
}

extern "C" Q_DECL_EXPORT bool postroomDeriveFernetKey(
    const postroom::FernetPassword &password, postroom::FernetKey &key)
{
    return PKCS5_PBKDF2_HMAC(password.password.data(), static_cast<int>(password.password.size()), bytes(password.salt),
               static_cast<int>(password.salt.size()), password.rounds, EVP_sha256(), static_cast<int>(key.size()),
               key.data())
        == 1;
}
