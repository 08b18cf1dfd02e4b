// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordtableview.h"

#include "style/measures.h"
#include "style/postroomstyle.h"
#include "style/typestyles.h"
#include "tables/clipboardtext.h"
#include "tables/freshrows.h"
#include "tables/recorddelegate.h"
#include "tables/tablecolumns.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace postroom {

using namespace std::chrono_literals;
using LoadState = PagedTableModel::LoadState;

namespace {

constexpr int rowsLookedAt = 100;

bool comesNewestFirst(const PagedTableModel &records, const Column &times)
{
    std::optional<Instant> before;
    int seen = 0;
    for (int row = 0; row < std::min(records.rowCount(), rowsLookedAt); ++row) {
        const Row record = records.record(row);
        const Value value = record ? cellValue(times, *record) : Value();
        const auto *moment = std::get_if<Instant>(&value);
        if (record && (!moment || (before && *before < *moment)))
            return false;
        if (moment)
            before = *moment;
        seen += moment ? 1 : 0;
    }
    return seen > 1;
}

} // namespace

RecordTableView::RecordTableView(QWidget *parent)
    : RowTableView(parent)
    , m_columns(new TableColumns(*this))
    , m_fresh(new FreshRows(this))
{
    setItemDelegate(new RecordDelegate(*this));
    horizontalHeader()->setSectionsMovable(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(150ms); // look 6.8
    connect(m_fresh, &FreshRows::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_showsSkeleton = true;
        viewport()->update();
    });
}

void RecordTableView::setRecords(PagedTableModel *model)
{
    m_records = model;
    setModel(model);
    const auto isTime
        = [](const Column &column) { return QLatin1StringView(column.field) == QLatin1StringView("createdAt"); };
    const auto times = std::find_if(columns().begin(), columns().end(), isTime);
    m_times = times == columns().end() ? -1 : static_cast<int>(times - columns().begin());
    horizontalHeader()->setSortIndicator(m_times, Qt::DescendingOrder);
    showOrder();
    m_columns->reset();
    connectModel();
}

void RecordTableView::connectModel()
{
    connect(m_records, &QAbstractItemModel::modelReset, this, &RecordTableView::onReset);
    connect(m_records, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(m_records, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(m_records, &QAbstractItemModel::dataChanged, this, &RecordTableView::onData);
    connect(m_records, &PagedTableModel::stateChanged, this, &RecordTableView::onState);
}

void RecordTableView::setExpectsRows(bool expects)
{
    m_expectsRows = expects;
    onState();
}

void RecordTableView::onState()
{
    const bool waits = (m_expectsRows || m_records->state() == LoadState::Loading) && m_records->rowCount() == 0;
    if (waits && !m_showsSkeleton && !m_patience.isActive())
        m_patience.start();
    if (!waits) {
        m_patience.stop();
        m_showsSkeleton = false;
    }
    showOrder();
    viewport()->update();
}

// Whether a list comes newest first its platform decides, so the arrow says what the rows that came show.
void RecordTableView::showOrder()
{
    const bool isNewestFirst
        = m_times >= 0 && comesNewestFirst(*m_records, columns()[static_cast<std::size_t>(m_times)]);
    horizontalHeader()->setSortIndicatorShown(isNewestFirst);
}

std::span<const Column> RecordTableView::columns() const
{
    return m_records ? m_records->columns() : std::span<const Column>();
}

QString RecordTableView::currentId() const
{
    return currentIndex().data(PagedTableModel::KeyRole).toString();
}

void RecordTableView::selectRow(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, m_columns->first()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int RecordTableView::selectedRowCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return static_cast<int>(rows);
}

void RecordTableView::copySelection()
{
    QItemSelection visible;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!isColumnHidden(column))
                visible.append(
                    QItemSelectionRange(model()->index(range.top(), column), model()->index(range.bottom(), column)));
        }
    }
    putOnClipboard(copiedCells(*m_records, visible));
}

void RecordTableView::copyAsCsv()
{
    putOnClipboard(copiedCsv(*m_records, selectionModel()->selection()));
}

