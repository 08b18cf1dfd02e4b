// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/growingsize.h"

#include "style/measures.h"
#include "style/typestyles.h"

#include <QEvent>
#include <QWidget>

namespace postroom {

namespace {

void apply(QWidget &widget, Bound bound, int pixels, int beside)
{
    const QFontMetrics metrics(typeFont(&widget, TypeStyle::Body));
    switch (bound) {
    case Bound::Height:
        return widget.setFixedHeight(measures::tall(pixels, metrics) + beside);
    case Bound::Width:
        return widget.setFixedWidth(measures::wide(pixels, metrics) + beside);
    case Bound::LeastHeight:
        return widget.setMinimumHeight(measures::tall(pixels, metrics) + beside);
    case Bound::LeastWidth:
        return widget.setMinimumWidth(measures::wide(pixels, metrics) + beside);
    case Bound::MostWidth:
        return widget.setMaximumWidth(measures::wide(pixels, metrics) + beside);
    }
}

// Hears of another font as every widget does (PostroomStyle).
class GrowingBound : public QObject {
public:
    GrowingBound(QWidget &widget, Bound bound, int pixels, int beside)
        : QObject(&widget)
        , m_bound(bound)
        , m_pixels(pixels)
        , m_beside(beside)
    {
        widget.installEventFilter(this);
        apply(widget, bound, pixels, beside);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::StyleChange)
            apply(*static_cast<QWidget *>(watched), m_bound, m_pixels, m_beside);
        return false;
    }

private:
    Bound m_bound;
    int m_pixels;
    int m_beside;
};

} // namespace

void setGrowing(QWidget &widget, Bound bound, int pixels, int beside)
{
    new GrowingBound(widget, bound, pixels, beside);
}

QWidget *growingRoom(int width, QWidget *parent)
{
    auto *room = new QWidget(parent);
    setGrowing(*room, Bound::Width, width);
    return room;
}

} // namespace postroom
