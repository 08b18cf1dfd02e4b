// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgcommand.h"

#include <QString>

namespace postroom::test {

/// Statements, sent as one read, that would change the database or a session if anything let them.
struct WriteAttempt {
    std::vector<PgCommand> commands;
    bool onlyGuarded = false; ///< the server's read-only transaction is no lock against it; PgClient sends none of it
    bool runs = false; ///< it reads in form, and what it does is undone

    /// The statements, one behind the other.
    QString text() const;
};

/// What they are tried on: a table, a sequence, a function and a procedure, to be made before.
extern const char *const attemptedObjects;

/// Every attempt that the locked proof makes (issue E, "Must show").
std::vector<WriteAttempt> writeAttempts();

} // namespace postroom::test
