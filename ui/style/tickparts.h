// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

class QPainter;
class QStyleOption;

namespace postroom {

/// Draws the box of a tick box (off, on, partly) with its ring; `option.rect` includes the ring allowance.
void drawTickBox(const QStyleOption &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// Draws the circle of a radio button with its ring.
void drawRadio(const QStyleOption &option, QPainter &painter, const Tokens &tokens);

} // namespace postroom
