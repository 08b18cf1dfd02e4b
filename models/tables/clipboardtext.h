// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <functional>
#include <QItemSelection>
#include <QString>
#include <span>
#include <vector>

namespace postroom {

class PagedTableModel;

/// What a copy puts on the clipboard.
struct CopiedText {
    QString plain; ///< one cell: its exact text; else tab-separated lines with quoting, formulas defused
    QString html; ///< a table; empty for one cell
    qint64 rows = 0;
    qint64 missing = 0; ///< selected rows that are not in memory: nothing is copied then, an export is the way
};

/// Rows that are selected, in order and each once.
struct SelectedRows {
    std::vector<Row> rows; ///< none where some are missing
    qint64 missing = 0; ///< how many are not in memory
};

/// The selected rows; of a selection of more than is held none is looked at.
SelectedRows selectedRows(const PagedTableModel &model, const QItemSelection &selection);
/// The selected cells as text. Works on ranges; never reads a row that is not held (design §4).
CopiedText copiedCells(const PagedTableModel &model, const QItemSelection &selection);
/// Whole rows in these words: of a note for a ticket.
CopiedText copiedWords(const PagedTableModel &model, const QItemSelection &selection,
    const std::function<QString(std::span<const Row>)> &words);
/// Whole rows as CSV with the platform's key paths as header.
CopiedText copiedCsv(const PagedTableModel &model, const QItemSelection &selection);

} // namespace postroom
