// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgservicefile.h"

namespace postroom {

/// What a connection string says by itself.
struct PgStatedOptions {
    PgSettings values; ///< by key
    PgSettings variables; ///< every key that libpq knows, with the environment variable it listens to, or nothing
};

/// Reads a connection string ("host=db user=ann") or URI ("postgresql://ann@db/notify") through libpq. Refuses a
/// password inside, keys that libpq does not know (named), and what cannot be read (not repeated). Any thread.
Result<PgStatedOptions> statedOptions(const QByteArray &conninfo);

} // namespace postroom
