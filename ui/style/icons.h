// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QWidget;

namespace postroom {

/// Pixmaps of the Lucide icons in any colour, drawn once each (look §5). Owned by the style; GUI thread only.
class IconCache {
public:
    /// The icon `name` (file name in `resources/icons` without suffix) as a square of `size` px for a screen of ratio
    /// `dpr`; an empty pixmap when there is no such icon.
    QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal dpr);
    /// Forgets everything, after a change of theme.
    void clear() { m_pixmaps.clear(); }
    /// Number of pixmaps held.
    qsizetype count() const { return m_pixmaps.size(); }

private:
    QHash<QString, QPixmap> m_pixmaps;
};

/// An icon for actions, buttons and fields that follows the theme; the style draws it in the colour of the label.
QIcon themedIcon(const QString &name);
/// The name that `themedIcon` was called with, or nothing for any other icon.
QString themedIconName(const QIcon &icon);
/// Draws the icon `name` centred in `rect` at `size` px, from the cache of the widget's style; `widget` may be null.
void drawIcon(
    QPainter &painter, const QWidget *widget, const QString &name, const QRect &rect, const QColor &colour, int size);
/// Draws the application's own mark into `rect`, which is square.
void drawApplicationMark(QPainter &painter, const QRect &rect);

} // namespace postroom
