// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>

class QWidget;

/// Lengths of look §4 in device-independent pixels at a line of 17 px; every height and width grows with the font.
namespace postroom::measures {

inline constexpr int line = 17; ///< line height that the values below were drawn at
inline constexpr int row = 28, header = 30, settingsRow = 30, sidebarItem = 28;
inline constexpr int control = 28; ///< visible body of a button or field
inline constexpr int ring = 3; ///< room of the focus ring on each side of a body
inline constexpr int ringWidth = 2;
inline constexpr int contextBar = 44, pageHead = 48, statusBar = 28, messageBar = 40, dialogFoot = 52;
inline constexpr int sidebar = 200, rail = 48, railBelow = 1100; ///< `railBelow`: window width that turns it to a rail
inline constexpr int detailMin = 280, detailMax = 352, detailOverBelow = 900;
inline constexpr int pageMargin = 16, cellPadding = 8, gap = 8, cardGap = 12;
inline constexpr int ringedMargin = pageMargin - ring; ///< layout margin that aligns visible edges with `pageMargin`
inline constexpr int radius = 6, cardRadius = 8, bubbleRadius = 13, dialogRadius = 10;
inline constexpr int selectionBar = 3, guardFrame = 4;
inline constexpr int progressBar = 4;

/// A height that holds one line of this font: at least `value`, more when the font is taller than 17 px.
int tall(int value, const QFontMetrics &metrics);
/// A width scaled by how much taller the font is than 17 px; never below `value`.
int wide(int value, const QFontMetrics &metrics);
/// The same at the application's own font, for what lies within a widget: icons and where words begin beside them.
int grown(int value);
/// Sizes of icons (look §5) at the application's font: in navigation and buttons, in rows, of arrows, of an empty
/// state.
inline int icon()
{
    return grown(16);
}
inline int rowIcon()
{
    return grown(14);
}
inline int arrowIcon()
{
    return grown(12);
}
inline int emptyIcon()
{
    return grown(28);
}
/// Height of a table row.
int rowHeight(const QFont &body);
/// Where the content of a cell stands: `cellPadding` at the sides, the page margin at the outer side of the first and
/// last column, mirrored for right-to-left.
QRect cellContent(const QRect &cell, bool first, bool last, Qt::LayoutDirection direction);

} // namespace postroom::measures
