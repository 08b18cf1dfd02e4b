// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

namespace postroom {

/// Rows as lines of CSV for programs: UTF-8 without a mark, each line ended by a line feed, the values of every column
/// in the platform's own spelling, so that moments carry their offset. Lists and exports print these very bytes.
QByteArray csvLines(std::span<const Column> columns, std::span<const Row> rows);
/// The line above them: the key paths of the columns in the shape of the rows.
QByteArray csvHeaderLine(std::span<const Column> columns, const Shape &shape);
/// Rows as one JSON object a line, as the platform spells them.
QByteArray jsonLines(std::span<const Row> rows);

} // namespace postroom
