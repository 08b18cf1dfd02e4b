// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QSize>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionTab;

namespace postroom {

/// A column head: small words, the sorted one in text colour with an arrow, a rule beneath (look 6.2, 10.4).
void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const Tokens &tokens, const QWidget *widget);
/// The room that a column head needs for its words and its sort arrow.
QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
/// The height of every column head.
int headerHeight(const QWidget *widget);
/// A tab: words over a 2 px line when it is the current one.
void drawTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &tokens);
/// The whole size of a tab.
QSize tabSize(const QStyleOptionTab &option);

} // namespace postroom
