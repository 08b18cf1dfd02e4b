// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recorddelegate.h"

#include "style/barparts.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "tables/inkoftone.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "widgets/digits.h"
#include "widgets/skeleton.h"

#include <QPainter>

namespace postroom {

using namespace Qt::StringLiterals;
using LoadState = PagedTableModel::LoadState;

namespace {

constexpr int iconGap = 7, barWidth = 64;

TypeStyle styleOf(const Column &column)
{
    return column.kind == Column::Kind::Id ? TypeStyle::Mono : TypeStyle::Body;
}

/// What a cell's drawing needs; one painter for each kind takes it.
struct CellPaint {
    QPainter &painter;
    RecordTableView &view;
    const Column &column;
    const QModelIndex &index;
    QRect rect; ///< of the content
    Qt::LayoutDirection direction;
    const Tokens &tokens;
    bool explains = false; ///< stands behind the state: how it went out, grey (picture 06)

    QString text() const { return index.data().toString(); }
    int textWidth() const { return view.textWidths().of(&view, styleOf(column), text()); }
    QString icon() const { return index.data(PagedTableModel::IconRole).toString(); }
    QRect place(int x, int width) const
    {
        return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height()));
    }
};

Qt::TextElideMode elideModeOf(const Column &column)
{
    return column.room == Column::Room::Middle ? Qt::ElideMiddle : Qt::ElideRight;
}

void drawWords(const CellPaint &cell, const QRect &rect, const QColor &colour)
{
    cell.painter.setPen(colour);
    drawLine(cell.painter, rect, cell.text(), cell.direction, elideModeOf(cell.column), cell.textWidth());
}

void drawText(const CellPaint &cell)
{
    drawWords(cell, cell.rect, cell.explains ? cell.tokens.text2 : cell.tokens.text);
}

void drawStatus(const CellPaint &cell)
{
    const auto tone = static_cast<Tone>(cell.index.data(PagedTableModel::ToneRole).toInt());
    drawStatusWord(cell.painter, &cell.view, cell.rect, {cell.text(), cell.icon(), inkOf(tone)}, cell.textWidth());
}

void drawType(const CellPaint &cell)
{
    drawIcon(cell.painter, &cell.view, cell.icon(), cell.place(0, measures::rowIcon()), cell.tokens.text2,
        measures::rowIcon());
    const int left = measures::rowIcon() + iconGap;
    drawWords(cell, cell.place(left, cell.rect.width() - left), cell.tokens.text);
}

void drawNumber(const CellPaint &cell)
{
    const QString text = cell.text();
    const auto tone = static_cast<Tone>(cell.index.data(PagedTableModel::ToneRole).toInt());
    cell.painter.setPen(text == "0"_L1 ? cell.tokens.text3 : inkColour(cell.tokens, inkOf(tone)));
    drawDigits(cell.painter, cell.rect, text, QStyle::visualAlignment(cell.direction, Qt::AlignRight));
}

void drawId(const CellPaint &cell)
{
    drawWords(cell, cell.rect, cell.tokens.text2);
}

void drawProgress(const CellPaint &cell)
{
    const double rate = cell.index.data(PagedTableModel::RateRole).toDouble();
    int left = 0;
    if (rate >= 0) {
        drawBar(cell.painter, cell.place(0, barWidth), cell.tokens.accent, cell.tokens.skel, rate, cell.direction);
        left = barWidth + measures::gap;
    }
    drawWords(cell, cell.place(left, cell.rect.width() - left), cell.tokens.text);
}

bool standsBehindState(std::span<const Column> columns, int column)
{
    for (int i = 0; i < column; ++i) {
        if (columns[static_cast<std::size_t>(i)].kind == Column::Kind::Status)
            return true;
    }
    return false;
}

void drawCell(const CellPaint &cell)
{
    switch (cell.column.kind) {
    case Column::Kind::Text:
    case Column::Kind::Moment:
        return drawText(cell);
    case Column::Kind::Status:
        return drawStatus(cell);
    case Column::Kind::Type:
        return drawType(cell);
    case Column::Kind::Number:
    case Column::Kind::Money:
    case Column::Kind::Price:
        return drawNumber(cell);
    case Column::Kind::Id:
        return drawId(cell);
    case Column::Kind::Progress:
        return drawProgress(cell);
    }
}

} // namespace

int contentWidthOf(const QModelIndex &index, const Column &column, RecordTableView &view)
{
    const QVariant text = index.data();
    if (!text.isValid())
        return 0;
    const int words = view.textWidths().of(&view, styleOf(column), text.toString());
    switch (column.kind) {
    case Column::Kind::Status:
        return statusWordWidth(words);
    case Column::Kind::Type:
        return measures::rowIcon() + iconGap + words;
    case Column::Kind::Number:
    case Column::Kind::Money:
    case Column::Kind::Price:
        return digitsWidth(QFontMetrics(typeFont(&view, TypeStyle::Body)), text.toString());
    case Column::Kind::Progress:
        return words + barWidth + measures::gap;
    default:
        return words;
    }
}

RecordDelegate::RecordDelegate(RecordTableView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Column &column = m_view.columns()[static_cast<std::size_t>(index.column())];
    const int width = contentWidthOf(index, column, m_view) + 2 * measures::cellPadding;
    return QSize(width, measures::rowHeight(typeFont(&m_view, TypeStyle::Body)));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Column &column = m_view.columns()[static_cast<std::size_t>(index.column())];
    const QRect content = measures::cellContent(option.rect, index.column() == m_view.tableColumns().first(),
        index.column() == m_view.tableColumns().last(), option.direction)
                              .adjusted(0, 0, 0, -1);
    const bool isHeld = index.data().isValid();
    painter->setFont(typeFont(&m_view, isHeld ? styleOf(column) : TypeStyle::Body));
    if (!isHeld) {
        paintAbsent(*painter, option, index, content);
        return;
    }
    drawCell({*painter, m_view, column, index, content, option.direction, tokensOf(&m_view),
        standsBehindState(m_view.columns(), index.column())});
}

void RecordDelegate::paintAbsent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &content) const
{
    const Tokens &tokens = tokensOf(&m_view);
    const auto state = static_cast<LoadState>(index.data(PagedTableModel::LoadStateRole).toInt());
    if (state != LoadState::Failed) {
        drawSkeleton(painter, content, tokens, index.row(), index.column(), option.direction);
        return;
    }
    if (index.column() != m_view.tableColumns().first())
        return;
    const QString words = tr("Not read. Enter tries again");
    // The words need more room than a date has; nothing else stands in this row.
    const QRect room(content.left(), content.top(), m_view.viewport()->width(), content.height());
    painter.setPen(tokens.red);
    painter.drawText(QStyle::visualRect(option.direction, m_view.viewport()->rect(), room),
        textFlags(words, option.direction) | Qt::TextSingleLine, words);
}

} // namespace postroom
