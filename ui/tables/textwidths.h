// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/typestyles.h"

#include <QHash>

namespace postroom {

/// How wide the words of a table are, in px: laying words out costs more than finding them again, and the same words
/// are measured for the columns and with each painting.
class TextWidths {
public:
    /// The width of `text` in the font that `widget` has for `style`.
    int of(const QWidget *widget, TypeStyle style, const QString &text);
    /// Forgets all: the fonts changed.
    void clear() { m_widths.clear(); }

private:
    QHash<TypeStyle, QHash<QString, int>> m_widths;
};

} // namespace postroom
