// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowtableview.h"

#include "style/headerparts.h"
#include "style/itemparts.h"
#include "style/measures.h"
#include "style/typestyles.h"
#include "tables/accessibletable.h"
#include "text/csv.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace postroom {

namespace {

// All heads are of one height: the usual size hint would lay out every title to find it.
class ColumnHeads : public QHeaderView {
public:
    explicit ColumnHeads(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

    QSize sizeHint() const override { return QSize(minimumSectionSize(), headerHeight(this)); }
};

} // namespace

RowTableView::RowTableView(QWidget *parent)
    : QTableView(parent)
{
    installAccessibleTables();
    setUp();
    setUpHeads();
    fitHeights();
}

void RowTableView::setUp()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RowTableView::setUpHeads()
{
    auto *header = new ColumnHeads(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(measures::row);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFocusPolicy(Qt::NoFocus);
}

void RowTableView::fitHeights()
{
    const int height = measures::rowHeight(typeFont(this, TypeStyle::Body));
    verticalHeader()->setMinimumSectionSize(height); // its own would stay that of a larger text
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
}

std::pair<int, int> RowTableView::rowsInView() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {0, -1};
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? rows - 1 : last};
}

void RowTableView::copySelection()
{
    CsvWriter writer('\t', "\n");
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                writer.field(row.siblingAtColumn(column).data().toString());
        }
        writer.endLine();
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(writer.take());
}

void RowTableView::actOn(int row, bool opens)
{
    if (opens)
        Q_EMIT opened(row);
    else
        Q_EMIT detailsRequested(row);
}

void RowTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && row >= 0 && (enter || event->key() == Qt::Key_Space))
        actOn(row, enter);
    else
        QTableView::keyPressEvent(event);
}

bool RowTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHoverRow(-1);
    else if (event->type() == QEvent::MouseButtonDblClick && m_hoverRow >= 0)
        Q_EMIT opened(m_hoverRow);
    return QTableView::viewportEvent(event);
}

void RowTableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int changed : {std::exchange(m_hoverRow, row), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

void RowTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        fitHeights();
}

// Screen readers are told by us: QTableView counts its cells in another way.
void RowTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QTableView would tell them of its own count
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellFocus(*this, current);
    // The whole row has the ring.
    viewport()->update();
}

// QTableView lists every cell of the selection to tell screen readers of the first.
void RowTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QTableView would list the cells
    QAbstractItemView::selectionChanged(selected, deselected);
    for (const auto &[ranges, isSelected] : {std::pair(&selected, true), std::pair(&deselected, false)}) {
        if (!ranges->isEmpty())
            tellSelection(*this, firstShownCell(ranges->constFirst().top()), isSelected);
    }
}

// A head that is painted asks, row by row, whether all of its column is selected, which ours do not show: they get a
// selection in which nothing ever is.
void RowTableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        const auto before = header->findChildren<QItemSelectionModel *>(Qt::FindDirectChildrenOnly);
        header->setSelectionModel(new QItemSelectionModel(selection->model(), header));
        qDeleteAll(before);
    }
}

QModelIndex RowTableView::firstShownCell(int row) const
{
    const QHeaderView &header = *horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return model()->index(row, header.logicalIndex(visual));
    }
    return {};
}

// The widget is said to have the focus after this; where in it is said after that.
void RowTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus())
                tellFocus(*this, currentIndex());
        },
        Qt::QueuedConnection);
}

void RowTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(event->rect(), tokens.base);
    paintRows(painter, event->region());
    paintBeneath(painter);
    painter.end();
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    QPainter ring(viewport());
    drawRowRing(ring, row.adjusted(0, 0, 0, -1), tokens);
}

void RowTableView::paintRows(QPainter &painter, const QRegion &region)
{
    const auto [first, last] = rowsInView();
    for (int row = first; row <= last; ++row) {
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (!region.intersects(rect))
            continue;
        const bool selected = selectionModel()->isRowSelected(row, {});
        drawRowBackground(
            painter, rect, tokensOf(this), {row == m_hoverRow || isFresh(row), selected, false}, layoutDirection());
    }
}

} // namespace postroom
