// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace postroom::test {

/// What of the text on a window is cut: labels, buttons, choices, what empty fields say and column heads that are
/// smaller than their words. What may end in "…" may not in the status strip.
QStringList clippedTexts(const QWidget &window);
/// Which widgets of one layout lie over each other.
QStringList overlaps(const QWidget &window);
/// Which column heads of the tables on a window are cut.
QStringList elidedHeaders(const QWidget &window);
/// Fails the test where text on a window is cut, widgets lie over each other, or column heads are cut.
void checkWindow(const QWidget &window);

/// Whether this program draws at 200 %, as a child of the test at 100 %.
bool isTwoHundred();
/// Keeps a picture of a window under a name, into the build folder or POSTROOM_PICTURES; false when that fails.
bool savePicture(QWidget &window, const QString &name);

} // namespace postroom::test
