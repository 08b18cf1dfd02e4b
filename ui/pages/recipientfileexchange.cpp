// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How files come to the page that checks them, and how their faulty rows leave it.
#include "pages/dropcue.h"
#include "pages/recipientfilepage.h"
#include "pages/templatechooser.h"
#include "text/numbers.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The one file that is dragged; empty when it is something else.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

void RecipientFilePage::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Recipient file"), QString(), tr("Spreadsheets (*.csv *.tsv *.xlsx *.xlsm *.ods);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecipientFilePage::check);
    dialog->open();
}

void RecipientFilePage::chooseExport(RecipientFileExport::Rows rows)
{
    const bool isFaulty = rows == RecipientFileExport::Rows::Faulty;
    auto *dialog = new QFileDialog(
        this, isFaulty ? tr("Export the rows to fix") : tr("Save the other rows"), QString(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { exportRows(rows, path); });
    dialog->open();
}

void RecipientFilePage::exportRows(RecipientFileExport::Rows rows, const QString &path)
{
    if (!outcome())
        return;
    m_exporting = std::make_unique<RecipientFileExport>(
        RecipientFileExport::Request{rows, path, m_run->outcome(), m_run->request()});
    connect(m_exporting.get(), &RecipientFileExport::finished, this, &RecipientFilePage::onExported);
    m_since.start();
    m_exporting->start();
    m_messages->put(u"export"_s, {Ink::Blue, tr("The rows are being written")});
    showState();
}

void RecipientFilePage::onExported()
{
    const QString failure = m_exporting->failure();
    m_messages->put(u"export"_s,
        failure.isEmpty() ? Message{Ink::Green, tr("%1 exported", "3 rows").arg(rowsText(m_exporting->written()))}
                          : Message{Ink::Red, tr("The rows could not be written"), failure});
    showState();
    tellEnd(tr("Your rows are written"), tr("The rows could not be written"), failure);
}

void RecipientFilePage::tellEnd(const QString &well, const QString &failed, const QString &failure)
{
    Q_EMIT workEnded(failure.isEmpty() ? well : failed, m_since.elapsed());
}

// Where a file can be dropped, and that it can now.
void RecipientFilePage::showDropCue(bool isOver)
{
    const QWidget *shown = m_stack->currentWidget();
    const bool invites = m_chooser->chosen() && !isChecking() && shown == m_instead;
    m_drop->setCue(isOver ? DropCue::Cue::Takes : invites ? DropCue::Cue::Invites : DropCue::Cue::None);
}

void RecipientFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_chooser->chosen() || fileIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    showDropCue(true);
}

void RecipientFilePage::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropCue(false);
}

void RecipientFilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    check(fileIn(*event->mimeData()));
}

} // namespace postroom
