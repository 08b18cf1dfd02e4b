// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/palettedelegate.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "window/palettelist.h"

#include <QPainter>
#include <QTextLayout>

namespace postroom {

namespace {

constexpr int entryHeight = 36, titleHeight = 30, side = 8, inner = 14, wordsLeft = 42, barHeight = 18, barLeft = 1;

bool isTitle(const QModelIndex &index)
{
    return index.data(PaletteList::HeadingRole).toBool();
}

QList<QTextLayout::FormatRange> boldLetters(const QVariantList &at, const QFont &strong)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant &letter : at) {
        QTextLayout::FormatRange range;
        range.start = letter.toInt();
        range.length = 1;
        range.format.setFont(strong);
        ranges.append(range);
    }
    return ranges;
}

// Draws the words at the leading side and says how wide they came out.
int drawWords(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont body = typeFont(option.widget, TypeStyle::Body);
    const QString words = index.data().toString();
    const QString shown
        = QFontMetrics(typeFont(option.widget, TypeStyle::BodyStrong)).elidedText(words, Qt::ElideRight, room.width());
    const bool whole = shown == words;
    QTextLayout layout(shown, body);
    layout.setFormats(boldLetters(whole ? index.data(PaletteList::MatchRole).toList() : QVariantList(),
        typeFont(option.widget, TypeStyle::BodyStrong)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const int width = qCeil(line.naturalTextWidth());
    const QRect place
        = QStyle::visualRect(option.direction, option.rect, QRect(room.left(), room.top(), width, room.height()));
    const QPointF at(place.left() - line.x() - (shown.isRightToLeft() ? room.width() - width : 0),
        place.top() + (room.height() - line.height()) / 2);
    layout.draw(&painter, at);
    return width;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(typeFont(option.widget, TypeStyle::Body));
    return QSize(0, measures::tall(isTitle(index) ? titleHeight : entryHeight, metrics));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.widget);
    const auto place = [&option](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
    };
    const int last = option.rect.width() - side - inner;
    painter->setFont(typeFont(option.widget, TypeStyle::SmallMedium));
    painter->setPen(tokens.text2);
    if (isTitle(index))
        return drawLine(*painter, place(side + inner, last - inner), index.data().toString(), option.direction);
    const QRect body = option.rect.adjusted(side, 1, -side, -1);
    if (option.state & QStyle::State_Selected) {
        drawBox(*painter, body, tokens.sel, {}, measures::radius);
        QRect bar(side + barLeft, 0, measures::selectionBar, barHeight);
        bar.moveTop(option.rect.center().y() - barHeight / 2);
        drawBox(*painter, QStyle::visualRect(option.direction, option.rect, bar), tokens.accent, {}, 1.5);
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(*painter, body, tokens.hover, {}, measures::radius);
    }
    drawIcon(*painter, option.widget, index.data(PaletteList::IconRole).toString(),
        place(side + inner, measures::icon()), tokens.text2, measures::icon());
    const QFont small = typeFont(option.widget, TypeStyle::Small);
    const QString hint = index.data(PaletteList::HintRole).toString();
    const int hintWidth = hint.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(hint) + measures::gap;
    const int room = last - hintWidth - side - measures::grown(wordsLeft);
    painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? tokens.text : tokens.text2);
    const int words = drawWords(*painter,
        QRect(option.rect.left() + side + measures::grown(wordsLeft), option.rect.top(), room, option.rect.height()),
        option, index);
    painter->setPen(tokens.text2);
    painter->setFont(typeFont(option.widget, TypeStyle::Body));
    const int left = side + measures::grown(wordsLeft) + words + measures::cardGap;
    if (const int rest = last - hintWidth - left; rest > measures::pageMargin)
        drawLine(*painter, place(left, rest), index.data(PaletteList::ContextRole).toString(), option.direction);
    painter->setFont(small);
    if (!hint.isEmpty())
        drawLine(*painter, place(last - hintWidth + measures::gap, hintWidth), hint, option.direction);
}

} // namespace postroom
