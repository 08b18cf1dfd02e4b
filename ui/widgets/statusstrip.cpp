// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "widgets/accessible.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int iconSize = 14, iconGap = 8;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_left(new TextLabel(TypeStyle::Small, Ink::Grey2, this))
    , m_right(new TextLabel(TypeStyle::SmallMedium, Ink::Grey2, this))
{
    setAccessibleRole(*this, QAccessible::StatusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::cardGap, 1, measures::cardGap, 0);
    row->setSpacing(0);
    // Room of the icons, at the leading side in both directions.
    row->addSpacing(measures::pageMargin - measures::cardGap + iconGap);
    row->addWidget(growingRoom(iconSize, this));
    row->addWidget(m_left, 1);
    row->addSpacing(measures::pageMargin + iconGap);
    row->addWidget(growingRoom(iconSize, this));
    row->addWidget(m_right);
    m_left->setElideMode(Qt::ElideRight);
    compose();
    setGrowing(*this, Bound::Height, measures::statusBar);
}

void StatusStrip::setWho(const QString &who, const QString &role)
{
    m_who = who;
    m_role = role;
    compose();
}

void StatusStrip::setAsOf(const QString &words, const QString &exact)
{
    m_asOf = words;
    m_left->setToolTip(plainToolTip(exact));
    compose();
}

QString StatusStrip::words() const
{
    return m_left->text() + u"  ·  "_s + m_right->text();
}

void StatusStrip::compose()
{
    QStringList parts{m_who, m_role, m_asOf};
    parts.removeAll(QString());
    m_left->setText(parts.join(u"  ·  "_s));
    m_right->setText(tr("Read-only"));
    setAccessibleName(tr("Status bar"));
    setAccessibleDescription(words());
    update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    const auto before = [&](const QWidget *label, const QString &icon, const QColor &colour) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect words = label->geometry();
        const int size = measures::grown(iconSize);
        const int x = mirrored ? words.right() + 1 + iconGap : words.left() - iconGap - size;
        drawIcon(painter, this, icon, QRect(x, 1, size, height() - 1), colour, size);
    };
    before(m_left, u"circle-user"_s, tokens.text2);
    before(m_right, u"lock"_s, tokens.text2);
}

} // namespace postroom
