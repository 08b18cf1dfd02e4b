// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/schemagaps.h"

namespace postroom {

/// The text of a statement without what a database lacks (issue E.2: left out, not guessed). What depends on it is left
/// out of the rows: a column that is selected (its name becomes SchemaGaps::leftOut), a pair of a json_build_object().
/// A condition that a filter switches on, `({filter}::… IS NULL OR …)`, goes with its filter, which then has no place
/// in the text. Whatever else depends on it would make other rows of it, so that the statement cannot be asked:
/// AdaptedText::lacked; so it is where nothing is left to select. Reads the statements' own style: columns behind the
/// alias of their table, keywords in capitals.
AdaptedText leaveOut(const QByteArray &sql, const SchemaGaps &gaps);

} // namespace postroom
