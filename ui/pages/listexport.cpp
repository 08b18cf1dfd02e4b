// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list: copied rows, and files of all of them.
#include "pages/exportpanel.h"
#include "pages/listpage.h"
#include "pages/listrows.h"
#include "pages/paperpanel.h"
#include "pages/paperwords.h"
#include "tables/clipboardtext.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "text/numbers.h"
#include "widgets/messagebar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

ListRows ListPage::shownRows() const
{
    const RowCount &count = m_records->count();
    ListRows shown;
    shown.rows.query = m_records->query();
    shown.rows.count = count.kind == RowCount::Kind::Exact ? count.rows : 0;
    return shown;
}

std::optional<QString> ListPage::whyNotAllRows() const
{
    return m_records->rowCount() > 0 ? std::nullopt : std::optional(tr("There are no rows."));
}

SelectedRows ListPage::chosenRows() const
{
    return selectedRows(*m_records, m_table->selectionModel()->selection());
}

ExportPanel &ListPage::exportPanel()
{
    if (m_export)
        return *m_export;
    m_export = new ExportPanel(platform().zone(), this);
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    column->insertWidget(column->indexOf(m_stack), m_export);
    connect(m_export, &ExportPanel::requested, this, &ListPage::requestExport);
    connect(m_export, &ExportPanel::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    return *m_export;
}

RowOffer ListPage::offeredRows() const
{
    const ListRows all = shownRows();
    const SelectedRows chosen = chosenRows();
    const auto some = static_cast<qint64>(chosen.rows.size());
    const qint64 known = all.rows.count > 0 ? all.rows.count : m_records->rowCount();
    RowOffer offer;
    offer.all = all.rows.count > 0 ? tr("All rows: %1", "a number").arg(numberText(known))
                                   : tr("All rows: at least %1", "a number").arg(numberText(known));
    if (some > 0 && chosen.missing == 0)
        offer.chosen = some == 1 ? tr("The chosen row") : tr("The %1 chosen rows", "a number").arg(numberText(some));
    offer.beginsChosen = some > 1 && some < known && chosen.missing == 0;
    offer.note = all.note;
    return offer;
}

void ListPage::openExport()
{
    m_messages->withdraw(u"copy"_s);
    if (m_list->isHidden())
        closeDetail(); // which lies over the list
    if (m_paper)
        m_paper->hide();
    exportPanel().offer(offeredRows(), exportFileName(exportTitle(), context().clock.now(), platform().zone()));
}

ExportedRows ListPage::chosenList() const
{
    ExportedRows rows;
    rows.held = chosenRows().rows;
    rows.isHeld = true;
    rows.count = static_cast<qint64>(rows.held.size());
    return rows;
}

QString ListPage::exportTitle() const
{
    return title();
}

std::vector<Column> ListPage::wantedColumns(bool all) const
{
    const auto columns = m_table->columns();
    if (all)
        return {columns.begin(), columns.end()};
    std::vector<Column> shown;
    for (const QString &id : m_table->tableColumns().ids()) {
        if (m_table->tableColumns().isShown(id))
            shown.push_back(columns[static_cast<std::size_t>(columnAt(columns, id))]);
    }
    return shown;
}

void ListPage::requestExport(const QString &path, NewFile::Existing existing)
{
    const ExportChoice choice = m_export->choice();
    ExportRequest request;
    request.title = exportTitle();
    request.rows = m_export->wantsChosen() ? chosenList() : shownRows().rows;
    request.layout = {
        choice.form, wantedColumns(choice.allColumns), {{context().clock.now(), platform().zone()}, QLocale::system()}};
    request.path = path;
    request.existing = existing;
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT exportRequested(request);
}

void ListPage::onCopied(qint64 rows, qint64 missing)
{
    if (missing > 0)
        m_messages->put(u"copy"_s,
            {Ink::Amber, tr("Nothing was copied"),
                tr("%1 of the chosen rows are not read yet. An export has all rows of the list.")
                    .arg(numberText(missing)),
                {tr("Export…")}});
    else if (rows > 1)
        m_messages->put(u"copy"_s, {Ink::Green, tr("%1 copied").arg(rowsText(rows))});
    else
        m_messages->withdraw(u"copy"_s);
}

} // namespace postroom
