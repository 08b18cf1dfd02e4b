// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wordspage.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/rowtableview.h"
#include "tables/wordsdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "window/wordstable.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 320;

} // namespace

WordsPage::WordsPage(const QString &title, const QString &hint, WordsTable *rows, QWidget *parent)
    : Place(parent)
    , m_title(title)
    , m_rows(rows)
    , m_field(new SearchField(hint, this))
    , m_table(new RowTableView(this))
{
    rows->setParent(this);
    m_field->setObjectName(u"wordsField"_s);
    setGrowing(*m_field, Bound::MostWidth, fieldWidth);
    m_table->setAccessibleName(title);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new WordsDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, measures::gap);
    head->addWidget(m_field, 1);
    head->addStretch(1);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    auto *words = new TextLabel(title, TypeStyle::Title, Ink::Plain, this);
    setGrowing(*words, Bound::LeastHeight, measures::pageHead);
    titleRow->addWidget(words);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(titleRow);
    whole->addLayout(head);
    whole->addWidget(m_table, 1);
    connect(m_field, &QLineEdit::textChanged, this, &WordsPage::onTyped);
    onTyped({});
}

// Screen readers find a cell whenever there are rows.
void WordsPage::onTyped(const QString &words)
{
    m_rows->setWords(words);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT changed();
}

void WordsPage::perform(Act act)
{
    if (act == Act::FocusField)
        WordsPage::activate();
    else if (act == Act::CopyRows)
        m_table->copySelection();
}

std::optional<QString> WordsPage::whyNot(Act act) const
{
    const bool can = act == Act::FocusField || (act == Act::CopyRows && m_rows->rowCount() > 0);
    return can ? std::nullopt : std::optional(QString());
}

void WordsPage::activate()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void WordsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
