// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebaritem.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/digits.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QStyleOptionButton>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyInset = 8, iconLeft = 8, wordsLeft = 32, countRight = 10, dotSize = 6;

} // namespace

SidebarItem::SidebarItem(const QString &id, const QString &icon, const QString &words, QWidget *parent)
    : QPushButton(parent)
    , m_id(id)
    , m_icon(icon)
    , m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    describe();
}

void SidebarItem::setCount(const QString &count, Ink ink)
{
    m_count = count;
    m_countInk = ink;
    describe();
    update();
}

void SidebarItem::setCurrent(bool current)
{
    m_current = current;
    describe();
    update();
}

void SidebarItem::setFold(bool open)
{
    m_fold = open;
    describe();
    update();
}

void SidebarItem::setRail(bool rail)
{
    m_rail = rail;
    describe();
    update();
}

QSize SidebarItem::sizeHint() const
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::BodyStrong));
    return QSize(measures::wide(measures::rail, metrics), measures::tall(measures::sidebarItem, metrics) + 1);
}

void SidebarItem::describe()
{
    setAccessibleName(m_count.isEmpty() ? m_words : tr("%1, %2", "place, count").arg(m_words, m_count));
    setAccessibleDescription(m_fold ? (*m_fold ? tr("Open") : tr("Folded away"))
            : m_current             ? tr("Current page")
                                    : QString());
    setToolTip(m_rail ? plainToolTip(accessibleName()) : QString());
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens &tokens = tokensOf(this);
    const QRect body = rect().adjusted(bodyInset, 0, -bodyInset, -1);
    if (m_current)
        drawBox(painter, body, tokens.navSel, {}, measures::radius);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawBox(painter, body, mixed(tokens.window, tokens.navSel, 0.5), {}, measures::radius);
    if (m_rail)
        drawRail(painter, body);
    else
        drawFull(painter, body);
    if (hasKeyboardFocus(option))
        drawRing(painter, body.adjusted(-measures::ring, 0, measures::ring, 0), tokens, measures::radius);
}

void SidebarItem::drawFull(QPainter &painter, const QRect &body) const
{
    const Tokens &tokens = tokensOf(this);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(body.left() + x, body.top(), width, body.height()));
    };
    drawIcon(painter, this, m_icon, place(measures::grown(iconLeft), measures::icon()),
        m_current ? tokens.accent : tokens.text2, measures::icon());
    const QFont countFont = typeFont(this, m_countInk == Ink::Amber ? TypeStyle::SmallMedium : TypeStyle::Small);
    const int countWidth = m_count.isEmpty() ? 0 : digitsWidth(QFontMetrics(countFont), m_count) + countRight;
    painter.setFont(typeFont(this, m_current ? TypeStyle::BodyStrong : TypeStyle::Body));
    painter.setPen(tokens.text);
    const QRect words = place(measures::grown(wordsLeft), body.width() - measures::grown(wordsLeft) - countWidth);
    drawLine(painter, words, m_words, layoutDirection());
    if (m_fold)
        drawIcon(painter, this, *m_fold ? u"chevron-down"_s : u"chevron-right"_s,
            place(body.width() - countRight - measures::arrowIcon(), measures::arrowIcon()), tokens.text2,
            measures::arrowIcon());
    if (m_count.isEmpty())
        return;
    painter.setFont(countFont);
    painter.setPen(inkColour(tokens, m_countInk));
    drawDigits(painter, place(body.width() - countWidth, countWidth - countRight), m_count);
}

void SidebarItem::drawRail(QPainter &painter, const QRect &body) const
{
    const Tokens &tokens = tokensOf(this);
    drawIcon(painter, this, m_icon, body, m_current ? tokens.accent : tokens.text2, measures::icon());
    // A plain count has no room here; one that asks for attention leaves a dot.
    if (m_count.isEmpty() || m_countInk != Ink::Amber)
        return;
    QRectF dot(0, 0, dotSize, dotSize);
    const int reach = measures::icon() / 2 - 1;
    const int side = layoutDirection() == Qt::RightToLeft ? -reach : reach;
    dot.moveCenter(QPointF(body.center()) + QPointF(side, -reach));
    drawBox(painter, dot, tokens.amber, {}, dotSize / 2.0);
}

void SidebarItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

} // namespace postroom
