// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skeleton.h"

#include "style/paint.h"

#include <QStyle>

#include <array>

namespace postroom {

void drawSkeleton(
    QPainter &painter, const QRect &content, const Tokens &tokens, int row, int column, Qt::LayoutDirection direction)
{
    constexpr std::array<double, 4> shares{0.5, 0.65, 0.8, 0.95};
    constexpr int height = 9;
    const double share = column == 0 ? 0.8 : shares[size_t(row * 3 + column) % shares.size()];
    const QRect bar(
        content.left(), content.top() + (content.height() - height) / 2, int(content.width() * share), height);
    drawBox(painter, QStyle::visualRect(direction, content, bar), tokens.skel, {}, height / 2.0);
}

} // namespace postroom
