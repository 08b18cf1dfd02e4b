// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// Why the keychain did not do what it was asked (design §5.1). Six answers, since a person can act on each
/// differently, and since only Absent means that there is no secret: whatever else it was, the entry may be there.
enum class KeychainState {
    NoKeychain, ///< this computer, or this session of it, has none
    NotReady, ///< there is one, and it could not be started yet or ended meanwhile
    Locked, ///< it would have to be unlocked, and the person was not asked
    Refused, ///< the person was asked to unlock it and did not
    Absent, ///< it was read and holds no such entry: the only state that may ask for a new secret
    Silent ///< it did not answer before the deadline
};

} // namespace postroom
