// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How message text is selected and copied.
#include "widgets/messagetext.h"

#include "style/tokens.h"

#include <algorithm>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace postroom {

QString MessageText::textOf(int paragraph, int from, int to) const
{
    QString text;
    for (const Stretch &stretch : m_stretches) {
        const int begin = qMax(from, stretch.start), end = qMin(to, stretch.start + stretch.length);
        if (stretch.paragraph != paragraph || begin >= end)
            continue;
        text += stretch.kind == RunKind::Hidden
            ? tr("[hidden]")
            : m_paragraphs[std::size_t(paragraph)].layout->text().sliced(begin, end - begin);
    }
    return text;
}

QString MessageText::selectedText() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    QStringList lines;
    for (int paragraph = first.paragraph; paragraph <= last.paragraph && first != last; ++paragraph)
        lines.append(textOf(paragraph, paragraph == first.paragraph ? first.position : 0,
            paragraph == last.paragraph ? last.position : endOf(paragraph).position));
    return lines.join(u'\n');
}

void MessageText::selectAll()
{
    select({}, endOf(int(m_paragraphs.size()) - 1));
}

void MessageText::copy() const
{
    const QString selected = selectedText();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? plainText() : selected);
}

void MessageText::select(const Place &anchor, const Place &cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

// Bars stay bars.
QList<QTextLayout::FormatRange> MessageText::selectionIn(int paragraph) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || paragraph < first.paragraph || paragraph > last.paragraph)
        return {};
    const int from = paragraph == first.paragraph ? first.position : 0;
    const int to = paragraph == last.paragraph ? last.position : endOf(paragraph).position;
    QTextCharFormat format;
    format.setBackground(tokensOf(this).accent);
    format.setForeground(tokensOf(this).onAccent);
    QList<QTextLayout::FormatRange> ranges;
    for (const Stretch &stretch : m_stretches) {
        const int begin = qMax(from, stretch.start), end = qMin(to, stretch.start + stretch.length);
        if (stretch.paragraph == paragraph && stretch.kind != RunKind::Hidden && begin < end)
            ranges.append({begin, end - begin, format});
    }
    return ranges;
}

MessageText::Place MessageText::endOf(int paragraph) const
{
    const bool exists = paragraph >= 0 && paragraph < int(m_paragraphs.size());
    return exists ? Place{paragraph, int(m_paragraphs[std::size_t(paragraph)].layout->text().size())} : Place();
}

MessageText::Place MessageText::placeInLine(int paragraph, const QTextLine &line, qreal x) const
{
    return {paragraph, line.isValid() ? line.xToCursor(x) : 0};
}

// On a letter some stand beside each other: first by height, then by side.
int MessageText::nearestParagraph(const QPointF &point) const
{
    const auto outside = [](qreal at, qreal from, qreal to) { return qMax<qreal>(0, qMax(from - at, at - to)); };
    const auto distance = [&](const Paragraph &each) {
        return std::pair(outside(point.y(), each.top, each.bottom), outside(point.x(), each.left, each.right));
    };
    const auto nearest = std::min_element(m_paragraphs.begin(), m_paragraphs.end(),
        [&distance](const Paragraph &a, const Paragraph &b) { return distance(a) < distance(b); });
    return static_cast<int>(nearest - m_paragraphs.begin());
}

MessageText::Place MessageText::placeAt(const QPointF &point) const
{
    const QPointF inside = point - contentsRect().topLeft();
    const int paragraph = nearestParagraph(inside);
    const QTextLayout &layout = *m_paragraphs[std::size_t(paragraph)].layout;
    const qreal y = inside.y() - m_paragraphs[std::size_t(paragraph)].top;
    int line = 0;
    while (line + 1 < layout.lineCount() && layout.lineAt(line + 1).y() <= y)
        ++line;
    return placeInLine(paragraph, layout.lineAt(line), inside.x());
}

// The place above or below, in another paragraph where this one ends.
MessageText::Place MessageText::movedLine(const Place &from, int by) const
{
    const QTextLayout &layout = *m_paragraphs[std::size_t(from.paragraph)].layout;
    const QTextLine here = layout.lineForTextPosition(from.position);
    const qreal x = here.isValid() ? here.cursorToX(from.position) : 0;
    const int line = here.isValid() ? here.lineNumber() + by : by;
    if (line >= 0 && line < layout.lineCount())
        return placeInLine(from.paragraph, layout.lineAt(line), x);
    const int paragraph = from.paragraph + by;
    if (paragraph < 0)
        return {};
    if (paragraph >= int(m_paragraphs.size()))
        return endOf(from.paragraph);
    const QTextLayout &next = *m_paragraphs[std::size_t(paragraph)].layout;
    return placeInLine(paragraph, next.lineAt(by > 0 ? 0 : next.lineCount() - 1), x);
}

MessageText::Place MessageText::moved(const Place &from, const QKeyEvent &event) const
{
    const QTextLayout &layout = *m_paragraphs[std::size_t(from.paragraph)].layout;
    const auto mode = event.modifiers() & Qt::ControlModifier ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    switch (event.key()) {
    case Qt::Key_Left:
        if (from.position == 0)
            return from.paragraph == 0 ? from : endOf(from.paragraph - 1);
        return {from.paragraph, layout.previousCursorPosition(from.position, mode)};
    case Qt::Key_Right:
        if (from == endOf(from.paragraph))
            return from.paragraph + 1 < int(m_paragraphs.size()) ? Place{from.paragraph + 1, 0} : from;
        return {from.paragraph, layout.nextCursorPosition(from.position, mode)};
    case Qt::Key_Up:
        return movedLine(from, -1);
    case Qt::Key_Down:
        return movedLine(from, 1);
    case Qt::Key_Home:
        return {};
    case Qt::Key_End:
        return endOf(int(m_paragraphs.size()) - 1);
    default:
        return from;
    }
}

// Keys without Shift are the place's: arrows go on to the next message.
void MessageText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool selects = event->modifiers() & Qt::ShiftModifier && !m_paragraphs.empty();
    const Place to = selects ? moved(m_cursor, *event) : m_cursor;
    if (to == m_cursor) {
        QWidget::keyPressEvent(event);
        return;
    }
    select(m_anchor, to);
}

void MessageText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_paragraphs.empty())
        return;
    const Place place = placeAt(event->position());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : place, place);
}

void MessageText::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && !m_paragraphs.empty())
        select(m_anchor, placeAt(event->position()));
}

void MessageText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_paragraphs.empty())
        return;
    const Place place = placeAt(event->position());
    const QTextLayout &layout = *m_paragraphs[std::size_t(place.paragraph)].layout;
    const int end = layout.nextCursorPosition(place.position, QTextLayout::SkipWords);
    const int begin = layout.previousCursorPosition(end, QTextLayout::SkipWords);
    const QString word = layout.text().sliced(begin, end - begin);
    select({place.paragraph, begin}, {place.paragraph, begin + int(QStringView(word).trimmed().size())});
}

void MessageText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Message"));
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &MessageText::copy);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, &MessageText::selectAll);
    if (const QString address = addressAt(event->pos()); !address.isEmpty())
        connect(menu->addAction(tr("Copy the address of the link")), &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address); });
    menu->popup(event->globalPos());
}

void MessageText::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MessageText::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace postroom
