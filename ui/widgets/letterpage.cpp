// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letterpage.h"

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

// Millimetres.
constexpr double pageWidth = 210, pageHeight = 297, inch = 25.4, pointLength = inch / 72;
constexpr double leftMargin = 15, rightMargin = 10, topMargin = 15, firstTopMargin = 10, bottomMargin = 15;
constexpr double bodyTop = 94, bodyWidth = 137.5, contactWidth = 71.2;
constexpr double addressLeft = leftMargin + 9.6, addressWidth = 85;
constexpr double addressBottom = pageHeight - bottomMargin - 215.8;
// Seven lines, the most an address has, and a clear edge round them.
constexpr double addressHeight = 7 * 8.5 * pointLength, addressEdge = 2.4;

constexpr double paragraphBelow = 16, pictureSize = 84; // points
constexpr double tightBelow = 0.3; // blocks closer than this are lines of one paragraph

// What is printed of a look, in points.
struct Print {
    double size, line, above, below;
    bool isBold = false;
};

Print printOf(BlockLook look)
{
    switch (look) {
    case BlockLook::Heading:
        return {20, 23.4, 18.16, 7.68, true};
    case BlockLook::SubHeading:
        return {14, 17.4, 0, 0, true};
    case BlockLook::Address:
        return {8, 8.5, 0, 0};
    case BlockLook::Aside:
        return {10, 12, 0, 0};
    case BlockLook::Picture:
        return {12.5, 16, 20, 24};
    default:
        return {12.5, 16, 0, paragraphBelow};
    }
}

} // namespace

LetterPage::LetterPage(double width, double dotsPerInch)
    : m_scale(std::max(width, 1.0) / pageWidth)
    , m_fontScale(m_scale * inch / dotsPerInch)
{
}

int LetterPage::trueWidth(double dotsPerInch)
{
    return static_cast<int>(std::lround(pageWidth / inch * dotsPerInch));
}

double LetterPage::points(double points) const
{
    return points * pointLength * m_scale;
}

QSizeF LetterPage::size() const
{
    return QSizeF(pageWidth, pageHeight) * m_scale;
}

int LetterPage::heightOf(int pages) const
{
    return static_cast<int>(std::lround(pages * pageHeight * m_scale));
}

QRectF LetterPage::column(BlockLook look) const
{
    QRectF column(leftMargin, bodyTop, bodyWidth, pageHeight - bottomMargin - bodyTop);
    if (look == BlockLook::Aside)
        column = QRectF(pageWidth - rightMargin - contactWidth, firstTopMargin, contactWidth, bodyTop - firstTopMargin);
    else if (look == BlockLook::Address)
        column = QRectF(addressLeft, addressBottom - addressHeight, addressWidth, addressHeight);
    return QRectF(column.topLeft() * m_scale, column.size() * m_scale);
}

QRectF LetterPage::addressWindow() const
{
    const double edge = addressEdge * m_scale;
    return column(BlockLook::Address).adjusted(-edge, -edge, edge, edge);
}

double LetterPage::top(int page) const
{
    return (page == 0 ? bodyTop : page * pageHeight + topMargin) * m_scale;
}

double LetterPage::bottom(int page) const
{
    return ((page + 1) * pageHeight - bottomMargin) * m_scale;
}

int LetterPage::pageAt(double y) const
{
    return static_cast<int>(y / (pageHeight * m_scale));
}

QFont LetterPage::font(BlockLook look, const QFont &base) const
{
    const Print print = printOf(look);
    QFont font = base;
    font.setPointSizeF(print.size * m_fontScale); // whole pixels would not keep the scale
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(print.isBold ? QFont::Bold : QFont::Normal);
    if (look == BlockLook::Address)
        font.setCapitalization(QFont::AllUppercase);
    return font;
}

double LetterPage::lineHeight(BlockLook look) const
{
    return points(printOf(look).line);
}

// Margins fall together, as in print.
double LetterPage::gap(const TextBlock &upper, const TextBlock &lower) const
{
    const bool isTight = upper.look == BlockLook::Body && upper.below < tightBelow;
    const double below = isTight ? 0 : printOf(upper.look).below;
    return points(std::max(below, printOf(lower.look).above));
}

double LetterPage::pictureSide() const
{
    return points(pictureSize);
}

} // namespace postroom
