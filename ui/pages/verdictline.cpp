// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/verdictline.h"

#include "style/growingsize.h"
#include "style/icons.h"
#include "style/measures.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace postroom {

namespace {

constexpr int iconWidth = 16;

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TypeStyle::Body, Ink::Plain, this))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // Room of the icon; a margin would not change its side with the direction.
    row->addWidget(growingRoom(iconWidth, this));
    row->addSpacing(measures::gap);
    row->addWidget(m_words, 1);
}

void VerdictLine::setVerdict(const StatusWord &verdict)
{
    m_verdict = verdict;
    m_words->setText(verdict.words);
    update();
}

void VerdictLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon(0, m_words->y(), measures::icon(), m_words->fontMetrics().height());
    drawIcon(painter, this, m_verdict.icon, QStyle::visualRect(layoutDirection(), rect(), icon),
        inkColour(tokensOf(this), m_verdict.ink), measures::icon());
}

} // namespace postroom
