// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messageblock.h"

#include <QFont>
#include <QRectF>

namespace postroom {

/// The geometry of a letter on A4 at a scale, in px: where its parts stand and how large they are
/// (template-spec §5.5). Pages follow each other without a gap.
class LetterPage {
public:
    /// Pages of this width on a device of so many dots per inch, which fonts are sized by.
    LetterPage(double width, double dotsPerInch);

    /// The width of a page at its true size.
    static int trueWidth(double dotsPerInch);
    /// The size of one page.
    QSizeF size() const;
    /// How tall so many pages are together.
    int heightOf(int pages) const;
    /// The column that a block of this look stands in on the first page; its bottom is that of the page's text.
    QRectF column(BlockLook look) const;
    /// The window of the envelope, where the address must show.
    QRectF addressWindow() const;
    /// Where text begins on a page; the first is 0.
    double top(int page) const;
    /// Where text ends on a page.
    double bottom(int page) const;
    /// The page at that height.
    int pageAt(double y) const;
    /// The font of a block: the family of `base` in the size that is printed.
    QFont font(BlockLook look, const QFont &base) const;
    /// From one line of a block to the next.
    double lineHeight(BlockLook look) const;
    /// The room between a block and what follows it.
    double gap(const TextBlock &upper, const TextBlock &lower) const;
    /// The side of a QR code.
    double pictureSide() const;

private:
    double points(double points) const;

    double m_scale; ///< px in a millimetre
    double m_fontScale; ///< points of a font in a point on the page
};

} // namespace postroom
