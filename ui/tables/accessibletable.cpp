// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/accessibletable.h"

#include "tables/accessiblecell.h"

#include <algorithm>
#include <QHeaderView>

namespace postroom {

namespace {

constexpr int headRow = -1;

quint64 keyOf(int row, int column)
{
    return (quint64(quint32(row)) << 32) | quint32(column);
}

QAccessibleInterface *interfaceOfTable(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowTableView *>(object);
    return view ? new AccessibleTable(*view) : nullptr;
}

AccessibleTable *tableOf(RowTableView &view)
{
    return QAccessible::isActive() ? static_cast<AccessibleTable *>(QAccessible::queryAccessibleInterface(&view))
                                   : nullptr;
}

void tell(RowTableView &view, const QModelIndex &index, QAccessible::Event what)
{
    const AccessibleTable *table = tableOf(view);
    const int child = table ? table->childOf(index) : -1;
    if (child < 0)
        return;
    QAccessibleEvent event(&view, what);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installAccessibleTables()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOfTable);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellFocus(RowTableView &view, const QModelIndex &index)
{
    tell(view, index, QAccessible::Focus);
}

void tellSelection(RowTableView &view, const QModelIndex &index, bool selected)
{
    tell(view, index, selected ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
}

AccessibleTable::AccessibleTable(RowTableView &view)
    : QAccessibleWidget(&view, QAccessible::Table)
{
}

AccessibleTable::~AccessibleTable()
{
    forgetAll();
    if (m_gone != 0)
        QAccessible::deleteAccessibleInterface(m_gone);
}

RowTableView &AccessibleTable::view() const
{
    return *static_cast<RowTableView *>(widget());
}

const QHeaderView &AccessibleTable::heads() const
{
    return *view().horizontalHeader();
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int AccessibleTable::rowCount() const
{
    return view().model() ? view().model()->rowCount() : 0;
}

int AccessibleTable::columnCount() const
{
    return heads().count() - heads().hiddenSectionCount();
}

// The shown columns are counted as they stand on the screen.
int AccessibleTable::logicalOf(int column) const
{
    for (int visual = 0; column >= 0 && visual < heads().count(); ++visual) {
        const int logical = heads().logicalIndex(visual);
        if (!heads().isSectionHidden(logical) && column-- == 0)
            return logical;
    }
    return -1;
}

int AccessibleTable::columnOf(int logical) const
{
    if (logical < 0 || logical >= heads().count() || heads().isSectionHidden(logical))
        return -1;
    int column = 0;
    for (int visual = 0; visual < heads().visualIndex(logical); ++visual)
        column += heads().isSectionHidden(heads().logicalIndex(visual)) ? 0 : 1;
    return column;
}

int AccessibleTable::childOf(const QModelIndex &index) const
{
    const int column = index.isValid() ? columnOf(index.column()) : -1;
    return column < 0 ? -1 : (index.row() + 1) * columnCount() + column;
}

int AccessibleTable::childCount() const
{
    return view().model() ? (rowCount() + 1) * columnCount() : 0;
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || index >= childCount())
        return nullptr;
    return index < columns ? headAt(index) : cellAt(index / columns - 1, index % columns);
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view().viewport()->rect().contains(point) ? view().indexAt(point) : QModelIndex();
    return index.isValid() ? child(childOf(index)) : nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || child->parent() != this)
        return -1;
    if (child->role() == QAccessible::ColumnHeader)
        return columnOf(static_cast<const AccessibleHead *>(child)->column());
    return child->role() == QAccessible::Cell ? childOf(static_cast<const AccessibleCell *>(child)->index()) : -1;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    return view().hasFocus() ? child(childOf(view().currentIndex())) : nullptr;
}

QAccessibleInterface *AccessibleTable::heldAt(quint64 key) const
{
    const auto held = m_children.constFind(key);
    return held == m_children.cend() ? nullptr : QAccessible::accessibleInterface(*held);
}

// What stood there before is of a row that moved or went while nobody was told, as long as no reader is there.
QAccessibleInterface *AccessibleTable::registered(QAccessibleInterface *made, quint64 key) const
{
    if (heldAt(key))
        QAccessible::deleteAccessibleInterface(m_children.value(key));
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *AccessibleTable::headAt(int column) const
{
    const quint64 key = keyOf(headRow, logicalOf(column));
    QAccessibleInterface *held = heldAt(key);
    return held ? held : registered(new AccessibleHead(view(), logicalOf(column)), key);
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    const int logical = logicalOf(column);
    const QModelIndex index = view().model() && logical >= 0 ? view().model()->index(row, logical) : QModelIndex();
    if (!index.isValid()) {
        if (m_gone == 0)
            m_gone = QAccessible::registerAccessibleInterface(new AccessibleCell(view(), {}));
        return QAccessible::accessibleInterface(m_gone);
    }
    const quint64 key = keyOf(row, logical);
    auto *held = static_cast<AccessibleCell *>(heldAt(key));
    return held && held->index() == index ? held : registered(new AccessibleCell(view(), index), key);
}

QString AccessibleTable::columnDescription(int column) const
{
    const int logical = logicalOf(column);
    return logical < 0 ? QString() : view().model()->headerData(logical, Qt::Horizontal).toString();
}

int AccessibleTable::selectedRowCount() const
{
    const QItemSelection selection = view().selectionModel() ? view().selectionModel()->selection() : QItemSelection();
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return static_cast<int>(rows);
}

int AccessibleTable::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = view().selectionModel() ? view().selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostListed; ++row)
            rows.append(row);
    }
    return rows;
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount() && cells.size() < mostListed; ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

bool AccessibleTable::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && view().selectionModel()->isRowSelected(row, {});
}

bool AccessibleTable::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    view().selectionModel()->select(
        view().model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTable::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view().selectionModel()->select(
        view().model()->index(row, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
        forgetAll();
    else if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        renumber();
}

void AccessibleTable::forgetAll()
{
    for (const QAccessible::Id id : std::exchange(m_children, {}))
        QAccessible::deleteAccessibleInterface(id);
}

// Cells know where their row went; those whose row is gone go.
void AccessibleTable::renumber()
{
    for (const QAccessible::Id id : std::exchange(m_children, {})) {
        QAccessibleInterface *held = QAccessible::accessibleInterface(id);
        if (!held || !held->isValid()) {
            QAccessible::deleteAccessibleInterface(id);
        } else if (held->role() == QAccessible::ColumnHeader) {
            m_children.insert(keyOf(headRow, static_cast<AccessibleHead *>(held)->column()), id);
        } else {
            const QPersistentModelIndex &index = static_cast<AccessibleCell *>(held)->index();
            m_children.insert(keyOf(index.row(), index.column()), id);
        }
    }
}

} // namespace postroom
