// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychainstate.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QByteArray>
#include <QObject>
#include <QString>

namespace postroom {

/// What the module `keychain` (core/latemodule.h) is asked: secretstore.h says what each of it means. The module stands
/// on QtKeychain and QtDBus, which a start on the demo platform does without.
struct KeychainQuestion {
    enum class What { Read, Write, Remove };

    What what = What::Read;
    QString application; ///< the entry's "server" in a Secret Service, its folder in KWallet
    QString entry; ///< the entry's "user", its key
    QByteArray secret; ///< Write
    bool mayAsk = false; ///< the person may be asked to unlock the keychain
    std::chrono::milliseconds deadline{}; ///< for what the keychain does by itself
    std::chrono::milliseconds patience{}; ///< for a person who was asked
};

/// What the keychain answered. Neither `done` nor a state: it failed in a way that only `detail` tells.
struct KeychainAnswer {
    bool done = false;
    std::optional<KeychainState> state;
    QByteArray secret; ///< Read
    QString detail; ///< which service was asked and what it said; never a secret
};

using KeychainHandler = std::function<void(KeychainAnswer &&)>;

/// The one function of the module, `postroomAskKeychain`. The handler runs once, from the event loop, unless what is
/// returned is deleted before; the caller owns that. GUI thread (QtKeychain's answers come by GLib's main loop).
using AskKeychain = QObject *(*)(KeychainQuestion &&question, KeychainHandler handler);

} // namespace postroom
