// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contextbar.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int goToWidth = 216, arrowSize = 14, arrowRoom = 16;

} // namespace

// The chevron between two parts.
class ContextBar::Arrow : public QWidget {
public:
    explicit Arrow(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(arrowRoom);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        drawIcon(
            painter, this, mirrored ? u"chevron-left"_s : u"chevron-right"_s, rect(), tokensOf(this).text2, arrowSize);
    }
};

// Looks like a field, opens the palette.
class ContextBar::GoTo : public QPushButton {
public:
    explicit GoTo(QWidget *parent)
        : QPushButton(parent)
    {
        setAccessibleName(ContextBar::tr("Go to…"));
    }

    void setShortcutWords(const QString &words)
    {
        m_shortcut = words;
        setAccessibleName(words.isEmpty() ? ContextBar::tr("Go to…") : ContextBar::tr("Go to… (%1)").arg(words));
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
        return QSize(measures::wide(goToWidth, metrics) + 2 * measures::ring,
            measures::tall(measures::control, metrics) + 2 * measures::ring);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const Tokens &tokens = tokensOf(this);
        const QRect body = bodyOf(rect());
        const bool over = option.state.testFlag(QStyle::State_MouseOver);
        drawBox(painter, body, over ? tokens.hover : tokens.sunken, tokens.line, measures::radius);
        if (hasKeyboardFocus(option))
            drawRing(painter, rect(), tokens, measures::radius + measures::ringWidth);
        const auto place = [&](int x, int width) {
            const QRect logical(body.left() + x, body.top(), width, body.height());
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        constexpr int iconLeft = 9, wordsLeft = 30, right = 10;
        drawIcon(painter, this, u"search"_s, place(iconLeft, arrowSize), tokens.text2, arrowSize);
        const QRect words = place(wordsLeft, body.width() - wordsLeft - right);
        painter.setFont(typeFont(this, TypeStyle::Body));
        painter.setPen(tokens.text2);
        const QString label = ContextBar::tr("Go to…");
        painter.drawText(words, textFlags(label, layoutDirection()), label);
        painter.setFont(typeFont(this, TypeStyle::SmallMedium));
        painter.drawText(words, textFlags(m_shortcut, layoutDirection(), Qt::AlignRight), m_shortcut);
    }

private:
    QString m_shortcut;
};

ContextBar::ContextBar(QWidget *parent)
    : QWidget(parent)
    , m_way(new QHBoxLayout)
    , m_goTo(new GoTo(this))
{
    setAccessibleName(tr("Where you are"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin - 1, 1);
    row->addLayout(m_way);
    row->addStretch(1);
    row->addWidget(m_goTo);
    m_way->setSpacing(0);
    m_goTo->hide();
    connect(m_goTo, &QPushButton::clicked, this, &ContextBar::goToRequested);
    setFixedHeight(measures::tall(measures::contextBar, QFontMetrics(typeFont(this, TypeStyle::Body))));
}

void ContextBar::setCrumbs(const QList<Crumb> &crumbs)
{
    if (crumbs == m_crumbs)
        return;
    m_crumbs = crumbs;
    while (QLayoutItem *item = m_way->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList words;
    for (qsizetype index = 0; index < crumbs.size(); ++index) {
        if (index > 0)
            m_way->addWidget(new Arrow(this));
        m_way->addWidget(partOf(crumbs.at(index), index + 1 == crumbs.size()));
        words << crumbs.at(index).words;
    }
    setAccessibleDescription(words.join(u", "_s));
}

QWidget *ContextBar::partOf(const Crumb &crumb, bool last)
{
    if (!last && !crumb.id.isEmpty()) {
        auto *link = new LinkLabel(crumb.words, this);
        link->setInk(Ink::Grey2);
        connect(link, &LinkLabel::clicked, this, [this, id = crumb.id] { Q_EMIT crumbActivated(id); });
        return link;
    }
    auto *label = new TextLabel(
        crumb.words, last ? TypeStyle::BodyStrong : TypeStyle::Body, last ? Ink::Plain : Ink::Grey2, this);
    label->setElideMode(Qt::ElideRight);
    // As far from its arrows as a link with its ring.
    label->setContentsMargins(measures::ring, 0, measures::ring, 0);
    return label;
}

void ContextBar::setGoTo(bool offered, const QString &shortcut)
{
    m_goTo->setShortcutWords(shortcut);
    m_goTo->setVisible(offered);
}

void ContextBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.base);
    drawHairline(painter, rect(), tokens.line);
}

void ContextBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(measures::tall(measures::contextBar, QFontMetrics(typeFont(this, TypeStyle::Body))));
}

} // namespace postroom
