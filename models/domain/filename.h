// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// The end of a file's name without its dot, lower case: "pdf"; empty when it has none.
QString extensionOf(const QString &fileName);
/// The name without that end (admin-model-layer §2.11 original_file_name_without_extention).
QString stemOf(const QString &fileName);

} // namespace postroom
