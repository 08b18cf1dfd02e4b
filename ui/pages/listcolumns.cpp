// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows, and in which order.
#include "pages/listpage.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/plaintext.h"

#include <QMenu>

namespace postroom {

using namespace Qt::StringLiterals;

IconButton *ListPage::makeColumnsButton()
{
    m_columnsButton = new IconButton(u"columns-3"_s, tr("Choose columns"), this);
    connect(m_columnsButton, &IconButton::clicked, this, &ListPage::openColumnsMenu);
    return m_columnsButton;
}

void ListPage::openColumnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    TableColumns &columns = m_table->tableColumns();
    for (const Column &column : m_table->columns()) {
        const QString id = QString::fromLatin1(column.id);
        QAction *action = menu->addAction(withoutMnemonic(columnTitle(column)));
        action->setCheckable(true);
        action->setChecked(columns.isShown(id));
        connect(action, &QAction::toggled, &columns, [&columns, id](bool on) { columns.setShown(id, on); });
    }
    menu->addSeparator();
    addMoves(*menu);
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, &columns, [this, &columns] {
        columns.reset();
        Q_EMIT changed();
    });
    QWidget *anchor = m_columnsButton;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

QString ListPage::currentColumnTitle() const
{
    const int column = m_table->currentIndex().column();
    return column < 0 ? QString() : columnTitle(m_table->columns()[static_cast<std::size_t>(column)]);
}

// Of the current column, which the arrows choose.
void ListPage::addMoves(QMenu &menu)
{
    if (!m_table->currentIndex().isValid())
        return;
    const QString title = withoutMnemonic(currentColumnTitle());
    for (const Act act : {Act::MoveColumnLeft, Act::MoveColumnRight}) {
        QAction *action
            = menu.addAction(act == Act::MoveColumnLeft ? tr("Move “%1” to the left", "a column").arg(title)
                                                        : tr("Move “%1” to the right", "a column").arg(title));
        action->setEnabled(!whyNotMoveColumn(act));
        connect(action, &QAction::triggered, this, [this, act] { moveColumn(act); });
    }
}

// The order of columns runs with the writing.
int ListPage::stepOf(Act act) const
{
    return (act == Act::MoveColumnLeft) != isRightToLeft() ? -1 : 1;
}

std::optional<QString> ListPage::whyNotMoveColumn(Act act) const
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return tr("The list is empty: no column is current.");
    if (m_table->tableColumns().placeBeside(column, stepOf(act)) < 0)
        return tr("“%1” stands at the end already.", "a column").arg(currentColumnTitle());
    return std::nullopt;
}

void ListPage::moveColumn(Act act)
{
    TableColumns &columns = m_table->tableColumns();
    columns.move(m_table->currentIndex().column(), stepOf(act));
    const QList<int> shown = columns.shownInOrder();
    const auto place = shown.indexOf(m_table->currentIndex().column()) + 1;
    m_messages->put(u"column"_s,
        {Ink::Green,
            tr("“%1” is column %2 of %3 now", "a column").arg(currentColumnTitle()).arg(place).arg(shown.size())});
}

} // namespace postroom
