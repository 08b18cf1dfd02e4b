// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportpanel.h"

#include "style/measures.h"
#include "style/tokens.h"
#include "widgets/accessible.h"
#include "widgets/notebox.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <array>
#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace postroom {

using namespace Qt::StringLiterals;
using Existing = NewFile::Existing;
using Form = RowLayout::Form;

ExportPanel::ExportPanel(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_form(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_lacks(new NoteBox(Ink::Amber, this))
    , m_inTheWay(new NoteBox(Ink::Amber, this))
    , m_file(new QPushButton(tr("Choose the file…"), this))
    , m_replace(new QPushButton(tr("Replace it"), this))
{
    setObjectName(u"exportPanel"_s);
    setAccessibleName(tr("Export"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::pageMargin, measures::gap, measures::ringedMargin, measures::gap);
    column->setSpacing(measures::gap / 2);
    makeChoices();
    m_form->setWordWrap(true);
    m_form->setObjectName(u"exportForm"_s);
    m_lacks->setObjectName(u"exportLacks"_s);
    m_inTheWay->setObjectName(u"exportInTheWay"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_lacks, m_inTheWay})
        column->addWidget(part);
    makeButtons();
    hide();
}

QRadioButton *ExportPanel::addChoice(QGridLayout &grid, int row, const QString &words, const QString &objectName)
{
    auto *choice = new QRadioButton(words, this);
    choice->setObjectName(objectName);
    int column = 1;
    while (grid.itemAtPosition(row, column))
        ++column;
    grid.addWidget(choice, row, column);
    return choice;
}

void ExportPanel::makeChoices()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measures::pageMargin);
    grid->setVerticalSpacing(0);
    m_all = addChoice(*grid, 0, QString(), u"allRows"_s);
    m_chosen = addChoice(*grid, 0, QString(), u"chosenRows"_s);
    m_shownColumns = addChoice(*grid, 1, tr("The columns that are shown"), u"shownColumns"_s);
    m_allColumns = addChoice(*grid, 1, tr("All columns"), u"allColumns"_s);
    m_spreadsheet = addChoice(*grid, 2, tr("For Excel and other spreadsheets"), u"forSpreadsheets"_s);
    m_programs = addChoice(*grid, 2, tr("For programs"), u"forPrograms"_s);
    const QStringList titles{tr("Rows"), tr("Columns"), tr("Form")};
    const std::array both{
        std::pair(m_all, m_chosen), std::pair(m_shownColumns, m_allColumns), std::pair(m_spreadsheet, m_programs)};
    for (int row = 0; row < static_cast<int>(both.size()); ++row) {
        grid->addWidget(new TextLabel(titles.at(row), TypeStyle::Small, Ink::Grey2, this), row, 0);
        auto *group = new QButtonGroup(this);
        group->addButton(both[static_cast<std::size_t>(row)].first);
        group->addButton(both[static_cast<std::size_t>(row)].second);
    }
    grid->setColumnStretch(3, 1);
    connect(m_spreadsheet, &QRadioButton::toggled, this, &ExportPanel::showForm);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void ExportPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-measures::ring, 0, 0, 0); // their edges stand under the words
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("quiet", true);
    m_file->setObjectName(u"exportFile"_s);
    m_replace->setObjectName(u"exportReplace"_s);
    for (QPushButton *button : {m_replace, m_file, cancel})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_file, &QPushButton::clicked, this, &ExportPanel::chooseFile);
    connect(m_replace, &QPushButton::clicked, this, &ExportPanel::replace);
    connect(cancel, &QPushButton::clicked, this, &ExportPanel::dismiss);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ExportPanel::offer(const Offer &offer)
{
    const ExportChoice before = ExportChoice::remembered();
    m_fileName = offer.fileName;
    m_all->setText(withoutMnemonic(offer.all));
    m_chosen->setText(withoutMnemonic(offer.chosen));
    m_chosen->setVisible(!offer.chosen.isEmpty());
    (offer.beginsChosen ? m_chosen : m_all)->setChecked(true);
    (before.allColumns ? m_allColumns : m_shownColumns)->setChecked(true);
    (before.form == Form::Programs ? m_programs : m_spreadsheet)->setChecked(true);
    m_lacks->setWords(offer.note);
    m_inTheWay->setWords({});
    m_replace->hide();
    showForm();
    show();
    m_file->setFocus(Qt::OtherFocusReason);
    announce(*this);
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

void ExportPanel::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Export"), QDir(choice().folder).filePath(m_fileName + u".csv"_s), tr("CSV (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked in place
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::setPath);
    dialog->open();
}

void ExportPanel::setPath(const QString &path)
{
    m_path = path;
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        askAboutFile();
    else
        request(Existing::Keep);
}

void ExportPanel::askAboutFile()
{
    m_inTheWay->setWords(tr("There is a file %1 already", "a name").arg(QFileInfo(m_path).fileName()),
        tr("It stays as it is until the export is whole."));
    m_replace->show();
    m_replace->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::replace()
{
    request(Existing::Replace);
}

void ExportPanel::request(Existing existing)
{
    ExportChoice chosen = choice();
    chosen.folder = QFileInfo(m_path).absolutePath();
    chosen.remember();
    hide();
    Q_EMIT requested(m_path, existing);
}

void ExportPanel::dismiss()
{
    hide();
    Q_EMIT closed();
}

void ExportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ExportPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).window);
}

} // namespace postroom
