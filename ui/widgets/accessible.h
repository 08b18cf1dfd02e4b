// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace postroom {

/// From the first one on, screen readers find the parts of whatever holds widgets (the window, pages, lines of
/// controls) in the order of its layout, whichever was made first. A window has one as its first member: Qt asks what a
/// widget is to readers as soon as it has children.
class AccessibleAreas {
public:
    AccessibleAreas();
};

/// Makes screen readers see `widget`, which paints itself, in this role; its accessible name and description are those
/// of the widget. In the role QAccessible::NoRole they do not find it: something beside it says the same.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
/// Tells screen readers that `widget` says something new that should be spoken now.
void announce(QWidget &widget);

} // namespace postroom
