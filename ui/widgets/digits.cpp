// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/digits.h"

#include <QPainter>

namespace postroom {

namespace {

int widestDigit(const QFontMetrics &metrics)
{
    int widest = 0;
    for (ushort digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

int digitsWidth(const QFontMetrics &metrics, const QString &number)
{
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar character : number)
        width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
    return width;
}

void drawDigits(QPainter &painter, const QRect &rect, const QString &number, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int digit = widestDigit(metrics);
    const int width = digitsWidth(metrics, number);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width + 1;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar character : number) {
        const int own = metrics.horizontalAdvance(character);
        const int room = character.isDigit() ? digit : own;
        painter.drawText(x + (room - own) / 2, baseline, QString(character));
        x += room;
    }
}

} // namespace postroom
