// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/totalbutton.h"

#include "style/buttonparts.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"

#include <QStyleOptionButton>

namespace postroom {

namespace {

constexpr int sidePadding = 10, verticalPadding = 4;

} // namespace

TotalButton::TotalButton(const QString &words, QWidget *parent)
    : QPushButton(parent)
    , m_words(words)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
}

void TotalButton::setTotal(const QString &number, const QString &words, Ink ink)
{
    m_number = number;
    m_words = words;
    m_ink = ink;
    setAccessibleName(tr("%1: %2", "what is counted, number").arg(words, number));
    updateGeometry();
    update();
}

QSize TotalButton::sizeHint() const
{
    const QFontMetrics number(typeFont(this, TypeStyle::Title)), words(typeFont(this, TypeStyle::Small));
    const int width = qMax(number.horizontalAdvance(m_number), words.horizontalAdvance(m_words));
    return QSize(width + 2 * (sidePadding + measures::ring),
        number.height() + words.height() + 2 * (verticalPadding + measures::ring) + 1);
}

void TotalButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens &tokens = tokensOf(this);
    const QRect body = bodyOf(rect());
    drawBox(painter, body, flatBody(option, tokens).fill, {}, measures::radius);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokens, measures::radius + measures::ringWidth);
    const QRect text = body.adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    painter.setFont(typeFont(this, TypeStyle::Title));
    painter.setPen(inkColour(tokens, m_ink));
    painter.drawText(text, textFlags(m_number, layoutDirection(), Qt::AlignLeft | Qt::AlignTop), m_number);
    painter.setFont(typeFont(this, TypeStyle::Small));
    painter.setPen(tokens.text2);
    painter.drawText(text, textFlags(m_words, layoutDirection(), Qt::AlignLeft | Qt::AlignBottom), m_words);
}

} // namespace postroom
