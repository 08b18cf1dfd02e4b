// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobfigures.h"
#include "tables/column.h"

namespace postroom {

/// "74 of 120" while it runs, "120" at its end; "Not started" before its first row.
QString jobProgressText(const Record &job, const ColumnContext &context);
/// 0 to 1 while it runs; negative when there is no bar: before it started, at its end, stopped by an error and without
/// rows.
double jobProgressRate(const Record &job);
/// How many failed; empty while none exists.
QString jobFailedText(const Record &job, const ColumnContext &context);
/// Red where any failed (look 6.2).
StatusWords jobFailedLook(const Record &job);
StatusWords jobLook(const Record &job);
QString jobTemplateText(const Record &job, const ColumnContext &context);
StatusWords jobTemplateLook(const Record &job);

} // namespace postroom
