// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <optional>
#include <QPainter>
#include <QRectF>

class QStyleOption;

namespace postroom {

/// A rounded rectangle with a 1 px edge at half-pixel centres, clean at 100, 150 and 200 %. An invalid `fill` or `edge`
/// leaves that part away.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius);
/// A 1 px line along the bottom of `rect`.
void drawHairline(QPainter &painter, const QRect &rect, const QColor &colour);
/// The focus ring along the edge of `rect`, 2 px wide; the body lies 3 px inside (look §9).
void drawRing(QPainter &painter, const QRect &rect, const Tokens &tokens, qreal radius);
/// Flags for `QPainter::drawText` that put `text` at the leading (AlignLeft) or trailing (AlignRight) side of a layout
/// in `direction`, centred vertically, while it runs in the direction of its own letters: in a right-to-left window a
/// phone number still begins with its "+".
int textFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment side = Qt::AlignLeft);
/// `text` cut to `width` px. In the middle of an address what stands before its @ gives way first: its host stays whole
/// while a few letters fit before it.
QString elidedLine(const QFontMetrics &metrics, const QString &text, Qt::TextElideMode elide, int width);
/// One line of `text` in the painter's font and pen, centred vertically at the leading side of `rect`, in the direction
/// of its own letters; what does not fit is elided. `width` is that of the text in px where it is known: laying words
/// out is what drawing them costs.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::TextElideMode elide = Qt::ElideRight, std::optional<int> width = {});
/// The visible body of a control that occupies `rect`.
QRect bodyOf(const QRect &rect);
/// Whether the control shows the ring: focus that came by the keyboard.
bool hasKeyboardFocus(const QStyleOption &option);

} // namespace postroom
