// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace postroom {

/// Makes screen readers see `widget`, which paints itself, in this role; its accessible name and description are those
/// of the widget.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
/// Tells screen readers that `widget` says something new that should be spoken now.
void announce(QWidget &widget);

} // namespace postroom
