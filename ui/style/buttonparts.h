// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QStyleOption;

namespace postroom {

/// What a button is for (look 6.14), from the dynamic properties of the widget.
enum class ButtonKind { Plain, Primary, Danger, Guard, Quiet };

/// The kind that the properties `primary`, `danger`, `guard`, `quiet` of `widget` name; the first that is true.
ButtonKind buttonKind(const QWidget *widget);
/// Draws body, label and ring of a push button.
void drawButton(const QStyleOptionButton &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// Draws body, icon, label and ring of a tool button: flat, with a fill under the pointer or when checked.
void drawToolButton(
    const QStyleOptionToolButton &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// The whole size of a push button, ring allowance included, for its label of `contents`.
QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget);
/// The same for a tool button; one without words is square.
QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents);

/// Fill and edge of a flat or outlined body in the state of `option`; a colour that is not drawn is invalid.
struct BodyColours {
    QColor fill, edge;
};
/// Colours of an outlined body (plain button, combo box, filter chip).
BodyColours outlinedBody(const QStyleOption &option, const Tokens &tokens);
/// Colours of a body without edge that shows only under the pointer (quiet button, tool button).
BodyColours flatBody(const QStyleOption &option, const Tokens &tokens);

} // namespace postroom
