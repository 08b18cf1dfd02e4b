// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// Appends one row to a text with commas as the platform writes the rows of a workbook: quotes only where a cell needs
/// them, as it does for any line break of the platform's; CR LF at the end. Nothing is defused: it is read again and
/// not opened.
void appendCsvRow(QString &csv, const QStringList &cells);

} // namespace postroom
