// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "text/statuswords.h"

namespace postroom {

/// What became of a person's account: "Active", "Locked" after ten failed sign-ins, "Registration not finished",
/// "Archived" (admin-features §0.3, admin-model-layer §2.1). A state that Postroom does not know stands as it is.
StatusWords personStateWords(const User &user);

/// How a person signs in: "Text message code" (admin-features §0.3 Auth types); another way as it is.
QString signInMethodText(const QString &authType);

} // namespace postroom
