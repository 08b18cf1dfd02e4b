// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// The permissions that people see, from the API's (admin-features §0.3, admin-model-layer §2.1): one is there only if
/// all its API names are; names that nobody knows are kept behind them. In the order of their labels, each once. Pure.
QStringList shownPermissions(const QStringList &apiNames);

} // namespace postroom
