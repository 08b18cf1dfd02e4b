// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace postroom {

/// How a row of a list or table looks apart from its cells.
struct RowState {
    bool hovered = false;
    bool selected = false;
    bool focused = false; ///< has the keyboard; drawn by `drawRowRing` after the cells
};

/// Fill of a row, its rowLine, and the 3 px bar at the leading edge when it is selected (look 6.2).
void drawRowBackground(
    QPainter &painter, const QRect &row, const Tokens &tokens, const RowState &state, Qt::LayoutDirection direction);
/// The focus ring round a whole row.
void drawRowRing(QPainter &painter, const QRect &row, const Tokens &tokens);
/// Background of an item of any plain list, for views without a delegate of ours.
void drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const Tokens &tokens);

} // namespace postroom
