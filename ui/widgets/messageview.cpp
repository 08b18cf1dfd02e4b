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
constexpr QColor lightBubble(0xEE, 0xF0, 0xF3), darkBubble(0x2A, 0x2F, 0x39);

constexpr int bubbleMargin = 12, bubbleTop = 7, paperMargin = 16, letterMargin = 32;
constexpr double barShare = 0.8;

QMargins marginsOf(MessageKind kind)
{
    if (kind == MessageKind::Text)
        return {bubbleMargin, bubbleTop, bubbleMargin, bubbleTop};
    const int margin = kind == MessageKind::Email ? paperMargin : letterMargin;
    return {margin, margin, margin, margin};
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : MessageText(parent)
{
    setContentsMargins(marginsOf(m_kind));
}

void MessageView::setMessage(MessageKind kind, const QList<TextRun> &subject, const QList<TextRun> &body)
{
    m_kind = kind;
    setContentsMargins(marginsOf(kind));
    QList<TextRun> runs;
    for (TextRun run : subject) {
        if (run.kind == RunKind::Plain)
            run.kind = RunKind::Strong;
        runs.append(run);
    }
    if (!runs.isEmpty())
        runs.append({QStringLiteral("\n\n"), RunKind::Plain});
    setRuns(runs + body);
}

MessageText::Surface MessageView::surface() const
{
    if (m_kind != MessageKind::Text)
        return {paper, paperEdge, ink, inkBar, platformYellow, paleYellow, ink, measures::cardRadius};
    const Tokens &tokens = tokensOf(this);
    const QColor fill = tokens.dark ? darkBubble : lightBubble;
    return {fill, {}, tokens.text, mixed(fill, tokens.text, barShare), tokens.ph, tokens.phCond, tokens.onPh,
        measures::bubbleRadius};
}

} // namespace postroom
