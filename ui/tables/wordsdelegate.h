// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postroom {

/// Draws the words of a cell for a RowTableView whose model is no list of records: text at its start and elided at its
/// end, what the model aligns to the right as digits under each other, what has an icon (PagedTableModel::IconRole and
/// ToneRole) as a state, in the place that the column's head has. Row fill and ring are the view's.
class WordsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace postroom
