// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychainstate.h"

#include <QString>

namespace postroom {

/// A state of the keychain in words. Whoever reads them sees that nothing is lost, and the way on.
struct KeychainWords {
    QString title; ///< what it is: "The keychain is locked."
    QString sentence; ///< what that means for the secret
    QString advice; ///< what to do, in the window
    QString command; ///< what to do, on the command line
    QString reason; ///< a few words for a list: "the keychain is locked"
};

/// The words of a state; `name` is that of the profile whose secret was wanted, empty where it has none.
KeychainWords keychainWords(KeychainState state, const QString &name = {});

} // namespace postroom
