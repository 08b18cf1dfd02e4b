// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rowspanel.h"

#include "pages/exportchoice.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "text/filewords.h"
#include "widgets/accessible.h"
#include "widgets/notebox.h"
#include "widgets/textlabel.h"

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

RowsPanel::RowsPanel(const QString &prefix, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_choices(new QGridLayout)
    , m_lacks(new NoteBox(Ink::Amber, this))
    , m_inTheWay(new NoteBox(Ink::Amber, this))
    , m_replace(new QPushButton(tr("Replace it"), this))
{
    setObjectName(prefix + u"Panel"_s);
    setAccessibleName(name);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(measures::pageMargin, measures::gap, measures::ringedMargin, measures::gap);
    m_column->setSpacing(measures::gap / 2);
    m_choices->setHorizontalSpacing(measures::pageMargin);
    m_choices->setVerticalSpacing(0);
    m_column->addLayout(m_choices);
    m_lacks->setObjectName(prefix + u"Lacks"_s);
    m_inTheWay->setObjectName(prefix + u"InTheWay"_s);
    m_replace->setObjectName(prefix + u"Replace"_s);
    connect(m_replace, &QPushButton::clicked, this, [this] { take(m_path, Existing::Replace); });
    hide();
}

QRadioButton *RowsPanel::makeChoice(const QString &words, const QString &objectName)
{
    auto *choice = new QRadioButton(words, this);
    choice->setObjectName(objectName);
    return choice;
}

void RowsPanel::addLine(int line, const QString &title, const QList<QRadioButton *> &choices)
{
    m_choices->addWidget(new TextLabel(title, TypeStyle::Small, Ink::Grey2, this), line, 0);
    auto *group = new QButtonGroup(this);
    int column = 1;
    for (QRadioButton *choice : choices) {
        group->addButton(choice);
        m_choices->addWidget(choice, line, column++);
    }
    m_choices->setColumnStretch(column, 1);
}

void RowsPanel::put(QWidget *part)
{
    m_column->addWidget(part);
}

void RowsPanel::putButtons(const QList<QPushButton *> &buttons)
{
    put(m_lacks);
    put(m_inTheWay);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-measures::ring, 0, 0, 0); // their edges stand under the words
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("quiet", true);
    row->addWidget(m_replace);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &RowsPanel::dismiss);
    m_column->addLayout(row);
}

void RowsPanel::present(const QString &fileName, QWidget &focus)
{
    m_fileName = fileName;
    m_inTheWay->setWords({});
    m_replace->hide();
    show();
    focus.setFocus(Qt::OtherFocusReason);
    announce(*this);
}

void RowsPanel::chooseFile()
{
    const QString suffix = QString::fromLatin1(files().suffix);
    const QString proposed = QDir(ExportChoice::remembered().folder).filePath(m_fileName + u'.' + suffix);
    auto *dialog = new QFileDialog(this, accessibleName(), proposed, files().filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked in place
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &RowsPanel::setPath);
    dialog->open();
}

void RowsPanel::setPath(const QString &path)
{
    m_path = path;
    const QFileInfo info(path);
    if (isNoFile(path))
        refuseFile();
    else if (info.exists() || info.isSymLink())
        askAboutFile();
    else
        take(path, Existing::Keep);
}

void RowsPanel::askAboutFile()
{
    m_inTheWay->setWords(tr("There is a file %1 already", "a name").arg(QFileInfo(m_path).fileName()),
        tr("It stays as it is until the new one is whole."));
    m_replace->show();
    m_replace->setFocus(Qt::OtherFocusReason);
}

void RowsPanel::refuseFile()
{
    const auto [sentence, explanation] = noFileWords(QFileInfo(m_path).fileName());
    m_inTheWay->setWords(sentence, explanation);
    m_replace->hide();
}

void RowsPanel::leave(const QString &path)
{
    ExportChoice chosen = ExportChoice::remembered();
    chosen.folder = QFileInfo(path).absolutePath();
    chosen.remember();
    hide();
}

void RowsPanel::dismiss()
{
    hide();
    Q_EMIT closed();
}

void RowsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void RowsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).window);
}

} // namespace postroom
