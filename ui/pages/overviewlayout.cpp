// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page of one record stand and how they are wired.
#include "pages/overviewpage.h"
#include "pages/pageconnection.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "tables/inkoftone.h"
#include "widgets/emptystate.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 176, asideLabelWidth = 120;

} // namespace

OverviewPage::OverviewPage(const PlaceContext &context, const Overview &about, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_about(about)
    , m_again(new IconButton(u"refresh-cw"_s, tr("Read again"), this))
    , m_messages(new MessageBar(this))
    , m_connection(new PageConnection(context, *m_messages, this))
    , m_title(new TextLabel(TypeStyle::Title, Ink::Plain, this))
    , m_status(new StatusLabel(this))
    , m_note(new TextLabel(TypeStyle::Body, Ink::Grey2, this))
    , m_stack(new QStackedWidget(this))
    , m_instead(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_read(context.platform->source())
{
    setObjectName(u"%1Overview"_s.arg(QLatin1StringView(infoOf(about.resource).singular)));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    auto *news = new QVBoxLayout;
    news->setContentsMargins(measures::cardGap, 0, measures::cardGap, 0);
    news->addWidget(m_messages);
    whole->addLayout(news);
    m_stack->addWidget(m_instead);
    m_scroll->setWidget(makeBody());
    m_stack->addWidget(m_scroll);
    whole->addWidget(m_stack, 1);
    m_scroll->setObjectName(u"overview"_s);
    m_scroll->setAccessibleName(tr("Overview"));
    m_scroll->setProperty("ringed", true);
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the page that is seen"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_status->hide();
    m_instead->setContent({u"info"_s, Ink::Grey2, tr("Nothing is chosen")});
    connectParts();
}

void OverviewPage::connectParts()
{
    m_again->setWords(tr("Read again"), QKeySequence(Qt::Key_F5));
    connect(m_again, &IconButton::clicked, this, &OverviewPage::read);
    connect(&m_read, &Gathered::changed, this, &OverviewPage::onChanged);
    connect(m_connection, &PageConnection::again, this, &OverviewPage::read);
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "parts"_L1)
            read();
    });
    connect(m_instead, &EmptyState::actionTriggered, this, [this](int index) {
        if (index == 0)
            m_read.isReading() ? m_read.stop() : read();
        else
            Q_EMIT demoRequested();
    });
}

QWidget *OverviewPage::makeHead()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measures::pageMargin, 0, measures::ringedMargin, 0);
    row->setSpacing(measures::cardGap);
    row->addWidget(m_title);
    row->addWidget(m_status);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_again);
    m_title->setText(title());
    m_title->setElideMode(Qt::ElideRight);
    setGrowing(*line, Bound::LeastHeight, measures::pageHead);
    return line;
}

// Words hold as much room at their side as a link has for its ring.
TextLabel *OverviewPage::makeHeading(const char *title, QWidget *parent)
{
    auto *heading
        = new TextLabel(QCoreApplication::translate("Overviews", title), TypeStyle::BodyStrong, Ink::Plain, parent);
    heading->setContentsMargins(measures::ring, 0, measures::ring, 0);
    return heading;
}

// A heading and its lines; hidden together where there are none.
FactList *OverviewPage::addGroup(const char *title, QVBoxLayout &into, QWidget *body)
{
    auto *group = new QWidget(body);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeHeading(title, group));
    auto *facts = new FactList(group);
    facts->setLabelsInset(true);
    column->addWidget(facts);
    into.addWidget(group);
    m_lists.push_back(facts);
    return facts;
}

QWidget *OverviewPage::makeBody()
{
    auto *body = new QWidget;
    m_columns = new QHBoxLayout(body);
    const int side
        = measures::pageMargin - measures::ringWidth - measures::ring; // beside the rings of all and of links
    m_columns->setContentsMargins(side, 0, side, side);
    m_columns->setSpacing(2 * measures::pageMargin);
    m_rows = new QVBoxLayout;
    m_side = new QVBoxLayout;
    for (QVBoxLayout *column : {m_rows, m_side})
        column->setSpacing(measures::cardGap);
    const char *last = nullptr;
    for (const OverviewRow &row : m_about.rows) {
        if (row.group != last)
            addGroup(row.group, *m_rows, body)->setLabelWidth(labelWidth);
        last = row.group;
    }
    m_firstAside = static_cast<std::ptrdiff_t>(m_lists.size());
    for (const OverviewList &list : m_about.lists) {
        if (!list.isAside)
            ++m_firstAside;
        FactList *facts = addGroup(list.group, list.isAside ? *m_side : *m_rows, body);
        facts->setLabelWidth(list.isAside ? asideLabelWidth : labelWidth);
        if (list.leads)
            connect(facts, &FactList::linkActivated, this,
                [this, leads = list.leads](const QString &link) { Q_EMIT recordRequested(leads(link), {}); });
    }
    m_rows->addStretch(1);
    m_side->addStretch(1);
    m_columns->addLayout(m_rows, 3);
    m_columns->addLayout(m_side, m_about.ways.empty() && !m_about.meters ? 0 : 2);
    return body;
}

// Under each other where there is no room beside.
void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    const bool beneath = width() + measures::rail < measures::detailOverBelow;
    m_columns->setDirection(beneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        Place::keyPressEvent(event);
}

void OverviewPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
