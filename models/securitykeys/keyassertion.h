// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/securitykeyrequest.h"
#include "securitykeys/fidohandles.h"

namespace postroom {

/// What every attached key is asked to sign, and for which credentials. Does not change; any thread.
class KeyChallenge {
public:
    /// A challenge of 32 random bytes, in the client data that a browser makes of it (WebAuthn §5.8.1).
    KeyChallenge(const QString &relyingParty, std::vector<RegisteredKey> keys);

    const std::vector<RegisteredKey> &keys() const { return m_keys; }
    /// A question for these credentials (their places in keys()); with `touch` the key waits for a person, without it
    /// only says whether it knows them. Empty when libfido2 has no memory.
    FidoAssertion question(const std::vector<std::size_t> &credentials, bool touch) const;
    /// The credential that signed the answered question, when signature, relying party and presence are right.
    std::optional<std::size_t> signer(const fido_assert_t &answered, const std::vector<std::size_t> &credentials) const;

private:
    QByteArray m_relyingParty;
    QByteArray m_clientData;
    std::vector<RegisteredKey> m_keys;
};

} // namespace postroom
