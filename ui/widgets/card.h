// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postroom {

/// White paper on the window's grey, as wide as its text, for what fills no page.
class Card : public QWidget {
    Q_OBJECT
public:
    /// `width` in px at a line of 17.
    explicit Card(int width, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postroom
