// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contextbar.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int arrowRoom = 16;

} // namespace

// The chevron between two parts.
class ContextBar::Arrow : public QWidget {
public:
    explicit Arrow(QWidget *parent)
        : QWidget(parent)
    {
        setGrowing(*this, Bound::Width, arrowRoom);
        setAccessibleRole(*this, QAccessible::NoRole);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        drawIcon(painter, this, mirrored ? u"chevron-left"_s : u"chevron-right"_s, rect(), tokensOf(this).text2,
            measures::rowIcon());
    }
};

ContextBar::ContextBar(QWidget *parent)
    : QWidget(parent)
    , m_way(new QHBoxLayout)
{
    setAccessibleName(tr("Where you are"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measures::ringedMargin, 0, measures::ringedMargin - 1, 1);
    row->addLayout(m_way);
    row->addStretch(1);
    m_way->setSpacing(0);
    setGrowing(*this, Bound::Height, measures::contextBar);
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

void ContextBar::setTrailing(QWidget *control)
{
    layout()->addWidget(control);
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

void ContextBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.base);
    drawHairline(painter, rect(), tokens.line);
}

} // namespace postroom
