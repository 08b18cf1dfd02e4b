// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listpage.h"

#include "pages/detailpanel.h"
#include "pages/failurecontent.h"
#include "pages/pageconnection.h"
#include "pages/passwordbar.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListPage::ListPage(const PlaceContext &context, Resource resource, std::span<const Column> columns, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_resource(resource)
    , m_records(new PagedTableModel(columns, context.clock, context.platform->zone(), this))
    , m_table(new RecordTableView(this))
    , m_messages(new MessageBar(this))
    , m_password(new PasswordBar(this))
    , m_connection(new PageConnection(context, *m_messages, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget(this))
    , m_head(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_minute(this)
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    auto *news = new QVBoxLayout;
    news->setContentsMargins(measures::cardGap, 0, measures::cardGap, 0);
    news->addWidget(m_messages);
    column->addLayout(news);
    column->addWidget(m_password);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    column->addLayout(m_foot);
    m_splitter->addWidget(m_list);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectTable();
    connectServers();
    m_minute.setObjectName(u"minute"_s);
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &ListPage::renewWords);
}

void ListPage::connectTable()
{
    m_table->setRecords(m_records);
    connect(m_table, &RecordTableView::currentRowChanged, this, &ListPage::showCurrent);
    connect(m_table, &RecordTableView::detailsRequested, this, &ListPage::openDetail);
    connect(m_table, &RecordTableView::opened, this, [this] { perform(Act::Open); });
    connect(m_table, &RecordTableView::copied, this, &ListPage::onCopied);
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &topic) {
        if (topic == "copy"_L1 && !whyNot(Act::Export))
            perform(Act::Export);
    });
    connect(m_records, &PagedTableModel::stateChanged, this, [this] { onRecords(); });
    connect(m_records, &PagedTableModel::countChanged, this, [this] { onRecords(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = m_panel->width();
        Q_EMIT changed();
    });
    connect(&m_table->tableColumns(), &TableColumns::changed, this, &Place::changed);
}

std::optional<Instant> ListPage::asOf() const
{
    return m_records->readAt();
}

void ListPage::perform(Act act)
{
    switch (act) {
    case Act::Open:
    case Act::ShowDetails:
        return openDetail();
    case Act::CloseDetails:
        return closeDetail();
    case Act::CopyRows:
        return m_table->copySelection();
    case Act::CopyCsv:
        return m_table->copyAsCsv();
    case Act::ChooseColumns:
        return openColumnsMenu();
    case Act::MoveColumnLeft:
    case Act::MoveColumnRight:
        return moveColumn(act);
    case Act::Export:
        return openExport();
    case Act::Print:
    case Act::SavePdf:
        return openPaper(act);
    default:
        return;
    }
}

std::optional<QString> ListPage::whyNot(Act act) const
{
    const bool hasRow = m_table->currentIndex().isValid();
    switch (act) {
    case Act::Open:
    case Act::ShowDetails:
    case Act::CopyRows:
    case Act::CopyCsv:
        return hasRow ? std::nullopt : std::optional(tr("There is no row to choose."));
    case Act::CloseDetails:
        return showsDetail() ? std::nullopt : std::optional(tr("No details are open."));
    case Act::ChooseColumns:
        return std::nullopt;
    case Act::MoveColumnLeft:
    case Act::MoveColumnRight:
        return whyNotMoveColumn(act);
    case Act::Export:
        return whyNotAllRows();
    case Act::Print:
    case Act::SavePdf:
        return showsDetail() ? std::nullopt : whyNotAllRows();
    default:
        return QString();
    }
}

QVariantMap ListPage::state() const
{
    return {{u"columns"_s, m_table->tableColumns().state()}, {u"detailWidth"_s, m_detailWidth}};
}

void ListPage::restore(const QVariantMap &state)
{
    m_table->tableColumns().restore(state.value(u"columns"_s).toMap());
    m_detailWidth = state.value(u"detailWidth"_s).toInt();
}

void ListPage::showTable()
{
    if (isComingBack() && m_records->rowCount() == 0)
        return;
    m_lacksRight = false;
    m_stack->setCurrentWidget(m_table);
}

// Most lists have rows, and a stack measures what it does not show.
EmptyState &ListPage::instead()
{
    if (m_instead)
        return *m_instead;
    m_instead = new EmptyState(this);
    m_stack->addWidget(m_instead);
    connect(m_instead, &EmptyState::actionTriggered, this, [this](int index) {
        if (index < static_cast<int>(m_acts.size()))
            m_acts[static_cast<std::size_t>(index)]();
    });
    return *m_instead;
}

void ListPage::showInstead(const EmptyContent &content, std::vector<std::function<void()>> acts)
{
    m_acts = std::move(acts);
    m_lacksRight = false;
    instead().setContent(content);
    m_stack->setCurrentWidget(m_instead);
    closeDetail();
}

// What a person may not see is no failure: another attempt would not help.
void ListPage::showFailure(const Error &error, const std::function<void()> &again)
{
    const auto why = platform().source().whyNot(m_records->query());
    if (error.kind == Error::Kind::Forbidden && why && why->reason == WhyNot::Reason::NotPermitted)
        return showReason(*why);
    EmptyContent content = failureContent(error, platform());
    content.explanation = adviceOn(error, content.explanation);
    showInstead(content, {again, [this] { Q_EMIT demoRequested(); }});
}

void ListPage::showReason(const WhyNot &why)
{
    m_table->setExpectsRows(false);
    const bool lacksRight = why.lacksRight();
    EmptyContent content{u"info"_s, Ink::Grey2, whyNotText(why, m_resource)};
    if (lacksRight)
        content.actions = {tr("Look again")};
    showInstead(content, {[this] { lookAtRights(); }});
    m_lacksRight = lacksRight;
}

void ListPage::lookAtRights()
{
    auto *looking = platform().recognise();
    m_looking.reset(looking);
    looking->then(this, [this](const Result<Fork> &) {
        m_lacksRight = false;
        perform(Act::ReadAgain);
    });
}

void ListPage::renewWords()
{
    m_records->renewWords();
    showCurrent();
}

// A page that nobody sees wakes nothing up (design §7).
void ListPage::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_minute.start();
    renewWords();
}

void ListPage::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_minute.stop();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    fitDetail();
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && showsDetail()) {
        closeDetail();
        return;
    }
    Place::keyPressEvent(event);
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).base);
}

} // namespace postroom
