// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/identity.h"

namespace postroom {

/// As what somebody asks, in a few words: "Platform admin", "No person is signed in".
QString roleText(const Identity &identity);

} // namespace postroom
