// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// `text` for a tooltip, which Qt would take for HTML when it looks like it: shown as typed, line breaks kept.
QString plainToolTip(const QString &text);
/// `text` for a button, menu or tab, where Qt would take `&` for a shortcut: shown as typed, creates none.
QString withoutMnemonic(QString text);

/// The text with invisible places to break where a word is too long for any line, such as JSON; for showing alone.
QString breakable(const QString &text);
/// The text as it is copied from where it is shown: without places to break and without the marks that keep a part of
/// it in its own direction.
QString copyable(QString shown);

} // namespace postroom
