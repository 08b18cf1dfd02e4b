// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/textwidths.h"

#include <QFontMetrics>

namespace postroom {

namespace {

constexpr qsizetype mostWords = 4096;

} // namespace

int TextWidths::of(const QWidget *widget, TypeStyle style, const QString &text)
{
    QHash<QString, int> &widths = m_widths[style];
    if (const auto known = widths.constFind(text); known != widths.cend())
        return *known;
    if (widths.size() >= mostWords)
        widths.clear();
    const int width = QFontMetrics(typeFont(widget, style)).horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

} // namespace postroom
