// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/iconbutton.h"

#include <QTimer>

namespace postroom {

/// Copies one value to the clipboard and shows a tick for a second (look §7).
class CopyButton : public IconButton {
    Q_OBJECT
public:
    /// `words` says what is copied: "Copy the message id".
    explicit CopyButton(const QString &words, QWidget *parent = nullptr);

    /// The text that the next click copies; the button is unavailable while it is empty.
    void setValue(const QString &value);
    /// The text that a click copies.
    QString value() const { return m_value; }
    /// Whether the tick still shows.
    bool showsTick() const { return m_tick.isActive(); }

Q_SIGNALS:
    /// The value is on the clipboard.
    void copied();

private:
    void copy();

    QString m_value;
    QTimer m_tick;
};

} // namespace postroom
