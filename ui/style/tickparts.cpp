// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tickparts.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int tickRadius = 4;

struct TickColours {
    QColor fill, edge, mark;
};

TickColours tickColours(const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!enabled)
        return {set ? tokens.ctl : tokens.sunken, set ? tokens.ctl : tokens.line, tokens.base};
    if (set)
        return {tokens.accent, tokens.accent, tokens.onAccent};
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    return {tokens.base, over ? tokens.text2 : tokens.input, tokens.onAccent};
}

} // namespace

void drawTickBox(const QStyleOption &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const TickColours colours = tickColours(option, tokens);
    const QRect body = bodyOf(option.rect);
    drawBox(painter, body, colours.fill, colours.edge, tickRadius);
    if (option.state.testFlag(QStyle::State_On))
        drawIcon(painter, widget, u"check"_s, body, colours.mark, measures::arrowIcon());
    else if (option.state.testFlag(QStyle::State_NoChange))
        drawIcon(painter, widget, u"minus"_s, body, colours.mark, measures::arrowIcon());
    if (hasKeyboardFocus(option))
        drawRing(painter, option.rect, tokens, tickRadius + measures::ringWidth);
}

void drawRadio(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const TickColours colours = tickColours(option, tokens);
    const QRectF body = bodyOf(option.rect);
    drawBox(painter, body, colours.fill, colours.edge, body.width() / 2);
    if (option.state.testFlag(QStyle::State_On)) {
        const qreal inset = body.width() * 0.33;
        drawBox(painter, body.adjusted(inset, inset, -inset, -inset), colours.mark, {}, body.width() / 2 - inset);
    }
    if (hasKeyboardFocus(option))
        drawRing(painter, option.rect, tokens, option.rect.width() / 2.0 - 1);
}

} // namespace postroom
