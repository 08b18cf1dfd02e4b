// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <map>
#include <QByteArray>

namespace postroom {

/// Values by libpq's key ("host"), never empty.
using PgSettings = std::map<QByteArray, QByteArray>;

/// What a service file says about a service, from the file that libpq reads: PGSERVICEFILE or ~/.pg_service.conf, then
/// the system's. It is read here as well since libpq does not tell which values come from it, and asks a directory
/// (LDAP), for as long as that takes, where the file says so; such a file is refused. Any thread.
Result<PgSettings> serviceSettings(const QByteArray &service);

} // namespace postroom
