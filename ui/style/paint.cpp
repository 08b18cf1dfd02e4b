// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"

#include "style/measures.h"

#include <QStyle>
#include <QStyleOption>

namespace postroom {

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawHairline(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

void drawRing(QPainter &painter, const QRect &rect, const Tokens &tokens, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.focus, measures::ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

int textFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment side)
{
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const Qt::Alignment vertical = side & Qt::AlignVertical_Mask ? Qt::Alignment() : Qt::AlignVCenter;
    return int(QStyle::visualAlignment(direction, side | vertical)) | own;
}

QString elidedLine(const QFontMetrics &metrics, const QString &text, Qt::TextElideMode elide, int width)
{
    constexpr int lettersBefore = 4;
    const qsizetype at = elide == Qt::ElideMiddle ? text.lastIndexOf(u'@') : -1;
    const QString host = at > 0 ? text.sliced(at) : QString();
    const int room = width - metrics.horizontalAdvance(host);
    if (host.isEmpty() || room < lettersBefore * metrics.averageCharWidth())
        return metrics.elidedText(text, elide, width);
    return metrics.elidedText(text.first(at), Qt::ElideRight, room) + host;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::TextElideMode elide, std::optional<int> width)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QString shown = text;
    int extent = width ? *width : metrics.horizontalAdvance(text);
    if (extent > rect.width()) {
        shown = elidedLine(metrics, text, elide, rect.width());
        extent = metrics.horizontalAdvance(shown);
    }
    shown.replace(u'\n', u' '); // which would be drawn as a sign
    const int left = direction == Qt::RightToLeft ? rect.right() + 1 - extent : rect.left();
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(left, baseline, shown);
}

QRect bodyOf(const QRect &rect)
{
    return rect.adjusted(measures::ring, measures::ring, -measures::ring, -measures::ring);
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)
        && option.state.testFlag(QStyle::State_Enabled);
}

} // namespace postroom
