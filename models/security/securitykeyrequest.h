// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/securitykeyfailure.h"
#include "security/webauthnregistration.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <QObject>
#include <vector>

struct fido_dev_info; // libfido2

namespace postroom {

/// Lists the keys that are plugged in as libfido2's fido_dev_info_manifest() does: fills up to `room` entries, says how
/// many, answers FIDO_OK or an error. Called on a thread of its own, every quarter of a second.
using AttachedKeys = std::function<int(fido_dev_info *list, std::size_t room, std::size_t *found)>;

/// What a security key is asked.
struct SecurityKeyRequest {
    QString relyingParty; ///< host name of the web administration, where the keys were registered; no port
    std::vector<RegisteredKey> keys; ///< of the person; any of them will do
    std::chrono::milliseconds deadline{30'000}; ///< for the person, to plug a key in and touch it (AUTH-08)
    /// Told what the person has to do, whenever that changes: on the caller's thread, from the event loop, never after
    /// the job's end. May be empty.
    std::function<void(SecurityKeyStep)> onStep;
    AttachedKeys attached; ///< empty: those that libfido2 finds on USB
};

/// What came of it: the place in SecurityKeyRequest::keys of the one that proved itself, else a failure.
struct SecurityKeyAnswer {
    std::optional<std::size_t> key;
    SecurityKeyFailure failure = SecurityKeyFailure::NoKey;
    QString detail; ///< what libfido2 said; empty when it was not asked
};

using SecurityKeyHandler = std::function<void(const SecurityKeyAnswer &)>;

/// The one function of the module `securitykeys` (core/latemodule.h), `postroomCallSecurityKeys`; the module stands on
/// libfido2. The handler runs once, from the event loop, unless what is returned is deleted before; the caller owns
/// that. GUI thread.
using CallSecurityKeys = QObject *(*)(SecurityKeyRequest &&request, SecurityKeyHandler handler);

} // namespace postroom
