// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "widgets/plaintext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace postroom {

TextLabel::TextLabel(TypeStyle style, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    apply();
}

TextLabel::TextLabel(const QString &text, TypeStyle style, Tone tone, QWidget *parent)
    : TextLabel(style, tone, parent)
{
    setText(text);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    apply();
}

void TextLabel::setTypeStyle(TypeStyle style)
{
    m_style = style;
    apply();
}

void TextLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint
                                    : QSize(qMin(hint.width(), 4 * fontMetrics().averageCharWidth()), hint.height());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
        apply();
        break;
    default:
        break;
    }
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect room = contentsRect();
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), m_elide, room.width()));
}

bool TextLabel::event(QEvent *event)
{
    const bool cut = m_elide != Qt::ElideNone && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() != QEvent::ToolTip || !cut || !toolTip().isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void TextLabel::apply()
{
    // Only what differs is set: setting a palette or font sends the event that brought us here.
    const QFont wanted = typeFont(this, m_style);
    if (font() != wanted)
        setFont(wanted);
    const QColor colour = toneColour(tokensOf(this), m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    QPalette colours;
    colours.setColor(QPalette::Active, QPalette::WindowText, colour);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(colours);
}

} // namespace postroom
