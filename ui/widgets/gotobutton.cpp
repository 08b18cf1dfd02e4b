// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gotobutton.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/plaintext.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace postroom {

namespace {

constexpr int usualWidth = 216, inner = 9;

int wordsLeft()
{
    return inner + measures::icon() + measures::gap;
}

} // namespace

GoToButton::GoToButton(const QString &words, const QKeySequence &shortcut, QWidget *parent)
    : QPushButton(parent)
    , m_key(shortcut.toString(QKeySequence::NativeText))
{
    setText(withoutMnemonic(words));
    setAccessibleName(tr("%1 (%2)").arg(words, m_key));
    setToolTip(plainToolTip(accessibleName()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int GoToButton::narrowest() const
{
    const QFontMetrics body(typeFont(this, TypeStyle::Body)), small(typeFont(this, TypeStyle::Small));
    return 2 * measures::ring + wordsLeft() + body.horizontalAdvance(text()) + measures::pageMargin
        + small.horizontalAdvance(m_key) + inner;
}

QSize GoToButton::sizeHint() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    return QSize(qMax(narrowest(), measures::wide(usualWidth, metrics)),
        measures::tall(measures::control, metrics) + 2 * measures::ring);
}

QSize GoToButton::minimumSizeHint() const
{
    return QSize(narrowest(), sizeHint().height());
}

void GoToButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens &tokens = tokensOf(this);
    const QRect body = bodyOf(rect());
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    drawBox(painter, body, over ? tokens.hover : tokens.base, tokens.ctl, measures::radius);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokens, measures::radius + measures::ring);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(body.left() + left, body.top(), width, body.height()));
    };
    drawIcon(painter, this, QStringLiteral("search"), place(inner, measures::icon()), tokens.text2, measures::icon());
    painter.setFont(typeFont(this, TypeStyle::Body));
    painter.setPen(tokens.text2);
    const QFont small = typeFont(this, TypeStyle::Small);
    const int key = QFontMetrics(small).horizontalAdvance(m_key);
    drawLine(painter, place(wordsLeft(), body.width() - wordsLeft() - key - inner - measures::gap), text(),
        layoutDirection());
    painter.setFont(small);
    drawLine(painter, place(body.width() - inner - key, key), m_key, layoutDirection());
}

} // namespace postroom
