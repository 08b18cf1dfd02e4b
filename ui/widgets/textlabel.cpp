// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "style/paint.h"
#include "widgets/plaintext.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace postroom {

TextLabel::TextLabel(TypeStyle style, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    // Else the role would follow the background of whatever the label stands on.
    setForegroundRole(QPalette::WindowText);
    apply();
}

TextLabel::TextLabel(const QString &text, TypeStyle style, Ink ink, QWidget *parent)
    : TextLabel(style, ink, parent)
{
    setText(text);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    apply();
}

void TextLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

int TextLabel::heightForWidth(int width) const
{
    // A layout asks for its own width, whatever the label's limit.
    const int whole = qMin(width, maximumWidth());
    const QMargins margins = contentsMargins();
    const int room = whole - margins.left() - margins.right();
    if (!breaksWords(room))
        return QLabel::heightForWidth(whole);
    QTextLayout layout;
    return layOut(layout, room) + margins.top() + margins.bottom();
}

bool TextLabel::breaksWords(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    if (!wordWrap() || width <= 0 || metrics.horizontalAdvance(text()) <= width)
        return false;
    const QStringList words = text().simplified().split(u' ');
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
}

int TextLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(QString(text()).replace(u'\n', QChar::LineSeparator));
    layout.setFont(font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    const int narrow = qMin(hint.width(), 4 * fontMetrics().averageCharWidth());
    // Height for width gets lost in nested layouts (look 10.5), so a wrapped label asks for what its width needs now.
    if (wordWrap())
        return QSize(narrow, heightForWidth(width()));
    return m_elide == Qt::ElideNone ? hint : QSize(narrow, hint.height());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        apply();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) {
        QLabel::paintEvent(event);
        return;
    }
    // QLabel aligns by the direction of its text; in a column every label begins at the same side.
    const int alignment = textFlags(text(), layoutDirection(), this->alignment());
    const QRect room = contentsRect();
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    if (breaksWords(room.width())) {
        QTextLayout layout;
        layOut(layout, room.width());
        return layout.draw(&painter, room.topLeft());
    }
    const bool isPlainLine = !wordWrap() && this->alignment() == (Qt::AlignLeft | Qt::AlignVCenter);
    if (isPlainLine && (m_elide != Qt::ElideNone || !text().contains(u'\n')))
        drawLine(painter, room, text(), layoutDirection(), m_elide);
    else if (m_elide == Qt::ElideNone || wordWrap())
        painter.drawText(room, alignment | (wordWrap() ? Qt::TextWordWrap : 0), text());
    else
        painter.drawText(room, alignment | Qt::TextSingleLine, fontMetrics().elidedText(text(), m_elide, room.width()));
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (wordWrap())
        updateGeometry();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_elide == Qt::ElideNone || !toolTip().isEmpty()
        || fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
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
    const QColor colour = inkColour(tokensOf(this), m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    QPalette colours;
    colours.setColor(QPalette::Active, QPalette::WindowText, colour);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(colours);
}

} // namespace postroom
