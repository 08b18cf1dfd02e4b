// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messageview.h"

#include "style/measures.h"
#include "style/tokens.h"

namespace postroom {

namespace {

// Previews keep colours of their own (look 6.9), so these are the only ones outside of the tokens.
constexpr QColor paper(0xFF, 0xFF, 0xFF), paperEdge(0xD5, 0xD9, 0xDF), ink(0x0B, 0x0C, 0x0C), inkBar(0x44, 0x47, 0x4D);
constexpr QColor platformYellow(0xFF, 0xDD, 0x00), paleYellow(0xFF, 0xF1, 0xB3);
constexpr QColor platformLink(0x1D, 0x70, 0xB8), platformRule(0xB1, 0xB4, 0xB6);
constexpr QColor lightBubble(0xEE, 0xF0, 0xF3), darkBubble(0x2A, 0x2F, 0x39);

constexpr int bubbleMargin = 12, bubbleTop = 7, paperMargin = 16;
constexpr double barShare = 0.8;

QMargins marginsOf(MessageKind kind)
{
    if (kind == MessageKind::Text || kind == MessageKind::Source)
        return {bubbleMargin, bubbleTop, bubbleMargin, bubbleTop};
    return {paperMargin, paperMargin, paperMargin, paperMargin};
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : MessageText(parent)
{
    fit();
}

void MessageView::setMessage(MessageKind kind, const QList<TextBlock> &blocks)
{
    const bool isAnother = kind != m_kind;
    m_kind = kind;
    fit();
    setBlocks(blocks);
    if (isAnother)
        relayout();
}

void MessageView::setLetterForm(LetterForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    fit();
    relayout();
}

void MessageView::setOnPaper()
{
    m_isOnPaper = true;
    relayout();
}

// A page brings margins of its own, and is not blown up beyond its true size.
void MessageView::fit()
{
    setContentsMargins(isPage() ? QMargins() : marginsOf(m_kind));
    setMaximumWidth(isPage() ? LetterPage::trueWidth(logicalDpiX()) : QWIDGETSIZE_MAX);
}

std::optional<LetterPage> MessageView::pageFor(int width) const
{
    return isPage() ? std::optional(LetterPage(width, logicalDpiY())) : std::nullopt;
}

MessageText::Surface MessageView::surface() const
{
    if (m_kind == MessageKind::Source) {
        Surface plain = MessageText::surface();
        plain.fill = tokensOf(this).base;
        plain.edge = tokensOf(this).line;
        plain.radius = measures::cardRadius;
        return plain;
    }
    if (m_kind != MessageKind::Text)
        return {paper, paperEdge, ink, inkBar, platformYellow, paleYellow, ink, platformLink, platformRule,
            isPage() ? 0.0 : measures::cardRadius};
    const Tokens &tokens = m_isOnPaper ? lightTokens() : tokensOf(this);
    const QColor fill = tokens.dark ? darkBubble : lightBubble;
    return {fill, {}, tokens.text, mixed(fill, tokens.text, barShare), tokens.ph, tokens.phCond, tokens.onPh,
        tokens.link, tokens.ctl, measures::bubbleRadius};
}

} // namespace postroom
