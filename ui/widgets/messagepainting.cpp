// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How message text is painted.
#include "widgets/messagetext.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "widgets/plaintext.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace postroom {

namespace {

constexpr int lozengeRadius = 4, barShrink = 2, insetBar = 4, edgeWidth = 1, markGap = 3, markWidth = 3;

} // namespace

// A placeholder that differs stays a lozenge, in the colour of what became of it.
QColor MessageText::backgroundOf(const Stretch &stretch, const Surface &surface) const
{
    if (stretch.mark != TextMark::None)
        return stretch.mark == TextMark::Inserted ? tokensOf(this).ins : tokensOf(this).del;
    switch (stretch.kind) {
    case RunKind::Hidden:
        return surface.bar;
    case RunKind::Placeholder:
        return surface.placeholder;
    case RunKind::Conditional:
        return surface.conditional;
    case RunKind::Plain:
    case RunKind::Strong:
        break;
    }
    return {};
}

QColor MessageText::foregroundOf(const Stretch &stretch, const Surface &surface) const
{
    if (stretch.mark != TextMark::None)
        return stretch.mark == TextMark::Inserted ? tokensOf(this).onIns : tokensOf(this).onDel;
    if (stretch.kind == RunKind::Placeholder || stretch.kind == RunKind::Conditional)
        return surface.onPlaceholder;
    return stretch.address.isEmpty() ? surface.text : surface.link;
}

void MessageText::drawBackgrounds(QPainter &painter, const QPointF &origin, const Surface &colours) const
{
    for (const Stretch &stretch : m_stretches) {
        const QColor fill = backgroundOf(stretch, colours);
        if (!fill.isValid() || stretch.length == 0)
            continue;
        const Paragraph &paragraph = m_paragraphs[size_t(stretch.paragraph)];
        for (int index = 0; index < paragraph.layout->lineCount(); ++index) {
            const QTextLine line = paragraph.layout->lineAt(index);
            const int from = qMax(stretch.start, line.textStart());
            const int to = qMin(stretch.start + stretch.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            // cursorToX already contains the line's own x (look 10.2).
            const qreal a = line.cursorToX(from), b = line.cursorToX(to);
            const QRectF box(qMin(a, b), paragraph.top + line.y(), qAbs(b - a), line.height());
            const int shrink = stretch.kind == RunKind::Hidden ? barShrink : 0;
            drawBox(painter, box.translated(origin).adjusted(0, shrink, 0, -shrink), fill, {},
                qMin<qreal>(lozengeRadius, box.height() / 4));
        }
    }
}

// Behind a picture or a rule the whole of it, beside text a bar: the words themselves did not change.
void MessageText::drawMark(QPainter &painter, const TextBlock &block, const QRectF &box) const
{
    if (block.mark == TextMark::None)
        return;
    const Tokens &tokens = tokensOf(this);
    const bool isInserted = block.mark == TextMark::Inserted;
    const bool isObject = block.modules > 0 || block.look == BlockLook::Rule || block.look == BlockLook::PageBreak;
    if (isObject)
        painter.fillRect(box, isInserted ? tokens.ins : tokens.del);
    else
        painter.fillRect(
            QRectF(edgeWidth + markGap, box.top(), markWidth, box.height()), isInserted ? tokens.onIns : tokens.onDel);
}

// What a block has besides text.
void MessageText::drawBlock(QPainter &painter, const Paragraph &paragraph, const Surface &colours) const
{
    const TextBlock &block = blockOf(paragraph);
    const QRectF box(contentsRect().left() + paragraph.left, contentsRect().top() + paragraph.top,
        paragraph.right - paragraph.left, paragraph.bottom - paragraph.top);
    drawMark(painter, block, box);
    if (block.look == BlockLook::Banner)
        painter.fillRect(QRectF(edgeWidth, box.top(), width() - 2 * edgeWidth, box.height()), block.colour);
    if (block.look == BlockLook::Rule || (block.look == BlockLook::PageBreak && !m_page)) {
        painter.setPen(QPen(colours.mark, 1, block.look == BlockLook::Rule ? Qt::SolidLine : Qt::DashLine));
        const qreal y = std::floor(box.center().y()) + 0.5;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    if (block.modules <= 0)
        return;
    painter.save();
    painter.translate(box.left() + (box.width() - box.height()) / 2, box.top());
    painter.scale(box.height() / block.modules, box.height() / block.modules);
    painter.fillPath(block.picture, colours.text);
    painter.restore();
}

// Where the pages of a letter end, and the window that its address must show in.
void MessageText::drawPages(QPainter &painter, const Surface &colours) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.mark, 1, Qt::DashLine));
    for (int page = 1; m_page->heightOf(page) < height() - edgeWidth; ++page)
        painter.drawLine(QPointF(0, m_page->heightOf(page) + 0.5), QPointF(width(), m_page->heightOf(page) + 0.5));
    const bool isAddressed = std::any_of(
        m_blocks.begin(), m_blocks.end(), [](const TextBlock &block) { return block.look == BlockLook::Address; });
    if (isAddressed)
        painter.drawRect(QRectF(m_page->addressWindow().toAlignedRect()).translated(0.5, 0.5));
}

