// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace postroom {

/// A button that shows an icon alone. Its tooltip and accessible name say what it does, with the shortcut:
/// "Read again (F5)" (look §5).
class IconButton : public QToolButton {
    Q_OBJECT
public:
    /// `icon` is a name of `resources/icons`; `words` a verb phrase.
    IconButton(const QString &icon, const QString &words, QWidget *parent = nullptr);

    /// Another sense; `shortcut` is only shown, the action owns it.
    void setWords(const QString &words, const QKeySequence &shortcut = {});
    /// Another icon.
    void setIconName(const QString &icon);
};

} // namespace postroom
