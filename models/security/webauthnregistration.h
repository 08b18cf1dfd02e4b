// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace postroom {

/// How a security key signs; the numbers are COSE's.
enum class CoseAlgorithm { Es256 = -7, EdDsa = -8, Rs256 = -257 };

/// A security key as the platform knows it: which credential it holds, and what its signatures are verified with.
struct RegisteredKey {
    QByteArray credentialId; ///< 1 to 1,023 bytes (WebAuthn §4)
    CoseAlgorithm algorithm = CoseAlgorithm::Es256;
    QByteArray
        publicKey; ///< ES256: x and y, 64 bytes; EdDSA: x, 32 bytes; RS256: modulus, then exponent: 256 + 3 bytes

    bool operator==(const RegisteredKey &) const = default;
};

/// Reads `WebauthnCredential::credentialData`: base64 of a CBOR byte string that holds the attested credential data,
/// which is AAGUID (16 bytes), length of the id (2, big-endian), id and COSE public key (admin-features AUTH-08). No
/// value when it is anything else, has bytes left over, or is of an algorithm, curve or size that Postroom cannot
/// verify: such a key's registration cannot be read, and the person's other keys are offered. Any thread.
std::optional<RegisteredKey> registeredKey(const QString &credentialData);

} // namespace postroom
