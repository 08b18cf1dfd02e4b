// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QStringList>

class QImage;
class QRect;
class QWidget;

namespace postroom::test {

/// Which widgets do not lie whole within what they stand in.
QStringList outsiders(const QWidget &window);
/// What can be moved, or is cut, sideways.
QStringList sidewaysScrolls(const QWidget &window);
/// The ratio of two colours (WCAG 2).
double contrastOf(QRgb one, QRgb other);
/// The ratio of a rectangle's commonest colour against the one that differs most from it.
double contrastIn(const QImage &picture, const QRect &rect);
/// Words on a window whose contrast, as it is drawn, is below 4.5.
QStringList paleWords(QWidget &window);
/// What is said in the place of rows, or above them, in full view and with a button that can be pressed; empty where
/// nothing is.
QString sentenceWithWayOn(const QWidget &place);
/// The same without a button.
QString sentence(const QWidget &place);
/// Whether something else stands where rows would.
bool saysWhyThereIsNothing(const QWidget &place);

} // namespace postroom::test
