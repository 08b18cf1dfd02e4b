// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/wordsdelegate.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "tables/inkoftone.h"
#include "tables/pagedtablemodel.h"
#include "widgets/digits.h"

#include <QPainter>

namespace postroom {

namespace {

bool isNumber(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QString iconOf(const QModelIndex &index)
{
    return index.data(PagedTableModel::IconRole).toString();
}

bool isFirst(const QModelIndex &index)
{
    return index.column() == 0;
}

bool isLast(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1;
}

} // namespace

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = typeFont(option.widget, TypeStyle::Body);
    const QFontMetrics metrics(font);
    const QString words = index.data().toString();
    const int advance = isNumber(index) ? digitsWidth(metrics, words) : metrics.horizontalAdvance(words);
    const int width = iconOf(index).isEmpty() ? advance : statusWordWidth(advance);
    const int sides = (isFirst(index) ? measures::pageMargin : measures::cellPadding)
        + (isLast(index) ? measures::pageMargin : measures::cellPadding);
    return QSize(width + sides + 1, measures::rowHeight(font));
}

void WordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect content = measures::cellContent(option.rect, isFirst(index), isLast(index), option.direction)
                              .adjusted(0, 0, 0, -1); // over the row's line
    painter->setFont(typeFont(option.widget, TypeStyle::Body));
    painter->setPen(tokensOf(option.widget).text);
    const QString words = index.data().toString();
    if (const QString icon = iconOf(index); !icon.isEmpty())
        drawStatusWord(*painter, option.widget, content,
            {words, icon, inkOf(static_cast<Tone>(index.data(PagedTableModel::ToneRole).toInt()))});
    else if (isNumber(index))
        drawDigits(*painter, content, words, QStyle::visualAlignment(option.direction, Qt::AlignRight));
    else
        drawLine(*painter, content, words, option.direction);
}

} // namespace postroom
