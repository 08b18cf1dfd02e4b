// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measures.h"

#include <QApplication>
#include <QStyle>

namespace postroom::measures {

int tall(int value, const QFontMetrics &metrics)
{
    return qMax(value, metrics.height() + value - line);
}

int wide(int value, const QFontMetrics &metrics)
{
    return qMax(value, value * metrics.height() / line);
}

int grown(int value)
{
    return wide(value, QFontMetrics(QApplication::font()));
}

int rowHeight(const QFont &body)
{
    return tall(row, QFontMetrics(body));
}

QRect cellContent(const QRect &cell, bool first, bool last, Qt::LayoutDirection direction)
{
    const QRect logical = cell.adjusted(first ? pageMargin : cellPadding, 0, last ? -pageMargin : -cellPadding, 0);
    return QStyle::visualRect(direction, cell, logical);
}

} // namespace postroom::measures
