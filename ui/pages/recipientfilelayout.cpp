// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page that checks a recipient file.
#include "pages/messagepanel.h"
#include "pages/recipientfilepage.h"
#include "pages/templatechooser.h"
#include "pages/verdictline.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "tables/rowtableview.h"
#include "tables/wordsdelegate.h"
#include "widgets/messagebar.h"
#include "widgets/messageview.h"
#include "widgets/progressline.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

QWidget *RecipientFilePage::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    setGrowing(*line, Bound::LeastHeight, measures::pageHead);
    auto *words = new TextLabel(title(), TypeStyle::Title, Ink::Plain, line);
    words->setElideMode(Qt::ElideRight);
    row->addWidget(words);
    row->addWidget(m_chooser);
    row->addStretch(1);
    return line;
}

QWidget *RecipientFilePage::makeChoice()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::gap);
    m_file->setObjectName(u"chooseFile"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    for (TextEncoding encoding : textEncodings)
        m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    m_name->setElideMode(Qt::ElideMiddle);
    connect(m_file, &QPushButton::clicked, this, &RecipientFilePage::chooseFile);
    connect(m_encoding, &QComboBox::activated, this, &RecipientFilePage::chooseEncoding);
    row->addWidget(m_file);
    row->addWidget(m_encoding);
    row->addWidget(m_name, 1);
    return line;
}

QWidget *RecipientFilePage::makeNews()
{
    auto *news = new QWidget(this);
    auto *column = new QVBoxLayout(news);
    column->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    column->setSpacing(measures::gap);
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    return news;
}

QWidget *RecipientFilePage::makeList()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, measures::gap, 0, 0);
    column->setSpacing(measures::gap);
    setUpTable();
    column->addWidget(makeFindings());
    column->addWidget(m_table, 1); // its first cell brings the page's margin
    return part;
}

// The verdict, how the file was read, and what can be done with its rows.
QWidget *RecipientFilePage::makeFindings()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(measures::ringedMargin, 0, measures::gap, 0);
    column->setSpacing(measures::gap);
    m_verdict->setObjectName(u"verdict"_s);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setWordWrap(true);
    m_which->setObjectName(u"which"_s);
    m_which->setAccessibleName(tr("Rows shown"));
    m_which->addItems({tr("Rows to fix"), tr("First rows")});
    m_export->setObjectName(u"export"_s);
    m_exportGood->setObjectName(u"exportGood"_s);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RecipientFilePage::showRows);
    connect(m_export, &QPushButton::clicked, this, [this] { chooseExport(RecipientFileExport::Rows::Faulty); });
    connect(m_exportGood, &QPushButton::clicked, this, [this] { chooseExport(RecipientFileExport::Rows::Good); });
    auto *found = new QVBoxLayout;
    found->setContentsMargins(measures::ring, 0, 0, 0); // in line with the table, which has no ring
    found->addWidget(m_verdict);
    found->addWidget(m_notes);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(measures::gap);
    actions->addWidget(m_which);
    actions->addStretch(1);
    actions->addWidget(m_export);
    actions->addWidget(m_exportGood);
    column->addLayout(found);
    column->addLayout(actions);
    return part;
}

void RecipientFilePage::setUpTable()
{
    m_table->setObjectName(u"faults"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setItemDelegate(new WordsDelegate(m_table));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecipientFilePage::showRow);
    const auto goToMessage = [this] { m_message->view().setFocus(Qt::TabFocusReason); };
    connect(m_table, &RowTableView::opened, this, goToMessage);
    connect(m_table, &RowTableView::detailsRequested, this, goToMessage);
}

QWidget *RecipientFilePage::makeRendering()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measures::gap, measures::gap, measures::pageMargin, measures::gap);
    column->setSpacing(measures::gap);
    m_caption->setWordWrap(true);
    m_message->view().setObjectName(u"rendered"_s);
    column->addWidget(m_caption);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->verticalScrollBar()->setAccessibleName(tr("Part of the message that is seen"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // which that has set
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace postroom
