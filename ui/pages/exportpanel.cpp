// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportpanel.h"

#include "pages/listrows.h"
#include "widgets/notebox.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QRadioButton>

namespace postroom {

using namespace Qt::StringLiterals;
using Form = RowLayout::Form;

ExportPanel::ExportPanel(const QTimeZone &zone, QWidget *parent)
    : RowsPanel(u"export"_s, tr("Export"), parent)
    , m_zone(zone)
    , m_form(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_file(new QPushButton(tr("Choose the file…"), this))
    , m_all(makeChoice({}, u"allRows"_s))
    , m_chosen(makeChoice({}, u"chosenRows"_s))
    , m_shownColumns(makeChoice(tr("The columns that are shown"), u"shownColumns"_s))
    , m_allColumns(makeChoice(tr("All columns"), u"allColumns"_s))
    , m_spreadsheet(makeChoice(tr("For Excel and other spreadsheets"), u"forSpreadsheets"_s))
    , m_programs(makeChoice(tr("For programs"), u"forPrograms"_s))
{
    addLine(0, tr("Rows"), {m_all, m_chosen});
    addLine(1, tr("Columns"), {m_shownColumns, m_allColumns});
    addLine(2, tr("Form"), {m_spreadsheet, m_programs});
    connect(m_spreadsheet, &QRadioButton::toggled, this, &ExportPanel::showForm);
    m_form->setWordWrap(true);
    m_form->setObjectName(u"exportForm"_s);
    put(m_form);
    m_file->setObjectName(u"exportFile"_s);
    connect(m_file, &QPushButton::clicked, this, &ExportPanel::chooseFile);
    putButtons({m_file});
}

void ExportPanel::offer(const RowOffer &offer, const QString &fileName)
{
    const ExportChoice before = ExportChoice::remembered();
    m_all->setText(withoutMnemonic(offer.all));
    m_chosen->setText(withoutMnemonic(offer.chosen));
    m_chosen->setVisible(!offer.chosen.isEmpty());
    (offer.beginsChosen ? m_chosen : m_all)->setChecked(true);
    (before.allColumns ? m_allColumns : m_shownColumns)->setChecked(true);
    (before.form == Form::Programs ? m_programs : m_spreadsheet)->setChecked(true);
    lacks().setWords(offer.note);
    showForm();
    present(fileName, *m_file);
}

bool ExportPanel::wantsChosen() const
{
    return m_chosen->isChecked();
}

ExportChoice ExportPanel::choice() const
{
    ExportChoice choice = ExportChoice::remembered();
    choice.form = m_programs->isChecked() ? Form::Programs : Form::Spreadsheet;
    choice.allColumns = m_allColumns->isChecked();
    return choice;
}

void ExportPanel::showForm()
{
    const QString form = m_programs->isChecked()
        ? tr("UTF-8 without a mark, commas, the platform's own names and codes, times with their offset.")
        : tr("UTF-8 with a mark, %1, columns as they are called here, times in %2.", "separated by, a time zone")
              .arg(spreadsheetSeparator(QLocale::system()) == ';' ? tr("semicolons") : tr("commas"),
                  QString::fromLatin1(m_zone.id()));
    m_form->setText(form + u' '
        + tr("Where there is nothing a field is empty; an empty text is \"\". What a spreadsheet would take for a "
             "formula begins with an apostrophe; phone numbers stay as they are."));
}

RowsPanel::Files ExportPanel::files() const
{
    return {"csv", tr("CSV (*.csv);;All files (*)")};
}

void ExportPanel::take(const QString &path, NewFile::Existing existing)
{
    choice().remember();
    leave(path);
    Q_EMIT requested(path, existing);
}

} // namespace postroom
