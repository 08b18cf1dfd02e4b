// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

class QHeaderView;
class QTableView;

namespace postroom {

class RowTableView;

/// What screen readers see of a RowTableView, in place of Qt's own (6.4), which ends the program where a reader holds a
/// cell that is gone, counts hidden columns and heads that nobody sees, and lists every selected cell of ten million
/// rows. Children are the heads, then the cells row by row, of the shown columns in their order on the screen. A row or
/// column that is not there gives a cell that says it is invalid, never null: Qt's bridge does not look.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// How many selected rows or cells are listed one by one; the counts are exact.
    static constexpr int mostListed = 1'000;

    /// `view` outlives it: Qt ends it with the view.
    explicit AccessibleTable(RowTableView &view);
    ~AccessibleTable() override;

    /// The child of this cell; -1 for one in a hidden column, and for an invalid one.
    int childOf(const QModelIndex &index) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    friend class AccessibleCell;
    friend class AccessibleHead;

    RowTableView &view() const;
    const QHeaderView &heads() const;
    int logicalOf(int column) const;
    int columnOf(int logical) const;
    QAccessibleInterface *headAt(int column) const;
    QAccessibleInterface *heldAt(quint64 key) const;
    QAccessibleInterface *registered(QAccessibleInterface *made, quint64 key) const;
    void forgetAll();
    void renumber();

    mutable QHash<quint64, QAccessible::Id> m_children; ///< by row and the model's column; heads are row -1
    mutable QAccessible::Id m_gone = 0; ///< a cell of nowhere
};

/// Makes screen readers see `view`, and every RowTableView, as an AccessibleTable.
void installAccessibleTables();
/// Tells screen readers that the focus is on this cell of the view, if anyone listens.
void tellFocus(RowTableView &view, const QModelIndex &index);
/// Tells screen readers that the selection of the view begins, or ended, at this cell, if anyone listens.
void tellSelection(RowTableView &view, const QModelIndex &index, bool selected);

} // namespace postroom