bool RecordTableView::copyAs(const std::function<QString(std::span<const Row>)> &words)
{
    const CopiedText text = copiedWords(*m_records, selectionModel()->selection(), words);
    putOnClipboard(text);
    return text.missing == 0 && text.rows > 0;
}

void RecordTableView::putOnClipboard(const CopiedText &text)
{
    if (!text.plain.isNull() && text.missing == 0 && text.rows > 0) {
        auto *copy = new QMimeData;
        copy->setText(text.plain);
        if (!text.html.isEmpty())
            copy->setHtml(text.html); // lint-allow(markup): made and escaped by models/tables, for spreadsheets
        QGuiApplication::clipboard()->setMimeData(copy);
    }
    Q_EMIT copied(text.rows, text.missing);
}

void RecordTableView::keepCurrentVisibleColumn()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && isColumnHidden(current.column()) && m_columns->first() >= 0)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_columns->first()), QItemSelectionModel::NoUpdate);
}

void RecordTableView::onReset()
{
    m_touched = false;
    m_seen = false;
    m_fresh->clear();
    forgetHover();
    m_columns->forgetContent();
    ensureCurrent();
    tellView();
    Q_EMIT currentRowChanged(currentIndex().row());
}

// What a person looks at stays where it is: at the top of a list that nobody touched, new rows show instead.
void RecordTableView::onRowsInserted(int first, int last)
{
    m_fresh->insert(first, last, m_expectsRows && m_seen && !isStill(this));
    QScrollBar *bar = verticalScrollBar();
    const int height = verticalHeader()->defaultSectionSize();
    const bool above = first * height <= bar->value();
    const bool reading = m_touched || bar->value() > 0;
    if (above && reading && m_records->rowCount() > last - first + 1) {
        updateGeometries(); // the bar's range must hold the new value
        bar->setValue(bar->value() + (last - first + 1) * height);
    }
    ensureCurrent();
    onState();
    m_columns->fitSoon();
    tellView();
}

void RecordTableView::onRowsRemoved(int first, int last)
{
    m_fresh->remove(first, last);
    QScrollBar *bar = verticalScrollBar();
    const int height = verticalHeader()->defaultSectionSize();
    if ((last + 1) * height <= bar->value())
        bar->setValue(bar->value() - (last - first + 1) * height);
    ensureCurrent();
    tellView();
}

void RecordTableView::onData(const QModelIndex &from, const QModelIndex &to)
{
    m_columns->fitSoon();
    const int current = currentIndex().row();
    if (current >= from.row() && current <= to.row())
        Q_EMIT currentRowChanged(current);
}

void RecordTableView::ensureCurrent()
{
    if (!currentIndex().isValid() && m_records->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            m_records->index(0, std::max(0, m_columns->first())), QItemSelectionModel::NoUpdate);
}

void RecordTableView::tellView()
{
    if (!m_records)
        return;
    const auto [first, last] = rowsInView();
    m_records->setViewport(first, last);
    Q_EMIT viewChanged();
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    RowTableView::resizeEvent(event);
    m_columns->fit();
    tellView();
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    RowTableView::scrollContentsBy(dx, dy);
    tellView();
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    m_touched = m_touched || event->text().isEmpty();
    RowTableView::keyPressEvent(event);
}

void RecordTableView::actOn(int row, bool opens)
{
    m_touched = true;
    if (m_records->loadState(row) == LoadState::Failed)
        m_records->retry(row);
    else
        RowTableView::actOn(row, opens);
}

void RecordTableView::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

void RecordTableView::mousePressEvent(QMouseEvent *event)
{
    m_touched = true;
    RowTableView::mousePressEvent(event);
}

void RecordTableView::wheelEvent(QWheelEvent *event)
{
    m_touched = true;
    RowTableView::wheelEvent(event);
}

void RecordTableView::changeEvent(QEvent *event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        m_widths.clear();
        m_columns->forgetContent();
        m_columns->fitSoon();
    }
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace postroom
