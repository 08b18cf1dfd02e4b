// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "style/growingsize.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/tokens.h"

#include <QPainter>

namespace postroom {

Card::Card(int width, QWidget *parent)
    : QWidget(parent)
{
    setGrowing(*this, Bound::Width, width);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    drawBox(painter, rect(), tokens.base, tokens.line, measures::cardRadius);
}

} // namespace postroom
