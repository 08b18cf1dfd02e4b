// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QPushButton>

namespace postroom {

/// Text that acts, without a body: the value of a fact that leads somewhere. Elides when it has no room.
class LinkLabel : public QPushButton {
    Q_OBJECT
public:
    explicit LinkLabel(const QString &words, QWidget *parent = nullptr);

    /// The words as they were given.
    QString words() const { return m_words; }
    /// Another colour than that of a link: grey in heads and lists, where every part acts.
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    Ink m_ink = Ink::Link;
};

} // namespace postroom
