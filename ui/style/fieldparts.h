// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;

namespace postroom {

/// Body, edge and ring of whatever one types into; the ring shows for any focus (look §9).
void drawField(const QStyleOption &option, QPainter &painter, const Tokens &tokens);
/// Whether the frame of `widget`, a part of a page that is moved by keys, is there for the focus ring alone: its
/// dynamic property `ringed`, set before its shape.
bool isRinged(const QWidget *widget);
/// Frame of a text editor; any other frame is a hairline, and a line frame is one line.
void drawFrame(const QStyleOptionFrame &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// Whether `widget` is a text editor, whose frame is that of a field.
bool isTextEditor(const QWidget *widget);

/// Body, arrow and ring of a combo box; the text is the label's business.
void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// The same with a text that ends in "…" where it does not fit.
QStyleOptionComboBox fittingComboBox(const QStyleOptionComboBox &option);
/// Where the parts of a combo box lie.
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
/// The whole size of a combo box for its longest entry of `contents`.
QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents);

/// Body, two arrows and ring of a spin box.
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// Where the parts of a spin box lie.
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace postroom
