// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/identity.h"
#include "platform/source.h"

namespace postroom {

/// The list of the services whose messages somebody may read: a person's own ones (admin-features SVC-01; api-contract
/// §6.1 `GET /service?user_id=`), every one for platform admins and for who is no person.
Query servicesInReach(const Identity &identity);

/// Why the messages of a service are closed to the person who asks (admin-features NTF-01, §0.2 step 5: an archived one
/// is open to platform admins alone); nothing when they are open, and where no person asks.
std::optional<WhyNot> whyNotMessagesOf(const Source &source, const QString &service);

/// Leaves out the services whose messages are closed.
void keepOpenServices(std::vector<Row> &services, const Source &source);

} // namespace postroom
