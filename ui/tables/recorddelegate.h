// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

#include <QStyledItemDelegate>

namespace postroom {

class RecordTableView;

/// Draws one cell of a table of records, by the kind of its column (look §9): text, moment, state, type, number, id,
/// progress; a skeleton while the row is not held, and words when it could not be read. Row fill and ring are the
/// view's.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(RecordTableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintAbsent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &content) const;

    RecordTableView &m_view;
};

/// The width that a cell's content needs, without padding; 0 while its row is not held.
int contentWidthOf(const QModelIndex &index, const Column &column, RecordTableView &view);

} // namespace postroom
