// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/webauthnregistration.h"

#include <memory>
#include <openssl/evp.h>

namespace postroom::test {

/// A pair of keys that signs as security keys do, by OpenSSL.
class SoftwareKeyPair {
public:
    /// A fresh pair; with a seed of 32 bytes, which EdDSA alone can have, the same each time.
    explicit SoftwareKeyPair(CoseAlgorithm algorithm, const QByteArray &seed = {});

    CoseAlgorithm algorithm() const { return m_algorithm; }
    QByteArray sign(const QByteArray &message) const;
    /// As RegisteredKey has it.
    QByteArray publicKey() const;
    /// As a COSE_Key in CBOR (RFC 9052).
    QByteArray coseKey() const;

private:
    QByteArray number(const char *parameter, qsizetype size) const;

    CoseAlgorithm m_algorithm;
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

} // namespace postroom::test
