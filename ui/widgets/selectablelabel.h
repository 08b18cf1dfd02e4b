// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/textlabel.h"

namespace postroom {

/// A wrapped label whose words are selected by mouse and copied (Ctrl+C, its menu, the middle button elsewhere). A
/// click gives it the keyboard; the Tab key passes it by, since a page has dozens. Too long words are broken to be
/// shown, and copied whole.
class SelectableLabel : public TextLabel {
    Q_OBJECT
public:
    SelectableLabel(const QString &text, TypeStyle style, Ink ink = Ink::Plain, QWidget *parent = nullptr);

    /// What is selected, as it is copied; empty where nothing is.
    QString selection() const;
    /// Selects all of it.
    void selectAll();
    /// The selection on the clipboard, or everything when nothing is selected.
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPointF layOutAll(QTextLayout &layout) const;
    int positionAt(const QPointF &point) const;
    void select(int anchor, int cursor);

    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace postroom
