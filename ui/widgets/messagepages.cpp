// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the text of a letter stands on its pages.
#include "widgets/messagetext.h"

#include <algorithm>

namespace postroom {

/// Answers the height of them.
int MessageText::layOutPages() const
{
    const auto lines = std::count_if(m_paragraphs.begin(), m_paragraphs.end(),
        [this](const Paragraph &each) { return blockOf(each).look == BlockLook::Address; });
    const QRectF address = m_page->column(BlockLook::Address);
    layOutHead(BlockLook::Aside, m_page->column(BlockLook::Aside).top());
    layOutHead(BlockLook::Address, address.bottom() - double(lines) * m_page->lineHeight(BlockLook::Address));
    qreal y = m_page->top(0);
    const TextBlock *above = nullptr;
    for (Paragraph &paragraph : m_paragraphs) {
        const TextBlock &block = blockOf(paragraph);
        if (block.look == BlockLook::Aside || block.look == BlockLook::Address)
            continue;
        if (above && paragraph.isFirst)
            y += m_page->gap(*above, block);
        const bool breaks = block.look == BlockLook::PageBreak;
        y = breaks              ? breakPage(paragraph, y)
            : block.modules > 0 ? layOutPicture(paragraph, y)
                                : layOutAcrossPages(paragraph, y);
        above = breaks ? nullptr : &block;
    }
    return m_page->heightOf(m_page->pageAt(y) + 1);
}

// What stands beside or above the body, in a place of its own.
void MessageText::layOutHead(BlockLook look, qreal top) const
{
    for (Paragraph &paragraph : m_paragraphs) {
        if (blockOf(paragraph).look == look)
            top = layOutAcrossPages(paragraph, top);
    }
}

/// Answers where it ends; what does not fit on a page stands on the next.
qreal MessageText::layOutAcrossPages(Paragraph &paragraph, qreal top) const
{
    const TextBlock &block = blockOf(paragraph);
    const QRectF column = m_page->column(block.look);
    const qreal step = m_page->lineHeight(block.look);
    paragraph.layout->setFont(fontOf(paragraph));
    paragraph.left = column.left() + qMin(step * (block.indent + block.insets), column.width() / 2);
    paragraph.right = column.right();
    const qreal lead = (step - QFontMetricsF(paragraph.layout->font()).height()) / 2;
    const auto fitting = [this, step](qreal y) {
        const int page = m_page->pageAt(y);
        return y + step > m_page->bottom(page) ? m_page->top(page + 1) : y;
    };
    qreal y = paragraph.top = fitting(top);
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        y = fitting(y);
        line.setLineWidth(qMax<qreal>(1, paragraph.right - paragraph.left));
        line.setPosition(QPointF(paragraph.left, y - paragraph.top + lead));
        y += step;
    }
    paragraph.layout->endLayout();
    paragraph.bottom = y;
    return y;
}

/// Answers where it ends.
qreal MessageText::layOutPicture(Paragraph &paragraph, qreal top) const
{
    const qreal side = m_page->pictureSide();
    const int page = m_page->pageAt(top);
    const qreal from = top + side > m_page->bottom(page) ? m_page->top(page + 1) : top;
    layOutAcrossPages(paragraph, from);
    paragraph.bottom = from + side;
    return paragraph.bottom;
}

/// Answers where the next page begins; the block itself stands between the two.
qreal MessageText::breakPage(Paragraph &paragraph, qreal top) const
{
    const int next = m_page->pageAt(top) + 1;
    const qreal half = m_page->lineHeight(BlockLook::PageBreak) / 2;
    layOutAcrossPages(paragraph, top);
    paragraph.left = 0;
    paragraph.right = m_page->size().width();
    paragraph.top = m_page->heightOf(next) - half;
    paragraph.bottom = m_page->heightOf(next) + half;
    return m_page->top(next);
}

} // namespace postroom
