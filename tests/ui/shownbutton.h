// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/linklabel.h"

namespace postroom::test {

/// The first button or link of `page` that is shown and says this; null where there is none.
inline QAbstractButton *shownButton(const QWidget &page, const QString &words)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        const auto *link = qobject_cast<const LinkLabel *>(button);
        if (button->isVisible() && (link ? link->words() : button->text()) == words)
            return button;
    }
    return nullptr;
}

} // namespace postroom::test
