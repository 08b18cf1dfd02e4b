// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/headerparts.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"

#include <QStyle>
#include <QStyleOptionHeader>
#include <QStyleOptionTab>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int arrowGap = 3, tabPadding = 8, tabLine = 2;

bool isFirst(const QStyleOptionHeader &option)
{
    return option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
}

bool isLast(const QStyleOptionHeader &option)
{
    return option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
}

} // namespace

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    painter.fillRect(option.rect, tokens.base);
    drawHairline(painter, option.rect, tokens.ctl);
    const QFont font = typeFont(widget, TypeStyle::SmallMedium);
    const QFontMetrics metrics(font);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QColor colour = sorted ? tokens.text : tokens.text2;
    const QRect cell
        = measures::cellContent(option.rect, isFirst(option), isLast(option), option.direction).adjusted(0, 0, 0, -1);
    const int arrowRoom = sorted ? measures::arrowIcon() + arrowGap : 0;
    const int width = qMin(metrics.horizontalAdvance(option.text), cell.width() - arrowRoom);
    const bool atRight = QStyle::visualAlignment(Qt::LeftToRight, option.textAlignment) & Qt::AlignRight;
    // Everything is placed for left-to-right inside the cell and mirrored at the end.
    const int left = atRight ? cell.right() - width - arrowRoom + 1 : cell.left();
    const auto place = [&](int x, int extent) {
        return QStyle::visualRect(option.direction, cell, QRect(x, cell.top(), extent, cell.height()));
    };
    painter.setFont(font);
    painter.setPen(colour);
    drawLine(painter, place(left, width), option.text, option.direction);
    if (!sorted)
        return;
    // "SortDown" of the option means ascending.
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    drawIcon(painter, widget, ascending ? u"arrow-up"_s : u"arrow-down"_s,
        place(left + width + arrowGap, measures::arrowIcon()), colour, measures::arrowIcon());
}

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const QFontMetrics metrics(typeFont(widget, TypeStyle::SmallMedium));
    const int sides = (isFirst(option) ? measures::pageMargin : measures::cellPadding)
        + (isLast(option) ? measures::pageMargin : measures::cellPadding);
    const int width = metrics.horizontalAdvance(option.text) + arrowGap + measures::arrowIcon() + sides;
    return QSize(width, headerHeight(widget));
}

int headerHeight(const QWidget *widget)
{
    return measures::tall(measures::header, QFontMetrics(typeFont(widget, TypeStyle::Body)));
}

void drawTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &tokens)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect body = bodyOf(option.rect);
    if (over && !current)
        drawBox(painter, body, tokens.hover, {}, measures::radius);
    if (current) {
        const QRect line(body.left(), option.rect.bottom() - tabLine + 1, body.width(), tabLine);
        painter.fillRect(line, tokens.accent);
    }
    if (hasKeyboardFocus(option))
        drawRing(painter, option.rect, tokens, measures::radius + measures::ringWidth);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(!enabled ? tokens.text3 : current ? tokens.text : tokens.text2);
    painter.drawText(
        body, textFlags(option.text, option.direction, Qt::AlignCenter) | Qt::TextHideMnemonic, option.text);
}

QSize tabSize(const QStyleOptionTab &option)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return QSize(words + 2 * tabPadding + 2 * measures::ring,
        measures::tall(measures::control, option.fontMetrics) + 2 * measures::ring);
}

} // namespace postroom
