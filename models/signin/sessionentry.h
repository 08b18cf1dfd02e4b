// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretstore.h"
#include "signin/keptsession.h"

namespace postroom {

// The entry of the keychain that keeps a person's session. The window and any number of command lines share it, so that
// each reads before it writes: nobody takes away or puts back what another one has signed in meanwhile. `secrets` must
// outlive the jobs.

/// The session that is kept. KeychainState::Absent where there is none; any other error where there may be one.
Job<KeptSession> *readSession(const SecretStore &secrets, const SecretName &name, Unlocking unlocking);

/// After a sign-in: keeps the session in place of one that can be read. What cannot be read stays, and is the error.
Job<std::monostate> *replaceSession(
    SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking);

/// While a session goes on: keeps what became of it, with the later moment of activity, where the entry still holds
/// this session; nothing happens where it does not.
Job<std::monostate> *updateSession(
    SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking);

/// After its end: takes the entry away where it still holds this session.
Job<std::monostate> *removeSession(
    SecretStore &secrets, const SecretName &name, const KeptSession &session, Unlocking unlocking);

} // namespace postroom
