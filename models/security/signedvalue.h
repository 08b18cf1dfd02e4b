// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

#include <vector>

namespace postroom {

/// What the platform signs values in its rows with (database-schema §9.2). Move-only, since it holds secrets.
struct SigningKeys {
    std::vector<Secret> secrets; ///< SECRET_KEY; the newest last, where the platform changes it bit by bit
    Secret salt; ///< DANGEROUS_SALT; on Notify Canada what the value is for, such as "api_key" (forks §11)

    /// True when nothing can be verified or signed with them. An empty salt is a salt.
    bool isEmpty() const { return secrets.empty(); }
    SigningKeys copy() const;
};

/// What a row's signed or encrypted value turned out to be, and what it holds.
struct OpenedValue {
    enum class State {
        Unsigned, ///< not of the signed form at all: no full stop parts a signature from it
        NotVerified, ///< of that form; no key was given. Whoever could write to the row could have made it up
        Verified, ///< made with one of the keys
        Tampered, ///< made with none of the keys: changed, cut, or made with another platform's
        Malformed ///< of no form that the platform could read, whoever made it
    };

    State state = State::Malformed;
    /// The very bytes that were signed: JSON, in the platform's own spelling and order, not looked into here. Empty for
    /// Unsigned and Malformed, for Tampered where nothing could be read, and always where an encrypted value has no key
    /// that fits.
    Secret payload;
};

/// Opens a signed value: the form of itsdangerous' URLSafeSerializer (database-schema §9.2), as GOV.UK, Canada and VA
/// keep personalisation, secrets of API keys, tokens of callbacks and received texts. Signed is not encrypted: without
/// keys the payload is read all the same. With several secrets any may have made it, the newest is tried first. At most
/// `longestPayload` bytes (security/signer.h) come out, else it is Malformed. Never throws. Any thread.
OpenedValue openSigned(std::string_view value, const SigningKeys &keys = {});

/// Signs a payload with the last of the secrets. The very bytes of the platform, when the payload is JSON as the
/// platform spells it: no spaces between its parts, text as UTF-8, keys in the order in which they were put in. Empty
/// without a secret, and when OpenSSL's own settings forbid SHA-1. Never throws. Any thread.
QByteArray signedValue(std::string_view payload, const SigningKeys &keys);

} // namespace postroom
