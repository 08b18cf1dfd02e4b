// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwarekeypair.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <QCborMap>

namespace postroom::test {

namespace {

EVP_PKEY *newKey(CoseAlgorithm algorithm, const QByteArray &seed)
{
    if (!seed.isEmpty())
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
            reinterpret_cast<const unsigned char *>(seed.constData()), static_cast<std::size_t>(seed.size()));
    switch (algorithm) {
    case CoseAlgorithm::Es256:
        return EVP_EC_gen("P-256");
    case CoseAlgorithm::EdDsa:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    case CoseAlgorithm::Rs256:
        return EVP_RSA_gen(2048);
    }
    return nullptr;
}

} // namespace

SoftwareKeyPair::SoftwareKeyPair(CoseAlgorithm algorithm, const QByteArray &seed)
    : m_algorithm(algorithm)
    , m_key(newKey(algorithm, seed), EVP_PKEY_free)
{
    if (!m_key)
        qFatal("OpenSSL made no key");
}

QByteArray SoftwareKeyPair::sign(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD *digest = m_algorithm == CoseAlgorithm::EdDsa ? nullptr : EVP_sha256();
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = static_cast<std::size_t>(message.size());
    QByteArray signature(512, '\0');
    std::size_t signatureSize = 512;
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) != 1
        || EVP_DigestSign(
               context.get(), reinterpret_cast<unsigned char *>(signature.data()), &signatureSize, bytes, size)
            != 1)
        qFatal("OpenSSL made no signature");
    return signature.left(static_cast<qsizetype>(signatureSize));
}

QByteArray SoftwareKeyPair::number(const char *parameter, qsizetype size) const
{
    BIGNUM *value = nullptr;
    QByteArray bytes(size, '\0');
    if (EVP_PKEY_get_bn_param(m_key.get(), parameter, &value) != 1
        || BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != size)
        qFatal("OpenSSL gave no number");
    BN_free(value);
    return bytes;
}

QByteArray SoftwareKeyPair::publicKey() const
{
    switch (m_algorithm) {
    case CoseAlgorithm::Es256:
        return number(OSSL_PKEY_PARAM_EC_PUB_X, 32) + number(OSSL_PKEY_PARAM_EC_PUB_Y, 32);
    case CoseAlgorithm::Rs256:
        return number(OSSL_PKEY_PARAM_RSA_N, 256) + number(OSSL_PKEY_PARAM_RSA_E, 3);
    case CoseAlgorithm::EdDsa:
        break;
    }
    QByteArray bytes(32, '\0');
    std::size_t size = 32;
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size);
    return bytes;
}

QByteArray SoftwareKeyPair::coseKey() const
{
    const QByteArray bytes = publicKey();
    QCborMap key{{3, static_cast<int>(m_algorithm)}};
    switch (m_algorithm) {
    case CoseAlgorithm::Es256:
        key.insert(1, 2);
        key.insert(-1, 1);
        key.insert(-2, bytes.left(32));
        key.insert(-3, bytes.mid(32));
        break;
    case CoseAlgorithm::EdDsa:
        key.insert(1, 1);
        key.insert(-1, 6);
        key.insert(-2, bytes);
        break;
    case CoseAlgorithm::Rs256:
        key.insert(1, 3);
        key.insert(-1, bytes.left(256));
        key.insert(-2, bytes.mid(256));
        break;
    }
    return key.toCborValue().toCbor();
}

} // namespace postroom::test
