// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"
#include "style/typestyles.h"

#include <QLabel>

class QTextLayout;

namespace postroom {

/// A label of plain text in a type style and ink, which follows font and theme. Server text is shown as it is.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TypeStyle style = TypeStyle::Body, Ink ink = Ink::Plain, QWidget *parent = nullptr);
    TextLabel(const QString &text, TypeStyle style, Ink ink = Ink::Plain, QWidget *parent = nullptr);

    /// Another colour.
    void setInk(Ink ink);
    /// Lets the label become narrower than its text, which then ends (or, for ids, has in its middle) "…" and stands
    /// whole in the tooltip. Qt::ElideNone keeps the room.
    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    /// Whether a word of a wrapped text is wider than this: an id, an address.
    bool breaksWords(int width) const;
    /// Lays the text out in lines of that width, whose words are broken where need be; answers its height.
    int layOut(QTextLayout &layout, int width) const;

private:
    void apply();

    TypeStyle m_style;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace postroom
