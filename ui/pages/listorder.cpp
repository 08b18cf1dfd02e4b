// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listorder.h"

#include <QCoreApplication>

namespace postroom {

namespace {

struct ListOrder {
    Q_DECLARE_TR_FUNCTIONS(ListOrder)
};

constexpr QChar turned(u'!'); // after a column's id: its other direction

bool isMonth(const Column &column)
{
    return column.order != nullptr;
}

// Whether the largest or newest comes first unless a person turns it.
bool falls(const Column &column)
{
    return isRightAligned(column) || column.kind == Column::Kind::Moment;
}

QString wordsOf(const Column &column, bool descending)
{
    const QString title = columnTitle(column);
    if (column.kind == Column::Kind::Moment || isMonth(column))
        return descending ? ListOrder::tr("%1, newest first").arg(title) : ListOrder::tr("%1, oldest first").arg(title);
    return descending ? ListOrder::tr("%1, largest first").arg(title) : ListOrder::tr("%1, smallest first").arg(title);
}

} // namespace

QList<FilterOption> orderOptions(std::span<const Column> columns)
{
    QList<FilterOption> options;
    for (const Column &column : columns) {
        const QString id = QString::fromLatin1(column.id);
        if (column.kind == Column::Kind::Id)
            continue;
        if (falls(column) || isMonth(column))
            options.append({{id, wordsOf(column, falls(column))}, {id + turned, wordsOf(column, !falls(column))}});
        else
            options.append({id, columnTitle(column)});
    }
    return options;
}

void putOrder(Narrowing &narrowing, std::span<const Column> columns, const QString &id)
{
    const bool isTurned = id.endsWith(turned);
    const int column = columnAt(columns, isTurned ? id.chopped(1) : id);
    if (column < 0)
        return;
    narrowing.sortedBy = column;
    narrowing.descending = falls(columns[static_cast<std::size_t>(column)]) != isTurned;
}

} // namespace postroom
