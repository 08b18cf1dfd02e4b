// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagedtablemodel.h"

namespace postroom::bench {

/// Scrolls a table as a view would: tells what is in view, and once that is there asks for all that a view draws.
class Browser {
public:
    /// `model` must outlive this.
    explicit Browser(PagedTableModel &model)
        : m_model(model)
    {
    }

    /// False when the first rows do not come within a minute.
    bool showFirstRows();
    /// Every page from the first to the last of `rows`, `step` rows further each time; false when one does not come.
    bool scrollThrough(int rows, int step);

private:
    bool isInView(int row) const { return m_model.loadState(row) == PagedTableModel::LoadState::Loaded; }
    bool draw(int first, int last) const;

    PagedTableModel &m_model;
};

} // namespace postroom::bench
