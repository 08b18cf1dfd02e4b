// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include "measure.h"

#include <algorithm>

namespace postroom::bench {

using namespace std::chrono_literals;

namespace {

constexpr int rowsInView = 40;

} // namespace

bool Browser::showFirstRows()
{
    m_model.setViewport(0, rowsInView - 1);
    return runUntil([this] { return m_model.rowCount() > 0 && isInView(0); }, 60s);
}

bool Browser::scrollThrough(int rows, int step)
{
    for (int first = 0; first < rows; first += step) {
        const int last = std::min(first + rowsInView, rows) - 1;
        m_model.setViewport(first, last);
        if (!runUntil([this, first, last] { return last < m_model.rowCount() && draw(first, last); }, 60s))
            return false;
    }
    return true;
}

bool Browser::draw(int first, int last) const
{
    if (!isInView(first) || !isInView(last))
        return false;
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(PagedTableModel::IconRole)})
                m_model.data(m_model.index(row, column), role);
        }
    }
    return true;
}

} // namespace postroom::bench
