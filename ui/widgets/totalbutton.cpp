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

constexpr int sidePadding = 10, numberGap = 5;

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
    setAccessibleName(number.isEmpty() ? words : tr("%1: %2", "what is counted, number").arg(words, number));
    updateGeometry();
    update();
}

QSize TotalButton::sizeHint() const
{
    const QFontMetrics number(typeFont(this, TypeStyle::BodyStrong)), words(typeFont(this, TypeStyle::Body));
    const int figure = m_number.isEmpty() ? 0 : number.horizontalAdvance(m_number) + numberGap;
    return QSize(figure + words.horizontalAdvance(m_words) + 2 * (sidePadding + measures::ring),
        measures::tall(measures::control, words) + 2 * measures::ring);
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
    int left = sidePadding;
    const auto draw = [&](const QString &text, TypeStyle style, const QColor &colour) {
        painter.setFont(typeFont(this, style));
        painter.setPen(colour);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const QRect place(body.left() + left, body.top(), width + 1, body.height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), place), text, layoutDirection(), Qt::ElideNone,
            width);
        left += width + numberGap;
    };
    if (!m_number.isEmpty())
        draw(m_number, TypeStyle::BodyStrong, inkColour(tokens, m_ink));
    draw(m_words, TypeStyle::Body, tokens.text2);
}

} // namespace postroom
