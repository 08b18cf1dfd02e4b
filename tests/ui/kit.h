// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebar.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>

namespace postroom::test {

/// A name of the server that looks like markup and like a shortcut.
inline const QString hostile = QStringLiteral("<b>Food</b> & <img src=x> Farming");
/// Personalisation that must never be seen.
inline const QString secret = QStringLiteral("483921");

/// Everything that a widget and its children say to a screen reader, a tooltip or a label.
inline QString everythingSaid(const QWidget &widget)
{
    QString said = widget.accessibleName() + widget.accessibleDescription() + widget.toolTip();
    for (const QWidget *child : widget.findChildren<QWidget *>())
        said += child->accessibleName() + child->accessibleDescription() + child->toolTip();
    for (const QLabel *label : widget.findChildren<QLabel *>())
        said += label->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        said += button->text();
    return said;
}

/// The visible button with these words, or null.
inline QPushButton *buttonOf(const QWidget &widget, const QString &words)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == words && !button->isHidden())
            return button;
    }
    return nullptr;
}

/// What a screen reader takes `widget` for.
inline QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

/// A message without explanation.
inline Message message(Ink ink, const QString &sentence, const QStringList &actions = {})
{
    return {ink, sentence, {}, actions, {}};
}

/// Whether a pixel of `image` has exactly this colour.
inline bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace postroom::test
