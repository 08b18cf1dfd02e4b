// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace postroom {

/// A 4 px bar over its track, `share` (0 to 1) of it filled from the leading edge, vertically centred in `rect`.
void drawBar(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &track, double share,
    Qt::LayoutDirection direction);
/// The whole of a progress bar, without words; one without a total is an empty track.
void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &tokens);
/// The thumb of a scroll bar; there is no track and there are no arrows.
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const Tokens &tokens, const QRect &thumb);
/// Where the parts of a scroll bar lie.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace postroom
