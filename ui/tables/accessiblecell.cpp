// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/accessiblecell.h"

#include "tables/accessibletable.h"

#include <QHeaderView>

namespace postroom {

namespace {

AccessibleTable *tableOf(RowTableView *view)
{
    return view ? static_cast<AccessibleTable *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QRect onScreen(const QWidget &inside, const QRect &rect)
{
    return rect.isEmpty() ? QRect() : QRect(inside.mapToGlobal(rect.topLeft()), rect.size());
}

} // namespace

AccessibleCell::AccessibleCell(RowTableView &view, const QModelIndex &index)
    : m_view(&view)
    , m_index(index)
{
}

bool AccessibleCell::isValid() const
{
    return m_view && m_index.isValid() && m_index.model() == m_view->model();
}

QWindow *AccessibleCell::window() const
{
    QAccessibleInterface *table = parent();
    return table ? table->window() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return tableOf(m_view);
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString said = m_index.data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? m_index.data().toString() : said;
}

QRect AccessibleCell::rect() const
{
    return isValid() ? onScreen(*m_view->viewport(), m_view->visualRect(m_index)) : QRect();
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.selectable = state.focusable = state.extSelectable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.invisible = columnIndex() < 0;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const int column = columnIndex();
    return column < 0 ? QList<QAccessibleInterface *>() : QList{tableOf(m_view)->headAt(column)};
}

int AccessibleCell::columnIndex() const
{
    return isValid() ? tableOf(m_view)->columnOf(m_index.column()) : -1;
}

QStringList AccessibleCell::actionNames() const
{
    return isValid() ? QStringList{setFocusAction(), pressAction(), toggleAction()} : QStringList();
}

void AccessibleCell::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::NoUpdate);
    } else if (name == pressAction()) {
        Q_EMIT m_view->opened(m_index.row());
    } else if (name == toggleAction()) {
        m_view->selectionModel()->select(m_index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
}

AccessibleHead::AccessibleHead(RowTableView &view, int column)
    : m_view(&view)
    , m_column(column)
{
}

bool AccessibleHead::isValid() const
{
    return m_view && m_view->model() && m_column >= 0 && m_column < m_view->model()->columnCount();
}

QWindow *AccessibleHead::window() const
{
    QAccessibleInterface *table = parent();
    return table ? table->window() : nullptr;
}

QAccessibleInterface *AccessibleHead::parent() const
{
    return tableOf(m_view);
}

QString AccessibleHead::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? m_view->model()->headerData(m_column, Qt::Horizontal).toString()
                                                  : QString();
}

QRect AccessibleHead::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView &header = *m_view->horizontalHeader();
    const QRect section(
        header.sectionViewportPosition(m_column), 0, header.sectionSize(m_column), header.viewport()->height());
    return onScreen(*header.viewport(), section);
}

QAccessible::State AccessibleHead::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = state.invalid || m_view->isColumnHidden(m_column);
    return state;
}

} // namespace postroom
