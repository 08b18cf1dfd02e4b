// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace postroom {

/// A bound of a widget's size.
enum class Bound { Height, Width, LeastHeight, LeastWidth, MostWidth };

/// Sets a bound that grows with the application's font, now and whenever that changes: `pixels` at a line of 17 px
/// (look §4: heights as measures::tall(), widths as measures::wide()) and `beside` more, which stay as they are. At
/// most once for each bound of a widget.
void setGrowing(QWidget &widget, Bound bound, int pixels, int beside = 0);

/// Room without content of that width at a line of 17 px, which grows likewise: for what its neighbour paints there.
QWidget *growingRoom(int width, QWidget *parent);

/// Room without content, of that width at a line of 17 px, which grows likewise: what is beside it paints there.
QWidget *growingRoom(int width, QWidget *parent);

} // namespace postroom
