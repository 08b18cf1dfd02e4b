// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientfilerun.h"

#include <QAbstractTableModel>

namespace postroom {

/// Rows of a checked recipient file: number, recipient, what is wrong. Shows a list that outlives it or is replaced;
/// each row is made when it is looked at.
class FaultRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Recipient, Faults, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these rows under these headers; the recipient stands in the cell `recipient`, -1 for none.
    void setRows(const KeptRows *rows, const QStringList &headers, int recipient);
    /// The row at that index; nothing when there is none.
    std::optional<CheckedRow> row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int index, int column) const;

    const KeptRows *m_rows = nullptr;
    QStringList m_headers;
    int m_recipient = -1;
};

} // namespace postroom
