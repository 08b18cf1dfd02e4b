// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>

namespace postroom {

/// Why nothing is written where a folder, a device or a pipe stands (isNoFile()): a sentence without its full stop, and
/// what to do. `name` is the file's name or path.
std::pair<QString, QString> noFileWords(const QString &name);

} // namespace postroom
