// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of records draws under its cells: what stands in for rows that are on their way.
#include "style/itemparts.h"
#include "style/measures.h"
#include "tables/freshrows.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "widgets/skeleton.h"

#include <QHeaderView>
#include <QPainter>

namespace postroom {

bool RecordTableView::isFresh(int row) const
{
    return m_fresh->contains(row);
}

void RecordTableView::paintBeneath(QPainter &painter)
{
    m_seen = m_seen || rowsInView().second >= 0;
    if (m_showsSkeleton)
        paintSkeleton(painter);
}

void RecordTableView::paintSkeleton(QPainter &painter)
{
    const Tokens &tokens = tokensOf(this);
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row * height < viewport()->height(); ++row) {
        drawRowBackground(painter, QRect(0, row * height, viewport()->width(), height), tokens, {}, layoutDirection());
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            if (isColumnHidden(column))
                continue;
            const QRect cell(columnViewportPosition(column), row * height, columnWidth(column), height);
            const QRect content = measures::cellContent(
                cell, column == m_columns->first(), column == m_columns->last(), layoutDirection());
            drawSkeleton(painter, content, tokens, row, column, layoutDirection());
        }
    }
}

} // namespace postroom
