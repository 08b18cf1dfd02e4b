// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/barparts.h"

#include "style/measures.h"
#include "style/paint.h"

#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

namespace postroom {

namespace {

constexpr int thumbWidth = 4, thumbWidthOver = 6, shortestThumb = 24;

} // namespace

void drawBar(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &track, double share,
    Qt::LayoutDirection direction)
{
    const int height = measures::progressBar;
    const QRect whole(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
    drawBox(painter, whole, track, {}, height / 2.0);
    const int length = qRound(whole.width() * qBound(0.0, share, 1.0));
    if (length <= 0)
        return;
    const QRect done(whole.left(), whole.top(), qMax(length, height), height);
    drawBox(painter, QStyle::visualRect(direction, whole, done), fill, {}, height / 2.0);
}

void drawProgressBar(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &tokens)
{
    const double total = double(option.maximum) - option.minimum;
    const double share = total > 0 ? (double(option.progress) - option.minimum) / total : 0;
    drawBar(painter, option.rect, tokens.accent, tokens.skel, share, option.direction);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const Tokens &tokens, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int width = active ? thumbWidthOver : thumbWidth;
    QRect bar = thumb;
    if (option.orientation == Qt::Vertical)
        bar = QRect(thumb.center().x() - width / 2 + 1, thumb.top(), width, thumb.height());
    else
        bar = QRect(thumb.left(), thumb.center().y() - width / 2 + 1, thumb.width(), width);
    drawBox(painter, bar, tokens.thumb, {}, width / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const QRect &rect = option.rect;
    const int length = vertical ? rect.height() : rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const qint64 shown = length * qint64(option.pageStep) / qMax<qint64>(whole, 1);
    const int thumb = range > 0 ? int(qBound(qint64(qMin(shortestThumb, length)), shown, qint64(length))) : length;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int extent) {
        return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), extent)
                        : QRect(rect.left() + from, rect.top(), extent, rect.height());
    };
    QRect result;
    if (part == QStyle::SC_ScrollBarGroove)
        result = rect;
    else if (part == QStyle::SC_ScrollBarSlider)
        result = along(start, thumb);
    else if (part == QStyle::SC_ScrollBarSubPage)
        result = along(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        result = along(start + thumb, length - start - thumb);
    return vertical ? result : QStyle::visualRect(option.direction, rect, result);
}

} // namespace postroom
