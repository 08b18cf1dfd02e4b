// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QPushButton>

namespace postroom {

/// A total above a table that filters it when pressed (look 6.4): a number before its words, tinted while it filters.
/// On one line, unlike picture 06: two more rows of the table are worth more than large figures.
class TotalButton : public QPushButton {
    Q_OBJECT
public:
    /// `words` says what is counted: "Delivered".
    explicit TotalButton(const QString &words, QWidget *parent = nullptr);

    /// The number, with separators or "at least", and its words ("Failed, 2.2%"); an ink only where it tells. Without a
    /// number, where none is known, the words stand alone.
    void setTotal(const QString &number, const QString &words, Ink ink = Ink::Plain);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    QString m_words;
    Ink m_ink = Ink::Plain;
};

} // namespace postroom
