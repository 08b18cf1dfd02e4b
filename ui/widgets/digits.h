// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

class QPainter;
class QRect;

namespace postroom {

/// Width of `number` with every digit as wide as the widest, so that digits of a column stand under each other
/// (look §3; QFont features come only with Qt 6.7).
int digitsWidth(const QFontMetrics &metrics, const QString &number);
/// Draws `number` so, in the painter's font and pen, vertically centred and at the side of `alignment`.
void drawDigits(QPainter &painter, const QRect &rect, const QString &number, Qt::Alignment alignment = Qt::AlignRight);

} // namespace postroom
