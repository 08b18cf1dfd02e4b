// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientfilecheck.h"
#include "recipientfiles/recipientrowwords.h"

namespace postroom {

/// The platform's list of things to fix in the rows of a file, in its order: "fix 2 phone numbers", "enter missing data
/// in 1 row" (vectors: row_error_summary).
QStringList rowFaultSummary(const RowFaultCounts &faults, RecipientType type);

/// Stable code of what stops a file, as scripts know it: "missing_columns".
QString fileFaultCode(FileFault fault);
/// What stops a file, in a sentence with what is to be done about it.
QString fileFaultSentence(FileFault fault, const RecipientFileReport &report, const RecipientFileRules &rules);

/// What deserves to be known of a file that can be sent: recipients that stand in it twice, numbers that had lost their
/// zero, dates.
QStringList fileWarnings(const RecipientFileReport &report);

/// How a CSV or TSV file was read, with a line of it that shows whether that was right; empty for a workbook.
QString readingSentence(const FileReading &reading);

/// Why a file could not be read at all.
QString unreadableFileSentence(const Error &error);

} // namespace postroom
