// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

namespace postroom {

/// Icon and word of the field `notificationType`.
StatusWords notificationTypeLook(const Record &record);
/// The provider's name from the field `provider`.
QString providerCell(const Record &record, const ColumnContext &context);
/// The year in a field, which is no amount, so that it has no separator.
QString yearIn(const Record &record, QLatin1StringView field);
/// The year in the field `financialYearStart`.
QString financialYearCell(const Record &record, const ColumnContext &context);
/// The names of the NamedReference records in a field, with commas between.
QString namesIn(const Record &record, QLatin1StringView field);

} // namespace postroom
