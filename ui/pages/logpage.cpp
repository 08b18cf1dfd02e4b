// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logpage.h"

#include "pages/requestrows.h"
#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/rowtableview.h"
#include "tables/wordsdelegate.h"
#include "text/numbers.h"
#include "text/requestwords.h"
#include "text/times.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

LogPage::LogPage(const PlaceContext &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_rows(new RequestRows(context.log, context.platform->zone(), this))
    , m_kind(new FilterChip(tr("Outcome"), this))
    , m_copy(new QPushButton(themedIcon(u"copy"_s), tr("Copy for a colleague"), this))
    , m_copied(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_table(new RowTableView(this))
    , m_instead(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"logPage"_s);
    setUpTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_instead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(m_stack, 1);
    connect(m_kind, &FilterChip::valueChanged, this, &LogPage::chooseKind);
    connect(m_copy, &QPushButton::clicked, this, &LogPage::copyReport);
    connect(m_rows, &RequestRows::rowsInserted, this, &LogPage::showState);
    showState();
}

QString LogPage::title() const
{
    return tr("Log");
}

QWidget *LogPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, measures::gap / 2);
    column->setSpacing(0);
    auto *words = new TextLabel(title(), TypeStyle::Title, Ink::Plain, head);
    setGrowing(*words, Bound::LeastHeight, measures::pageHead);
    column->addWidget(words);
    auto *what = new TextLabel(tr("What Postroom asked the platform and what came back, the last %1 requests. Without "
                                  "recipients, texts and secrets; it is gone when Postroom ends.")
                                   .arg(numberText(static_cast<qint64>(RequestLog::most))),
        TypeStyle::Body, Ink::Grey2, head);
    what->setWordWrap(true);
    column->addWidget(what);
    return head;
}

QWidget *LogPage::makeFilters()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin, 2);
    row->setSpacing(measures::gap);
    m_kind->setUnsetWords(tr("Any outcome"));
    m_copy->setObjectName(u"copyLog"_s);
    m_copied->setObjectName(u"copied"_s);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_copied);
    row->addWidget(m_copy);
    return line;
}

void LogPage::setUpTable()
{
    m_table->setObjectName(u"requests"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setItemDelegate(new WordsDelegate(m_table));
    m_table->setModel(m_rows);
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // what is in view
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RequestRows::What, QHeaderView::Stretch);
}

void LogPage::chooseKind()
{
    m_rows->setKind(m_kind->value());
    showState();
}

// Only what there is can be chosen.
void LogPage::offerKinds()
{
    QList<FilterOption> options{{RequestRows::failed, tr("Failed")}};
    for (const QString &kind : m_rows->kinds())
        options.append({kind, kind == RequestRows::stopped ? tr("Stopped") : kind});
    m_kind->setOptions(options);
}

// Screen readers find a cell whenever there are rows.
void LogPage::showState()
{
    const bool any = m_rows->rowCount() > 0;
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    if (!any && m_kind->isSet())
        m_instead->setContent({u"inbox"_s, Ink::Grey2, tr("No request ended like that")});
    else if (!any)
        m_instead->setContent({u"inbox"_s, Ink::Grey2, tr("Nothing was asked yet"),
            m_context.platform->connection() == Platform::Connection::Demo
                ? tr("The demo platform stands on this computer: nobody is asked over a network.")
                : QString()});
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_copy->setEnabled(any);
    m_copied->clear();
    offerKinds();
    Q_EMIT changed();
}

QString LogPage::report() const
{
    const Instant now = m_context.clock.now();
    const std::vector<RequestEntry> entries = m_rows->entries();
    return requestReport({u"Postroom %1, %2, %3"_s.arg(QCoreApplication::applicationVersion(),
                             m_context.platform->address(), now.toString(TimeSpelling::Z6))},
        entries);
}

void LogPage::copyReport()
{
    QGuiApplication::clipboard()->setText(report());
    m_copied->setText(tr("%1 copied").arg(rowsText(m_rows->rowCount())));
}

void LogPage::perform(Act act)
{
    if (act == Act::CopyRows)
        m_table->copySelection();
}

std::optional<QString> LogPage::whyNot(Act act) const
{
    if (act != Act::CopyRows)
        return QString();
    return m_rows->rowCount() > 0 ? std::nullopt : std::optional(tr("There is no row to choose."));
}

void LogPage::activate()
{
    if (m_rows->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

void LogPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
