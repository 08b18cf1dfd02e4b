// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listpage.h"

#include "pages/messagereader.h"
#include "pages/notificationdetail.h"
#include "style/measures.h"
#include "style/tokens.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "text/errorwords.h"
#include "text/numbers.h"
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

namespace {

constexpr int rowsAroundMost = 400; // enough to find a newer message to the same recipient

QString iconOf(const Error &error)
{
    return error.kind == Error::Kind::Offline ? u"cloud-off"_s : u"unplug"_s;
}

} // namespace

ListPage::ListPage(const PlaceContext &context, std::span<const Column> columns, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_records(new PagedTableModel(columns, context.clock, context.platform->zone(), this))
    , m_table(new RecordTableView(this))
    , m_reader(new MessageReader(context.platform->source(), this))
    , m_instead(new EmptyState(this))
    , m_messages(new MessageBar(this))
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
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_instead);
    column->addWidget(m_stack, 1);
    column->addLayout(m_foot);
    m_splitter->addWidget(m_list);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectTable();
    connectReader();
    m_minute.setObjectName(u"minute"_s);
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &ListPage::renewWords);
}

void ListPage::connectTable()
{
    m_table->setRecords(m_records);
    m_table->setAccessibleName(tr("Messages"));
    connect(m_table, &RecordTableView::currentRowChanged, this, &ListPage::showCurrent);
    connect(m_table, &RecordTableView::detailsRequested, this, &ListPage::openDetail);
    connect(m_table, &RecordTableView::opened, this, &ListPage::openDetail);
    connect(m_table, &RecordTableView::copied, this, &ListPage::onCopied);
    connect(m_records, &PagedTableModel::stateChanged, this, [this] { onRecords(); });
    connect(m_records, &PagedTableModel::countChanged, this, [this] { onRecords(); });
    connect(m_instead, &EmptyState::actionTriggered, this, [this](int index) {
        if (index < static_cast<int>(m_acts.size()))
            m_acts[static_cast<std::size_t>(index)]();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = m_detail->width();
        Q_EMIT changed();
    });
    connect(&m_table->tableColumns(), &TableColumns::changed, this, &Place::changed);
}

void ListPage::connectReader()
{
    connect(m_reader, &MessageReader::read, this, &ListPage::showCurrent);
    connect(m_reader, &MessageReader::failed, this, [this](const Error &error) {
        if (showsDetail())
            m_detail->setUnread(errorReason(error));
    });
}

NotificationDetail &ListPage::detail()
{
    if (m_detail)
        return *m_detail;
    m_detail = new NotificationDetail(m_context.clock, platform().zone(), this);
    m_detail->setServiceName(m_serviceName);
    m_detail->hide(); // before it is put in: what is hidden is not measured
    m_splitter->addWidget(m_detail);
    connect(m_detail, &NotificationDetail::closeRequested, this, &ListPage::closeDetail);
    connect(m_detail, &NotificationDetail::serviceRequested, this, &Place::serviceRequested);
    connect(m_detail, &NotificationDetail::stepRequested, this, [this](int by) {
        const int row = m_table->currentIndex().row() + by;
        if (row >= 0 && row < m_records->rowCount())
            m_table->selectRow(row);
    });
    connect(m_detail, &NotificationDetail::textRequested, this,
        [this] { readText(m_records->record(m_table->currentIndex().row())); });
    QWidget *before = m_table; // Tab leads from the list into the panel
    for (QWidget *part : m_detail->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, part);
        before = part;
    }
    return *m_detail;
}

// The message in the panel, if any.
const Notification *ListPage::detailed() const
{
    return m_detail ? m_detail->message() : nullptr;
}

void ListPage::setServiceName(const QString &name)
{
    m_serviceName = name;
    if (m_detail)
        m_detail->setServiceName(name);
}

std::optional<Instant> ListPage::asOf() const
{
    return m_records->readAt();
}

