// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/securitykeyfailure.h"

#include <QString>

namespace postroom {

/// Why no security key proved anything, in words. Window and command line say the same.
struct SecurityKeyWords {
    QString sentence; ///< what happened
    QString advice; ///< what to do
    QString reason; ///< a few words for a list: "no key was plugged in"
};

/// The words of a failure.
SecurityKeyWords securityKeyWords(SecurityKeyFailure failure);

/// What the person has to do now: "Touch your security key."
QString securityKeyStepText(SecurityKeyStep step);

/// Said beside the name of a key whose registeredKey() is nothing: "this key's registration cannot be read".
QString unreadableKeyText();

} // namespace postroom
