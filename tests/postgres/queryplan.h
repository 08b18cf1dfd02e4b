// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgclient.h"

namespace postroom::test {

/// How the server runs a statement, without what it had no need to run; the error's detail where it does not.
QString planOf(PgClient &client, PgCommand command);

} // namespace postroom::test
