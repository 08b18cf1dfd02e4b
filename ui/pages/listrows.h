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

} // namespace postroom