void MessageText::drawMarker(QPainter &painter, const Paragraph &paragraph) const
{
    const QString &marker = blockOf(paragraph).marker;
    if (marker.isEmpty() || !paragraph.isFirst || paragraph.layout->lineCount() == 0)
        return;
    painter.setFont(paragraph.layout->font());
    const qreal gap = painter.fontMetrics().horizontalAdvance(u' ') * 1.5;
    const QTextLine line = paragraph.layout->lineAt(0);
    const qreal left = paragraph.left - painter.fontMetrics().horizontalAdvance(marker) - gap;
    painter.drawText(
        QPointF(contentsRect().left() + left, contentsRect().top() + paragraph.top + line.y() + line.ascent()), marker);
}

// A bar runs past all neighbours that it stands beside.
void MessageText::drawInsets(QPainter &painter, const Surface &colours) const
{
    for (std::size_t index = 0; index < m_paragraphs.size(); ++index) {
        const Paragraph &paragraph = m_paragraphs[index];
        const int insets = blockOf(paragraph).insets;
        const bool joins = index + 1 < m_paragraphs.size() && blockOf(m_paragraphs[index + 1]).insets >= insets;
        const qreal bottom = joins ? m_paragraphs[index + 1].top : paragraph.bottom;
        const qreal step = lineStep();
        for (int level = 0; level < insets; ++level)
            painter.fillRect(QRectF(contentsRect().left() + step * level, contentsRect().top() + paragraph.top,
                                 insetBar, bottom - paragraph.top),
                colours.mark);
    }
}

QString MessageText::addressAt(const QPointF &point) const
{
    const Place place = m_paragraphs.empty() ? Place() : placeAt(point);
    for (const Stretch &stretch : m_stretches) {
        if (stretch.paragraph == place.paragraph && !stretch.address.isEmpty() && stretch.start <= place.position
            && place.position <= stretch.start + stretch.length)
            return stretch.address;
    }
    return {};
}

bool MessageText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(addressAt(help->pos())), this);
    return true;
}

// All of it that stands in that part.
void MessageText::drawContents(QPainter &painter, const QRectF &part) const
{
    const Surface colours = surface();
    if (colours.fill.isValid())
        drawBox(painter, part, colours.fill, colours.edge, colours.radius);
    if (m_page)
        drawPages(painter, colours);
    const QPointF origin = contentsRect().topLeft();
    for (const Paragraph &paragraph : m_paragraphs)
        drawBlock(painter, paragraph, colours);
    drawInsets(painter, colours);
    drawBackgrounds(painter, origin, colours);
    painter.setPen(colours.text);
    for (std::size_t index = 0; index < m_paragraphs.size(); ++index) {
        const Paragraph &paragraph = m_paragraphs[index];
        const qreal top = origin.y() + paragraph.top;
        if (top + 1 > part.bottom() || origin.y() + paragraph.bottom - 1 < part.top())
            continue;
        if (top >= part.top() - 1)
            drawMarker(painter, paragraph);
        paragraph.layout->draw(&painter, origin + QPointF(0, paragraph.top), selectionIn(static_cast<int>(index)),
            part.adjusted(0, 1, 0, -1));
    }
}

std::vector<qreal> MessageText::cuts() const
{
    std::vector<qreal> cuts;
    if (m_page) {
        for (int page = 1; m_page->heightOf(page) <= height(); ++page)
            cuts.push_back(m_page->heightOf(page));
        return cuts;
    }
    const qreal origin = contentsRect().top();
    for (const Paragraph &paragraph : m_paragraphs) {
        const int lines = paragraph.layout->lineCount();
        for (int line = 0; line + 1 < lines && blockOf(paragraph).look != BlockLook::Banner; ++line)
            cuts.push_back(origin + paragraph.top + paragraph.layout->lineAt(line + 1).y() - 1);
        cuts.push_back(origin + paragraph.bottom);
    }
    if (cuts.empty() || cuts.back() < height())
        cuts.push_back(height());
    return cuts;
}

// The clip alone would leave what is cut off in a PDF, to be found and copied.
void MessageText::paintPart(QPainter &painter, qreal from, qreal to) const
{
    const QRectF part(0, from, width(), to - from);
    painter.save();
    painter.setClipRect(part);
    drawContents(painter, part);
    painter.restore();
}

void MessageText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawContents(painter, rect());
    QStyleOption option;
    option.initFrom(this);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokensOf(this), qMax<qreal>(surface().radius, measures::radius));
}

} // namespace postroom
