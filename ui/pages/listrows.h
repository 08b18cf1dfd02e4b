// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/rowexport.h"

namespace postroom {

/// The rows of a page's list, for an export or for paper.
struct ListRows {
    ExportedRows rows;
    QString note = {}; ///< what is lacking in them; empty where they are all
};

/// What of a list can leave it, in words.
struct RowOffer {
    QString all = {}; ///< all rows: "All rows: 1,234"
    QString chosen = {}; ///< the chosen ones: "The 3 chosen rows"; empty: there are none, or not all are read
    bool beginsChosen = false; ///< whether those are offered first
    QString note = {}; ///< what of all rows will lack; empty where it is whole
};

} // namespace postroom
