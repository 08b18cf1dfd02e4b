// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/itemparts.h"

#include "style/measures.h"
#include "style/paint.h"

#include <QStyle>
#include <QStyleOptionViewItem>

namespace postroom {

namespace {

constexpr int rowRingRadius = 3;

} // namespace

void drawRowBackground(
    QPainter &painter, const QRect &row, const Tokens &tokens, const RowState &state, Qt::LayoutDirection direction)
{
    painter.fillRect(row, state.selected ? tokens.sel : state.hovered ? tokens.hover : tokens.base);
    drawHairline(painter, row, tokens.rowLine);
    if (!state.selected)
        return;
    const QRect bar(row.left(), row.top(), measures::selectionBar, row.height());
    painter.fillRect(QStyle::visualRect(direction, row, bar), tokens.accent);
}

void drawRowRing(QPainter &painter, const QRect &row, const Tokens &tokens)
{
    drawRing(painter, row, tokens, rowRingRadius);
}

void drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const Tokens &tokens)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.sel);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.hover);
}

} // namespace postroom
