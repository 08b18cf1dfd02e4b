// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "core/signinfault.h"
#include "domain/person.h"
#include "security/secret.h"

#include <chrono>
#include <optional>

namespace postroom {

/// A person's session as it outlives a run, in the keychain (SecretPurpose::Session). Plain value; the session's id is
/// what the platform tells sessions apart by and lets nobody in by itself.
struct KeptSession {
    QString userId; ///< of the person
    QString sessionId; ///< `current_session_id` as it was after the sign-in
    Instant signedInAt;
    Instant lastActiveAt; ///< when the person last did something; what Postroom does by itself does not count
    bool powersHidden = false; ///< ACC-14: kept until the next sign-in

    bool operator==(const KeptSession &) const = default;
};

/// As JSON, for the keychain.
Secret secretOf(const KeptSession &session);
/// Read back; Error::Kind::SecretStore when it is no such JSON, or of a newer version.
Result<KeptSession> keptSessionFrom(const Secret &secret);

/// The longest that a session lasts, whatever is done in it (AUTH-12).
constexpr std::chrono::hours longestSession{20};
/// How long a platform admin's may stand idle.
constexpr std::chrono::minutes longestIdle{30};

/// When a session ends by itself, and why.
struct SessionLimit {
    Instant at; ///< still signed in at this moment, not after it
    SignInFault why = SignInFault::TooOld;
};

/// The nearer of both limits. `platformAdmin` as it holds in this session: hidden powers do not count
/// (isPlatformAdmin).
SessionLimit sessionLimit(const KeptSession &session, bool platformAdmin);

/// Why a session is over, by the clock and by the person's record as the platform has it now; nothing while it lasts
/// (AUTH-12). A record of somebody else is OtherPerson.
std::optional<SignInFault> sessionOver(const KeptSession &session, const User &user, Instant now);

} // namespace postroom
