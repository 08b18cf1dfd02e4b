// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectablelabel.h"

#include "widgets/plaintext.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

namespace postroom {

SelectableLabel::SelectableLabel(const QString &text, TypeStyle style, Ink ink, QWidget *parent)
    : TextLabel(breakable(text), style, ink, parent)
{
    setWordWrap(true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
}

QString SelectableLabel::selection() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return copyable(text().sliced(first, last - first));
}

void SelectableLabel::selectAll()
{
    select(0, static_cast<int>(text().size()));
}

void SelectableLabel::copy() const
{
    const QString selected = selection();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? copyable(text()) : selected);
}

void SelectableLabel::select(int anchor, int cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

// Lays the text out as it is painted without a selection; answers where it begins.
QPointF SelectableLabel::layOutAll(QTextLayout &layout) const
{
    const QRect room = contentsRect();
    layOut(layout, room.width());
    const qreal over = room.height() - layout.boundingRect().height(); // not rounded: as QPainter centres
    return room.topLeft() + QPointF(0, breaksWords(room.width()) ? 0 : over / 2);
}

int SelectableLabel::positionAt(const QPointF &point) const
{
    QTextLayout layout;
    const QPointF inside = point - layOutAll(layout);
    int line = 0;
    while (line + 1 < layout.lineCount() && layout.lineAt(line + 1).y() <= inside.y())
        ++line;
    return layout.lineCount() == 0 ? 0 : layout.lineAt(line).xToCursor(inside.x());
}

void SelectableLabel::paintEvent(QPaintEvent *event)
{
    if (m_anchor == m_cursor)
        return TextLabel::paintEvent(event);
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    QTextCharFormat chosen;
    chosen.setBackground(tokensOf(this).accent);
    chosen.setForeground(tokensOf(this).onAccent);
    QTextLayout layout;
    const QPointF origin = layOutAll(layout);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    layout.draw(&painter, origin, {{first, last - first, chosen}});
}

void SelectableLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return TextLabel::mousePressEvent(event);
    const int position = positionAt(event->position());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : position, position);
}

void SelectableLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, positionAt(event->position()));
}

// The middle button elsewhere takes what was selected, as everywhere on X11.
void SelectableLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::LeftButton && m_anchor != m_cursor && clipboard->supportsSelection())
        clipboard->setText(selection(), QClipboard::Selection);
}

void SelectableLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextLayout layout;
    layOutAll(layout);
    const int end = layout.nextCursorPosition(positionAt(event->position()), QTextLayout::SkipWords);
    const int begin = layout.previousCursorPosition(end, QTextLayout::SkipWords);
    const QString word = text().sliced(begin, end - begin);
    select(begin, begin + static_cast<int>(QStringView(word).trimmed().size()));
}

void SelectableLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else
        TextLabel::keyPressEvent(event);
}

void SelectableLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName());
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &SelectableLabel::copy);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, &SelectableLabel::selectAll);
    menu->popup(event->globalPos());
}

// Its own menu takes the keyboard for a while.
void SelectableLabel::focusOutEvent(QFocusEvent *event)
{
    TextLabel::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
}

} // namespace postroom
