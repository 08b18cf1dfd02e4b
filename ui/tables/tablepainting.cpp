// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table draws under and over its cells: rows, the ring, and what stands in for rows that are on their way.
#include "style/itemparts.h"
#include "style/measures.h"
#include "style/postroomstyle.h"
#include "tables/freshrows.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "widgets/skeleton.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>

namespace postroom {

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(event->rect(), tokens.base);
    paintRows(painter, event->region());
    if (m_showsSkeleton)
        paintSkeleton(painter);
    painter.end();
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    QPainter ring(viewport());
    drawRowRing(ring, row.adjusted(0, 0, 0, -1), tokens);
}

void RecordTableView::paintRows(QPainter &painter, const QRegion &region)
{
    const auto [first, last] = rowsInView();
    m_seen = m_seen || last >= first;
    for (int row = first; row <= last; ++row) {
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (!region.intersects(rect))
            continue;
        const bool selected = selectionModel()->isRowSelected(row, {});
        drawRowBackground(painter, rect, tokensOf(this), {row == m_hoverRow || m_fresh->contains(row), selected, false},
            layoutDirection());
    }
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
