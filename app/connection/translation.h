// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace postroom {

/// Puts the words of `locale` in place of the English ones, for what the program says from now on: the first of the
/// locale's languages that `folder` holds a postroom_LOCALE.qm for. False when none has any words: English stays. The
/// translator is owned by `application`. GUI thread, before the first word is said.
bool installTranslation(
    QCoreApplication &application, const QLocale &locale, const QString &folder = QStringLiteral(":/translations"));

} // namespace postroom
