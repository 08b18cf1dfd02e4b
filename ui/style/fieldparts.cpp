// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fieldparts.h"

#include "style/buttonparts.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"

#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSpinBox>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int fieldPadding = 9, labelGap = 6, spinArrowWidth = 20;

QRect arrowRect(const QRect &body)
{
    const int size = measures::rowIcon();
    return QRect(body.right() - fieldPadding - size + 1, body.top(), size, body.height());
}

} // namespace

void drawField(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const bool over = enabled && option.state.testFlag(QStyle::State_MouseOver);
    drawBox(painter, bodyOf(option.rect), enabled && !readOnly ? tokens.base : tokens.sunken,
        over ? tokens.text2 : tokens.input, measures::radius);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        drawRing(painter, option.rect, tokens, measures::radius + measures::ringWidth);
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isRinged(const QWidget *widget)
{
    return widget && widget->property("ringed").toBool();
}

void drawFrame(const QStyleOptionFrame &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const QRect &rect = option.rect;
    if (isTextEditor(widget)) {
        drawField(option, painter, tokens);
        return;
    }
    if (isRinged(widget)) {
        if (hasKeyboardFocus(option))
            drawRing(painter, rect, tokens, measures::radius);
        return;
    }
    switch (option.frameShape) {
    case QFrame::HLine:
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), tokens.line);
        return;
    case QFrame::VLine:
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), tokens.line);
        return;
    case QFrame::NoFrame:
        return;
    default:
        drawBox(painter, rect, {}, tokens.line, measures::cardRadius);
    }
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const QRect body = bodyOf(option.rect);
    if (option.editable) {
        drawField(option, painter, tokens);
    } else {
        // A combo box keeps "sunken" while its list is open, which is no press.
        QStyleOption state(option);
        state.state.setFlag(QStyle::State_Sunken, false);
        const BodyColours colours = outlinedBody(state, tokens);
        drawBox(painter, body, colours.fill, colours.edge, measures::radius);
        if (hasKeyboardFocus(option))
            drawRing(painter, option.rect, tokens, measures::radius + measures::ringWidth);
    }
    const QColor colour = option.state.testFlag(QStyle::State_Enabled) ? tokens.text2 : tokens.text3;
    const QRect arrow = QStyle::visualRect(option.direction, option.rect, arrowRect(body));
    drawIcon(painter, widget, u"chevron-down"_s, arrow, colour, measures::rowIcon());
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect body = bodyOf(option.rect);
    const QRect arrow = arrowRect(body);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, option.rect, arrow);
    case QStyle::SC_ComboBoxEditField: {
        // Fusion and QComboBox shift the label by a few pixels of their own.
        constexpr int shift = 1;
        QRect field = body.adjusted(fieldPadding - shift, 1, 0, -1);
        field.setRight(arrow.left() - measures::gap / 2);
        return QStyle::visualRect(option.direction, option.rect, field);
    }
    case QStyle::SC_ComboBoxListBoxPopup:
        return body;
    default:
        return option.rect;
    }
}

QStyleOptionComboBox fittingComboBox(const QStyleOptionComboBox &option)
{
    constexpr int sides = 2; // Fusion's own
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 2 * sides;
    const int room = comboBoxPart(option, QStyle::SC_ComboBoxEditField).width() - sides - icon;
    QStyleOptionComboBox fitting = option;
    fitting.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    return fitting;
}

QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents)
{
    const int width = contents.width() + 2 * fieldPadding + labelGap + measures::rowIcon() + 2 * measures::ring;
    return QSize(width, measures::tall(measures::control, option.fontMetrics) + 2 * measures::ring);
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    drawField(option, painter, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, const QString &icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QColor colour = option.stepEnabled.testFlag(step) ? tokens.text2 : tokens.text3;
        drawIcon(painter, widget, icon, spinBoxPart(option, part), colour, measures::arrowIcon());
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect body = bodyOf(option.rect);
    const bool arrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int left = arrows ? body.right() - spinArrowWidth : body.right();
    const int half = body.height() / 2;
    QRect rect = option.rect;
    if (part == QStyle::SC_SpinBoxUp)
        rect = arrows ? QRect(left, body.top(), spinArrowWidth, half) : QRect();
    else if (part == QStyle::SC_SpinBoxDown)
        rect = arrows ? QRect(left, body.top() + half, spinArrowWidth, body.height() - half) : QRect();
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = QRect(body.left() + labelGap, body.top() + 1, left - body.left() - labelGap, body.height() - 2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace postroom
