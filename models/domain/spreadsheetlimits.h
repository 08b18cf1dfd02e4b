// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QString>

namespace postroom {

/// What the web administration takes as a spreadsheet (admin-model-layer §2.17 Spreadsheet).
struct SpreadsheetLimits {
    static constexpr std::array extensions{"csv", "xlsx", "xls", "ods", "xlsm", "tsv"};
    static constexpr int mostRows = 200'000;
    static constexpr int mostHeaderColumns = 1'000;
    static constexpr int leastWidth = 50; ///< columns that are looked at, however few have a header
};

/// Whether a file's name ends as a spreadsheet's does, in any case.
bool isSpreadsheetName(const QString &fileName);

} // namespace postroom
