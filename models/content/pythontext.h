// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// A text as Python prints one inside a list, in quotes and with escapes: what the platform writes into an address for
/// a value that is a list (template-spec §6.5).
QString pythonLiteral(const QString &text);

/// A list of what stands in it: "['a', None]".
QString pythonList(const QStringList &literals);

/// A list of texts, a null string as None.
QString pythonListOfTexts(const QStringList &texts);

} // namespace postroom
