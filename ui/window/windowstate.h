// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

class QWidget;

namespace postroom {

/// Keeps what a person arranged (org.postroom/Postroom in the settings): the window's size, and what each place says of
/// itself. A size is taken up only as far as it fits a screen, so that no window opens where nobody finds it.
namespace windowstate {

void saveGeometry(const QWidget &window);
void restoreGeometry(QWidget &window);
void savePlace(const QString &place, const QVariantMap &state);
QVariantMap place(const QString &place);
/// What was chosen in the palette lately, the last one first, as PaletteEntry::memory() says it.
QStringList recent();
void saveRecent(const QStringList &memories);
/// The place that was open last; empty where none was.
QString lastPlace();
void saveLastPlace(const QString &place);

} // namespace windowstate

} // namespace postroom
