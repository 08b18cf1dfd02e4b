// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgcommand.h"
#include "postgres/statement.h"
#include "support/contract.h"

namespace postroom::test {

/// A request that a statement answers, with values of the recorded rows.
struct StatementSample {
    const Statement *statement = nullptr;
    Query query; ///< of a list …
    Target target; ///< … or of one record
};

/// For each statement the recorded request of an administration route that sets most of its filters; a statement that
/// answers no recorded request is missing. In the order of statements().
std::vector<StatementSample> statementSamples(const Contract &contract);

/// What the sample sends: the statement, and its envelope behind it.
std::vector<PgCommand> commandsOf(const StatementSample &sample, Instant now);

/// What a failure calls it: its resource and operation.
QString nameOf(const Statement &statement);

} // namespace postroom::test
