// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// Why no security key proved who the person is (admin-features AUTH-08). A person can act on each differently, and
/// only NotVerified is a failed sign-in that the platform counts: with all others nobody tried anything.
enum class SecurityKeyFailure {
    NoKey, ///< none was plugged in before the deadline, or none that this person may open
    NotRegistered, ///< those that were plugged in hold none of the credentials
    NotTouched, ///< it was asked and nobody touched it in time
    PinNeeded, ///< it insists on a PIN or a fingerprint, which Postroom does not ask for
    Declined, ///< the person, or another program, said no at the key
    NotVerified, ///< it answered, and what it signed does not prove anything
    Unreachable, ///< it is there and cannot be spoken with: another program holds it, it was pulled out, it is broken
    NotInstalled ///< the part of Postroom that speaks with keys, or the library it needs, is missing
};

/// What the person has to do while a key is waited for.
enum class SecurityKeyStep {
    PlugIn, ///< no key is there
    PlugInAnother, ///< none of those there is registered
    Touch ///< a registered key was found and waits
};

} // namespace postroom
