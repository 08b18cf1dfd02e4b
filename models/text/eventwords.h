// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

namespace postroom {

/// What belongs to an event of the platform (admin-features §0.7) on one line: "Person: 6f…; Permissions now: Manage
/// templates; IP address: 192.0.2.10; Browser: firefox, 140.0". What concerns the event itself stands first, from where
/// it came last; a key or a value that Postroom does not know stands as it is. Any thread.
QString eventDetailsText(const JsonValue &data);

} // namespace postroom
