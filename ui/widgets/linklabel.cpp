// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linklabel.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/plaintext.h"

#include <QStyleOption>

namespace postroom {

namespace {

// Advances are whole pixels, while eliding counts fractions of them.
constexpr int rounding = 2;

} // namespace

LinkLabel::LinkLabel(const QString &words, QWidget *parent)
    : QPushButton(parent)
    , m_words(words)
{
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    return QSize(
        metrics.horizontalAdvance(m_words) + rounding + 2 * measures::ring, metrics.height() + 2 * measures::ring);
}

QSize LinkLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    return QSize(qMin(sizeHint().width(), 4 * metrics.averageCharWidth()), sizeHint().height());
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const Tokens &tokens = tokensOf(this);
    QFont font = typeFont(this, TypeStyle::Body);
    font.setUnderline(underMouse() && isEnabled());
    const QRect body = bodyOf(rect());
    const QString shown = QFontMetrics(font).elidedText(m_words, Qt::ElideRight, body.width());
    painter.setFont(font);
    painter.setPen(isEnabled() ? inkColour(tokens, m_ink) : tokens.text3);
    painter.drawText(body, textFlags(m_words, layoutDirection()) | Qt::TextSingleLine, shown);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokens, measures::radius);
    setToolTip(shown == m_words ? QString() : plainToolTip(m_words));
}

} // namespace postroom
