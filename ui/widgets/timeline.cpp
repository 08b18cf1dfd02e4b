// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"

#include <QEvent>
#include <QStyle>

namespace postroom {

namespace {

constexpr int textAt = 24, timeGap = 8, entryGap = 11, dotSize = 7;
constexpr int wrapped = Qt::TextWordWrap;

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Timeline::setEntries(const QList<TimelineEntry> &entries)
{
    m_entries = entries;
    QStringList lines;
    for (const TimelineEntry &entry : entries)
        lines << tr("%1: %2. %3", "time, event, detail").arg(entry.time, entry.title, entry.detail);
    setAccessibleDescription(lines.join(u'\n'));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int Timeline::heightForWidth(int width) const
{
    int bottom = 0;
    for (int index = 0; index < int(m_entries.size()); ++index)
        bottom = drawEntry(nullptr, index, bottom, width);
    return qMax(0, bottom - entryGap);
}

QSize Timeline::sizeHint() const
{
    const int width = measures::wide(measures::detailMin, fontMetrics());
    return QSize(width, heightForWidth(width));
}

// Lays out one entry and, with a painter, draws it; answers the top of the next.
int Timeline::drawEntry(QPainter *painter, int index, int top, int width) const
{
    const TimelineEntry &entry = m_entries.at(index);
    const QFont titleFont = typeFont(this, index == 0 ? TypeStyle::BodyStrong : TypeStyle::Body);
    const QFont small = typeFont(this, TypeStyle::Small);
    const int textLeft = measures::grown(textAt), iconSize = measures::rowIcon();
    const QFontMetrics titleMetrics(titleFont), smallMetrics(small);
    const int timeWidth = smallMetrics.horizontalAdvance(entry.time) + 1;
    const int titleWidth = qMax(1, width - textLeft - timeWidth - timeGap);
    const int titleHeight = titleMetrics.boundingRect(0, 0, titleWidth, 1 << 16, wrapped, entry.title).height();
    const int detailWidth = qMax(1, width - textLeft);
    const int detailHeight = entry.detail.isEmpty()
        ? 0
        : smallMetrics.boundingRect(0, 0, detailWidth, 1 << 16, wrapped, entry.detail).height();
    const int next = top + titleHeight + detailHeight + entryGap;
    if (!painter)
        return next;

    const Tokens &tokens = tokensOf(this);
    const auto place
        = [&](int x, int y, int w, int h) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h)); };
    painter->setFont(titleFont);
    painter->setPen(tokens.text);
    painter->drawText(place(textLeft, top, titleWidth, titleHeight),
        textFlags(entry.title, layoutDirection(), Qt::AlignLeft | Qt::AlignTop) | wrapped, entry.title);
    painter->setFont(small);
    painter->setPen(tokens.text2);
    painter->drawText(place(width - timeWidth, top, timeWidth, titleMetrics.height()),
        textFlags(entry.time, layoutDirection(), Qt::AlignCenter), entry.time);
    painter->drawText(place(textLeft, top + titleHeight, detailWidth, detailHeight),
        textFlags(entry.detail, layoutDirection(), Qt::AlignLeft | Qt::AlignTop) | wrapped, entry.detail);

    const QRect mark = place(0, top, iconSize, titleMetrics.height());
    if (index + 1 < int(m_entries.size()))
        painter->fillRect(QRect(mark.center().x(), mark.bottom() + 2, 1, next - top - mark.height() - 2), tokens.ctl);
    if (entry.icon.isEmpty()) {
        QRectF dot(0, 0, dotSize, dotSize);
        dot.moveCenter(QRectF(mark).center());
        drawBox(*painter, dot, {}, inkColour(tokens, entry.ink), dotSize / 2.0);
    } else {
        drawIcon(*painter, this, entry.icon, mark, inkColour(tokens, entry.ink), iconSize);
    }
    return next;
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = 0;
    for (int index = 0; index < int(m_entries.size()); ++index)
        top = drawEntry(&painter, index, top, width());
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(heightForWidth(width()));
}

} // namespace postroom
