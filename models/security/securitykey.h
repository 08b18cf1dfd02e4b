// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "security/securitykeyrequest.h"

namespace postroom {

/// A key proved that it is one of those registered.
struct SecurityKeyProof {
    std::size_t key = 0; ///< which: its place in SecurityKeyRequest::keys

    bool operator==(const SecurityKeyProof &) const = default;
};

/// Asks the keys that are plugged in, or will be before the deadline, for an assertion over a fresh challenge, as the
/// web administration does (FIDO2 and U2F; touch wanted, no PIN asked: "user verification discouraged"), and verifies
/// it here against the registered public key: signature, relying party, presence of a person. All that are plugged in
/// are asked at once; the first good answer wins. Keys that know none of the credentials do not blink and are passed
/// over, and one that is plugged in later is waited for. Everything that blocks runs on threads of its own, which end
/// with the job, when it is cancelled too, and are waited for at the end of the program.
///
/// Fails with Error::Kind::SecurityKey and says in Error::securityKey why. An empty list of keys is NotRegistered.
/// GUI thread.
Job<SecurityKeyProof> *askSecurityKey(SecurityKeyRequest request);

} // namespace postroom
