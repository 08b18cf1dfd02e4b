// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconbutton.h"

#include "style/icons.h"
#include "widgets/plaintext.h"

namespace postroom {

IconButton::IconButton(const QString &icon, const QString &words, QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconName(icon);
    setWords(words);
}

void IconButton::setWords(const QString &words, const QKeySequence &shortcut)
{
    const QString name
        = shortcut.isEmpty() ? words : tr("%1 (%2)").arg(words, shortcut.toString(QKeySequence::NativeText));
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setIconName(const QString &icon)
{
    setIcon(themedIcon(icon));
}

} // namespace postroom
