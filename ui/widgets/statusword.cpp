// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusword.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "widgets/accessible.h"

#include <QPainter>
#include <QStyle>

namespace postroom {

namespace {

constexpr int wordGap = 7, labelGap = 6;

void drawIconAndWord(QPainter &painter, const QWidget *widget, const QRect &rect, const StatusWord &status,
    int iconSize, int gap, std::optional<int> wordWidth = {})
{
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    const QColor colour = inkColour(tokensOf(widget), status.ink);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height()));
    };
    drawIcon(painter, widget, status.icon, place(0, iconSize), colour, iconSize);
    const int left = iconSize + gap;
    const QRect words = place(left, rect.width() - left);
    painter.setPen(colour);
    drawLine(painter, words, status.words, direction, Qt::ElideRight, wordWidth);
}

} // namespace

void drawStatusWord(
    QPainter &painter, const QWidget *widget, const QRect &rect, const StatusWord &status, std::optional<int> width)
{
    drawIconAndWord(painter, widget, rect, status, measures::rowIcon(), wordGap, width);
}

int statusWordWidth(int width)
{
    return measures::rowIcon() + wordGap + width;
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
}

void StatusLabel::setStatus(const StatusWord &status)
{
    m_status = status;
    setAccessibleName(tr("Status: %1").arg(status.words));
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::BodyStrong));
    return QSize(measures::icon() + labelGap + metrics.horizontalAdvance(m_status.words),
        qMax(measures::icon(), metrics.height()));
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(this, TypeStyle::BodyStrong));
    drawIconAndWord(painter, this, rect(), m_status, measures::icon(), labelGap);
}

} // namespace postroom
