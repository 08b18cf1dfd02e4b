// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/rowexport.h"

namespace postroom {

/// What a person chose for an export the last time, in whatever list.
struct ExportChoice {
    RowLayout::Form form = RowLayout::Form::Spreadsheet;
    bool allColumns = false; ///< rather than those that are shown
    QString folder = {}; ///< where the last file went; empty: the person's documents

    /// As it was remembered.
    static ExportChoice remembered();
    /// For the next time.
    void remember() const;
};

/// An export as a person wants it: which rows, how, and where to.
struct ExportRequest {
    QString title; ///< of the list: "Services"
    ExportedRows rows;
    RowLayout layout;
    QString path;
    NewFile::Existing existing = NewFile::Existing::Keep;
};

} // namespace postroom
