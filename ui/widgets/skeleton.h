// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

class QPainter;
class QRect;

namespace postroom {

/// Draws the grey bar that stands for a value not yet read. `content` is the room of the cell's text; the length varies
/// with row and column so that the page looks like text, and is the same at each repaint. Rows begin after 150 ms
/// (look 6.8).
void drawSkeleton(
    QPainter &painter, const QRect &content, const Tokens &tokens, int row, int column, Qt::LayoutDirection direction);

} // namespace postroom
