// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace postroom {

/// Days on the wire and in a database's `date` columns. Outside the years 1 to 9999, as the platform never has one but
/// a database may, they are spelled as PostgreSQL does: "infinity", "0044-03-15 BC", "12000-01-01". Any thread.

/// Reads "2026-11-20" and the odd spellings; nothing when the text is no day.
std::optional<QDate> dayFromText(QStringView text);
/// Writes what dayFromText() reads; empty for an invalid day.
QString dayInText(QDate day);
/// Whether the platform itself would never have that day: infinity, before Christ, or beyond the year 9999.
bool isOdd(QDate day);
/// Its first moment, in UTC, for an order among moments; a day beyond what a moment can hold counts as infinity.
Instant startOf(QDate day);

} // namespace postroom