bool ListPage::showsDetail() const
{
    return m_detail && !m_detail->isHidden();
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
    case Act::CopyIds:
        if (detailed())
            m_detail->copyIds();
        return;
    case Act::OpenService:
        if (const Notification *message = detailed())
            Q_EMIT serviceRequested(message->service);
        return;
    case Act::ChooseColumns:
        return openColumnsMenu();
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
        return hasRow ? std::nullopt : std::optional(tr("There is no message to choose."));
    case Act::CopyIds:
    case Act::OpenService:
        return detailed() ? std::nullopt : std::optional(tr("Choose a message first."));
    case Act::CloseDetails:
        return showsDetail() ? std::nullopt : std::optional(tr("No details are open."));
    case Act::ChooseColumns:
        return std::nullopt;
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

IconButton *ListPage::makeColumnsButton()
{
    m_columnsButton = new IconButton(u"columns-3"_s, tr("Choose columns"), this);
    connect(m_columnsButton, &IconButton::clicked, this, &ListPage::openColumnsMenu);
    return m_columnsButton;
}

void ListPage::openColumnsMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    TableColumns &columns = m_table->tableColumns();
    for (const Column &column : m_table->columns()) {
        const QString id = QString::fromLatin1(column.id);
        QAction *action = menu->addAction(withoutMnemonic(columnTitle(column)));
        action->setCheckable(true);
        action->setChecked(columns.isShown(id));
        connect(action, &QAction::toggled, &columns, [&columns, id](bool on) { columns.setShown(id, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, &columns, [this, &columns] {
        columns.reset();
        Q_EMIT changed();
    });
    QWidget *anchor = m_columnsButton;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void ListPage::showTable()
{
    m_stack->setCurrentWidget(m_table);
}

void ListPage::showInstead(const EmptyContent &content, std::vector<std::function<void()>> acts)
{
    m_acts = std::move(acts);
    m_instead->setContent(content);
    m_stack->setCurrentWidget(m_instead);
    closeDetail();
}

void ListPage::showFailure(const Error &error, const std::function<void()> &again)
{
    const ErrorWords words = errorWords(error, {platform().name(), {}});
    EmptyContent content{iconOf(error), Ink::Red, words.sentence, words.advice, {tr("Try again")}, errorCodeText(error),
        errorDetails(error)};
    std::vector<std::function<void()>> acts{again};
    if (platform().connection() != Platform::Connection::Demo) {
        content.actions.append(tr("Open the demo"));
        acts.emplace_back([this] { Q_EMIT demoRequested(); });
    }
    showInstead(content, std::move(acts));
}

std::vector<Row> ListPage::rowsAround(int row) const
{
    std::vector<Row> around;
    for (int i = std::max(0, row - rowsAroundMost); i < row; ++i) {
        if (Row held = m_records->record(i))
            around.push_back(std::move(held));
    }
    return around;
}

void ListPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (showsDetail() && row >= 0) {
        const Row listed = m_records->record(row);
        const Row whole = listed && !MessageReader::isWhole(listed) ? m_reader->held(idOf(*listed)) : listed;
        m_detail->setMessage(whole ? whole : listed, rowsAround(row));
        if (whole == listed)
            m_reader->stop();
        else if (const auto error = whole ? std::nullopt : m_reader->failure(idOf(*listed)))
            m_detail->setUnread(errorReason(*error));
        else if (!whole)
            readText(listed);
    }
    Q_EMIT changed();
}

// A list may bring messages in a shape that has no text (models/domain/shape.h).
void ListPage::readText(const Row &row)
{
    m_detail->setReading();
    m_reader->want(row);
}

void ListPage::openDetail()
{
    if (!m_table->currentIndex().isValid())
        return;
    detail().show();
    fitDetail();
    showCurrent();
}

void ListPage::closeDetail()
{
    if (!showsDetail())
        return;
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_reader->stop();
    m_list->show();
    m_detail->hide();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

// Beside the table where there is room, over it where there is not (look §4).
void ListPage::fitDetail()
{
    if (!showsDetail())
        return;
    const int usual = measures::wide(measures::detailMax, fontMetrics());
    const bool over = width() + measures::rail < measures::detailOverBelow;
    const bool listHadFocus = focusWidget() && m_list->isAncestorOf(focusWidget());
    m_list->setVisible(!over);
    if (over) {
        if (listHadFocus)
            m_detail->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int wanted = qBound(m_detail->minimumWidth(), m_detailWidth > 0 ? m_detailWidth : usual, width() / 2);
    m_splitter->setSizes({width() - wanted - m_splitter->handleWidth(), wanted});
}

void ListPage::onCopied(qint64 rows, qint64 missing)
{
    if (missing > 0)
        m_messages->put(u"copy"_s,
            {Ink::Amber, tr("Nothing was copied"),
                tr("%1 of the chosen rows are not read yet. Choose fewer.").arg(numberText(missing))});
    else if (rows > 1)
        m_messages->put(u"copy"_s, {Ink::Green, tr("%1 copied").arg(rowsText(rows))});
    else
        m_messages->withdraw(u"copy"_s);
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
