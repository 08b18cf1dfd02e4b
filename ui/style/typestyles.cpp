// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/typestyles.h"

#include "style/tokens.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>

namespace postroom {

namespace {

struct TypeRow {
    double points; // added to the size of the body
    QFont::Weight weight;
};

// In the order of TypeStyle.
constexpr std::array<TypeRow, 12> rows{{
    {7, QFont::DemiBold},
    {4, QFont::DemiBold},
    {3, QFont::DemiBold},
    {2, QFont::DemiBold},
    {0, QFont::Normal},
    {0, QFont::Medium},
    {0, QFont::DemiBold},
    {-1, QFont::Normal},
    {-1, QFont::Medium},
    {-1.5, QFont::Normal},
    {-1.5, QFont::DemiBold},
    {-0.5, QFont::Normal},
}};

} // namespace

QFont typeFont(const QFont &body, TypeStyle style)
{
    const TypeRow &row = rows[size_t(style)];
    QFont font = body;
    if (style == TypeStyle::Mono)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    // A system font may be set in pixels; then points are converted at 96 dots an inch.
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() + row.points);
    else
        font.setPixelSize(qRound(body.pixelSize() + row.points * 96 / 72));
    font.setWeight(row.weight);
    return font;
}

QFont typeFont(const QWidget *widget, TypeStyle style)
{
    QFont font = typeFont(QApplication::font(), style);
    if (style == TypeStyle::TinyStrong && tokensOf(widget).dark)
        font.setWeight(QFont::Medium);
    return font;
}

} // namespace postroom
