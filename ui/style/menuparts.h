// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace postroom {

/// Square panel of a menu or tooltip: raised, with a 1 px edge (look 10.11).
void drawRaisedPanel(const QRect &rect, QPainter &painter, const Tokens &tokens);
/// One entry of a menu: tick or icon, words, shortcut, arrow of a submenu; or a separator.
void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// The room of one entry; QMenu adds the width of the shortcuts itself.
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace postroom
