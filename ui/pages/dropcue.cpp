// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dropcue.h"

#include "style/measures.h"
#include "style/tokens.h"

#include <QEvent>
#include <QPainter>

namespace postroom {

namespace {

constexpr double tint = 0.5; // what is beneath stays to be read

} // namespace

DropCue::DropCue(QWidget *framed)
    : QWidget(framed)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    framed->installEventFilter(this);
    resize(framed->size());
    hide();
}

void DropCue::setCue(Cue cue)
{
    m_cue = cue;
    setVisible(cue != Cue::None);
    raise();
    update();
}

bool DropCue::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(static_cast<const QWidget *>(watched)->size());
    return QWidget::eventFilter(watched, event);
}

void DropCue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    const bool takes = m_cue == Cue::Takes;
    QColor fill = tokens.sel;
    fill.setAlphaF(takes ? tint : 0);
    painter.setBrush(fill);
    // An edge that has to be found has the contrast of a field's.
    painter.setPen(takes ? QPen(tokens.accent, measures::ringWidth) : QPen(tokens.input, 1, Qt::DashLine));
    const QRectF frame
        = QRectF(rect()).adjusted(measures::pageMargin, measures::gap, -measures::pageMargin, -measures::pageMargin);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), measures::cardRadius, measures::cardRadius);
}

} // namespace postroom
